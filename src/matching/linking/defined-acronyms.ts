import { entityIdOf, familiarityOf, kindOf, type PackIndex } from '../../pack/index.ts';
import type { Annotation } from '../annotation.ts';
import type { FlowReading } from '../reading/flow-reading.ts';
import { isOneWord, type PlacedToken } from '../words/tokenized-flow.ts';
import type { CandidatesFor } from './candidates.ts';
import type { OpenSpan } from './document.ts';
import { readingOf, type ScoringInput } from './scoring-input.ts';
import * as weights from './weights.ts';

/** Acronyms that a document defines: the entity, or undefined for something that the pack lacks. */
export function definedAcronyms(
  readings: readonly FlowReading[],
  candidatesFor: CandidatesFor,
): ReadonlyMap<number, number | undefined> {
  const acronyms = new Map<number, number | undefined>();
  for (const { definitions } of readings) {
    for (const { acronym, span } of definitions) {
      const bearers = span ? candidatesFor(span) : [];
      const owners = bearers.filter(({ entity }) => span?.bracketed?.includes(entity));
      if (owners.length > 1) continue; // INEC is Nigeria's or Congo's, as the text has it
      acronyms.set(acronym, (owners[0] ?? bearers[0])?.entity);
    }
  }
  return acronyms;
}

/** Whether the text itself says that these capitals stand for something else. */
export function isDefinedOtherwise(input: ScoringInput, open: OpenSpan): boolean {
  const { acronyms } = input.facts;
  const { span, candidates } = open;
  if (!isOneWord(span) || !acronyms.has(span.hash)) return false;
  const surface = readingOf(input, open).text.slice(span.start, span.end);
  if (surface !== surface.toUpperCase()) return false;
  const defined = acronyms.get(span.hash);
  return !candidates.some(({ entity }) => entity === defined);
}

/** Links capitals that another flow defined: "OHCHR" after "Office of … Human Rights (OHCHR)". */
export function addDefinedAcronyms(
  { index, facts, readings }: ScoringInput,
  annotations: Annotation[][],
): void {
  if (facts.acronyms.size === 0) return;
  // The full name may be somebody else's that the pack lacks: then it is not linked either.
  const linkedAnywhere = new Set(annotations.flat().map(({ entity }) => entity));
  readings.forEach((reading, flow) => {
    const linked = annotations[flow] ?? [];
    const starts = new Set(linked.map(({ start }) => start));
    for (const token of reading.capitals) {
      const entity = facts.acronyms.get(token.hash);
      if (entity === undefined || starts.has(token.start)) continue;
      if (!linkedAnywhere.has(entityIdOf(index, entity))) continue;
      linked.push(definedAcronym(index, reading, { token, entity }));
    }
    linked.sort((a, b) => a.start - b.start);
  });
}

function definedAcronym(
  index: PackIndex,
  reading: FlowReading,
  { token, entity }: { readonly token: PlacedToken; readonly entity: number },
): Annotation {
  const { start, end } = token;
  const surface = reading.text.slice(start, end);
  return {
    start,
    end,
    surface,
    entity: entityIdOf(index, entity),
    kind: kindOf(index.entities, entity),
    familiarity: familiarityOf(index.entities, entity),
    confidence: 'sure',
    evidence: { name: surface, rule: 'defined acronym', cues: [], score: weights.SURE_AT },
  };
}

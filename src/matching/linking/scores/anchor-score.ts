import { hashToken } from '../../../pack/index.ts';
import { CONTEXT } from '../../context/context-bits.ts';
import { NAMES_OF_MEN, NAMES_OF_WOMEN } from '../../words/given-names.ts';
import { words } from '../../words/word-class.ts';
import { type Candidate, isNamedInFull } from '../candidates.ts';
import type { DocumentFacts, OpenSpan } from '../document.ts';
import { isBefore, lastBefore, type Position } from '../positions.ts';
import { readingOf, type ScoringInput } from '../scoring-input.ts';
import * as weights from '../weights.ts';

const { HONORIFIC_BEFORE, TITLE_BESIDE } = CONTEXT;

const SIR = hashToken('sir');
const TITLES_OF_WOMEN = words('mrs ms miss lady madam mme frau señora sra signora');

/** Whose name it is by what the document says elsewhere: the candidate's, or somebody else's of that name. */
export function anchorScore(
  input: ScoringInput,
  open: OpenSpan,
  candidate: Candidate,
  isAnchored: boolean,
): number {
  let score = 0;
  if (isAnchored)
    score += weights.ANCHORED + (isNamedFirst(input.facts, open, candidate) ? weights.NAMED_FIRST : 0);
  else if (isAnothers(input, open, candidate)) score += weights.STRANGER;
  if (isNamedInFull(candidate) && input.facts.strangers.has(open.span.group))
    score += weights.STRANGER_IN_FULL;
  return score;
}

/** Whether the document names the candidate in full at another place, and no stranger of that name since. */
export function isAnchored(input: ScoringInput, open: OpenSpan, candidate: Candidate): boolean {
  return !isAnothers(input, open, candidate) && isAnchoredElsewhere(input.facts, open, candidate);
}

function isAnothers(input: ScoringInput, open: OpenSpan, candidate: Candidate): boolean {
  return (
    isStrangers(input.facts, open, candidate) ||
    isWifes(input, open, candidate) ||
    isOfOneNamedBefore(input.facts, open, candidate)
  );
}

/** "Hernández denies it. His brother, Tony Hernández, …": he who was named in full before, while the candidate is only later. */
function isOfOneNamedBefore(
  { anchors }: DocumentFacts,
  open: OpenSpan,
  { form, entity }: Candidate,
): boolean {
  if (form !== 'short' || open.candidates.length === 1) return false;
  const [first] = anchors.get(entity) ?? [];
  if (!first || isBefore(first, open)) return false;
  return open.candidates.some(
    (other) =>
      other.entity !== entity &&
      other.kind === 'person' &&
      lastBefore(anchors.get(other.entity), open) !== undefined,
  );
}

/** "Mrs Obama", where the document names nobody of that name in full or a man: "Barack Obama". */
function isWifes(input: ScoringInput, open: OpenSpan, { form, kind, entity }: Candidate): boolean {
  const { span } = open;
  if (form !== 'short' || kind !== 'person' || !(span.context & (HONORIFIC_BEFORE | TITLE_BESIDE)))
    return false;
  if (!TITLES_OF_WOMEN.has(readingOf(input, open).words[span.first - 1] as number)) return false; // a title stands there
  if (NAMES_OF_WOMEN.has(span.hash)) return false; // "First Lady Melania"
  const anchors = input.facts.anchors.get(entity);
  const named = lastBefore(anchors, open) ?? anchors?.[0];
  return named === undefined || isMans(input, named);
}

/** Whether several of a surname are named in full, this one before the others and before here: whom the text is about. */
function isNamedFirst({ anchors }: DocumentFacts, open: OpenSpan, { form, entity }: Candidate): boolean {
  const { candidates } = open;
  const [first] = anchors.get(entity) ?? [];
  if (form !== 'short' || !first || candidates.length === 1 || !isBefore(first, open)) return false;
  let hasOther = false;
  for (const other of candidates) {
    const [position] = (other.entity !== entity && anchors.get(other.entity)) || [];
    if (!position) continue;
    if (!isBefore(first, position)) return false;
    hasOther = true;
  }
  return hasOther;
}

/** "Barack Obama", "Sir Keir Starmer" */
function isMans(input: ScoringInput, { flow, token }: Position): boolean {
  const { words } = readingOf(input, { flow });
  const given = words[token] === SIR ? token + 1 : token;
  return NAMES_OF_MEN.has(words[given] as number); // words of a name
}

/**
 * Whether a stranger of that name was named more recently than the candidate was in full, or only a namesake was; before all
 * full names, whether the document never names the candidate in full.
 */
function isStrangers(facts: DocumentFacts, open: OpenSpan, { form, entity }: Candidate): boolean {
  if (form !== 'short') return false;
  if (!open.stranger) return isNamesakes(facts, open, entity);
  if (!isBefore(open.stranger, open)) return !facts.anchors.has(entity);
  const anchor = lastBefore(facts.anchors.get(entity), open);
  return anchor === undefined || isBefore(anchor, open.stranger);
}

/** After "Melania Trump", on a page that names no Donald, "Trump" is hardly his. */
function isNamesakes({ anchors }: DocumentFacts, { namesakes }: OpenSpan, entity: number): boolean {
  return namesakes !== undefined && !namesakes.has(entity) && !anchors.has(entity);
}

/** Named in full, or linked by a first pass, at another place than this. */
function isAnchoredElsewhere(facts: DocumentFacts, open: OpenSpan, candidate: Candidate): boolean {
  const anchors = facts.anchors.get(candidate.entity);
  if (!anchors) return false;
  for (const { flow, token } of anchors) if (flow !== open.flow || token !== open.token) return true;
  return false;
}

import {
  isArea,
  isCountry,
  type Kind,
  numberAt,
  type PackIndex,
  packCountry,
  relationsFrom,
} from '../../pack/index.ts';
import { CONTEXT } from '../context/context-bits.ts';
import type { FlowReading, Span } from '../reading/flow-reading.ts';
import { TITLES } from '../words/titles.ts';
import { isChamber, isOfCountry } from './bodies-of-parts.ts';
import { type Candidate, isNamedInFull } from './candidates.ts';
import { hasCueAnywhere } from './cue-score.ts';
import type { DocumentFacts, OpenSpan } from './document.ts';
import { mayBeTeam } from './sports-report.ts';
import * as weights from './weights.ts';

const { ABOUT_SPORT, BESIDE_PLACE, OF_FOLLOWS, PLACE_PREPOSITION_BEFORE } = CONTEXT;

/** Kinds of which many countries have one by the same name: courts, presidents, elections. */
const NATIONAL: ReadonlySet<Kind> = new Set(['organisation', 'office', 'law', 'event']);
const SUPRANATIONAL: ReadonlySet<number> = new Set([packCountry('EU'), packCountry('UN')]);

/** A country named so many times as often as another is what the text is about. */
const FAR_MORE_OFTEN = 4;

/** What the document and the pack tell. */
interface Known {
  readonly facts: DocumentFacts;
  readonly index: PackIndex;
  readonly readings: readonly FlowReading[];
}

/** Bodies of the same name in many countries are told apart by the country that the text names beside them. */
export function countryScore(known: Known, open: OpenSpan, candidate: Candidate): number {
  const { facts, index } = known;
  const { span, candidates } = open;
  const { kind, country, form } = candidate;
  if (candidate.needsCue && facts.ruledByStates.has(country)) {
    const reading = known.readings[open.flow] as FlowReading; // flow numbers come from the readings
    if (isChamber(reading, span) && !isOfCountry(reading, span, false)) return weights.OF_A_STATE;
  }
  if (kind === 'place') {
    if (isTeam(facts, span, form)) return weights.TEAM;
    if (isNationalTeam(known, open, candidate)) return weights.TEAM;
    if (isCountry(index.entities, candidate.entity)) return 0;
    if (isElsewhere(facts, span, country)) return weights.PLACE_OF_ANOTHER_COUNTRY;
    if (liesIn(span, country)) return weights.OF_THIS_COUNTRY;
    return span.liesIn === 0 && isOfTopic(facts, candidates, country) ? weights.PLACE_OF_TOPIC : 0;
  }
  if (country === 0 || SUPRANATIONAL.has(span.country)) return 0;
  if (SUPRANATIONAL.has(country))
    return isUnspokenOf(known, candidates, candidate) ? weights.NO_WORD_OF_ITS_COUNTRY : 0;
  if (kind === 'person') {
    if (span.country === 0) return 0;
    if (span.country === country) return form === 'short' ? weights.PERSON_OF_THIS_COUNTRY : 0;
    // "the Saudi King Abdullah": the other one has nothing but this name.
    if (TITLES.has(span.hash)) return weights.OF_ANOTHER_COUNTRY;
    if (form === 'short') return weights.PERSON_OF_ANOTHER_COUNTRY;
    return candidates.some((other) => isNamedInFull(other) && other.country === span.country)
      ? weights.OF_ANOTHER_COUNTRY
      : 0;
  }
  if (kind === 'company' && isBranch(span, country)) return weights.NESTED;
  if (kind === 'medium' && isUnspokenOf(known, candidates, candidate)) return weights.NO_WORD_OF_ITS_COUNTRY;
  if (!NATIONAL.has(kind) && !isLocalMedium(candidate)) return 0;
  if (span.country !== 0)
    return span.country === country ? weights.OF_THIS_COUNTRY : weights.OF_ANOTHER_COUNTRY;
  if (!candidate.needsCue) return 0;
  if (span.spokenOf === country && candidates.every((other) => other.kind !== 'place'))
    return weights.OF_THIS_COUNTRY;
  const isFar = isFarFromTopic(facts, country, isShared(candidates, country));
  return isFar || isUnspokenOf(known, candidates, candidate) ? weights.NO_WORD_OF_ITS_COUNTRY : 0;
}

/** "GM of Canada" is not GM. */
function isBranch(span: Span, country: number): boolean {
  return (span.context & OF_FOLLOWS) !== 0 && span.country !== 0 && span.country !== country;
}

/** From so many bodies of one name on nobody means one of them by it alone; of papers two do, each of which is “the Times” to its readers. */
const MANY = 4;
const MANY_MEDIA = 2;

/**
 * Whether many bodies bear the name, and nothing in the text speaks for this one: not its country, no word, nobody that it belongs
 * to. Everybody knows Congress.
 */
function isUnspokenOf(
  { facts, index: { entities } }: Known,
  candidates: readonly Candidate[],
  { entity, country, kind, needsCue, familiarity }: Candidate,
): boolean {
  if (!needsCue || !isOfMany(candidates, kind) || (familiarity === 3 && kind !== 'medium')) return false;
  if (timesNamed(facts, country) > 0) return false;
  if (hasCueAnywhere(facts, entities.cues, entity)) return false;
  const last = relationsFrom(entities, entity + 1);
  for (let i = relationsFrom(entities, entity); i < last; i++)
    if (facts.anchors.has(numberAt(entities.relationTo, i))) return false;
  return true;
}

function isOfMany(candidates: readonly Candidate[], kind: Kind): boolean {
  if (kind !== 'medium') return NATIONAL.has(kind) && candidates.length >= MANY;
  return candidates.filter((other) => other.kind === kind).length >= MANY_MEDIA;
}

/** Whether bodies of several countries bear the name: not Liverpool, a city and a club. */
function isShared(candidates: readonly Candidate[], country: number): boolean {
  return candidates.some((other) => NATIONAL.has(other.kind) && other.country !== country);
}

/** A paper or broadcaster that few know abroad, by a name that others have too: "ABC News", "CCTV". */
function isLocalMedium({ kind, needsCue, familiarity }: Candidate): boolean {
  return kind === 'medium' && needsCue && familiarity < 2;
}

/** Whether a place of that name lies in each of several countries, of which the text names only this or far more often. */
function isOfTopic(facts: DocumentFacts, candidates: readonly Candidate[], country: number): boolean {
  const own = timesNamed(facts, country);
  if (own === 0) return false;
  let isShared = false;
  for (const other of candidates) {
    if (other.country === country || other.kind !== 'place') continue;
    if (own <= timesNamed(facts, other.country) * FAR_MORE_OFTEN) return false;
    isShared = true;
  }
  return isShared;
}

/** How often it names a country, places in it or people of it. */
function timesNamed({ countries, otherCountries, peoples }: DocumentFacts, country: number): number {
  return (countries.get(country) ?? 0) + (otherCountries.get(country) ?? 0) + (peoples.has(country) ? 1 : 0);
}

/** Whether the text says so here: "KINGSTON, Jamaica". */
export function liesIn(span: Span, country: number): boolean {
  return country !== 0 && span.liesIn === country;
}

/** Whether the text says that a place of this name lies in another country: "the city of Salamanca in central Mexico". */
function isElsewhere({ placed }: DocumentFacts, { group }: Span, country: number): boolean {
  const said = placed.get(group) ?? 0;
  return said !== 0 && country !== 0 && said !== country;
}

/** In a sports report: whether a country, or what may be something else as well, is named as if its team were meant. */
function isNationalTeam(
  { facts, index, readings }: Known,
  { span, flow }: OpenSpan,
  candidate: Candidate,
): boolean {
  if (candidate.form === 'acronym') return false; // the US acts there as a state
  const hasTeam = candidate.needsCue ? !(span.context & BESIDE_PLACE) : isNation(index, candidate);
  return hasTeam && facts.isSportsReport() && mayBeTeam(readings[flow] as FlowReading, span); // flow numbers come from the readings
}

const UNITED_KINGDOM = packCountry('GB');

/** Those of the United Kingdom have teams of their own. */
function isNation({ entities }: PackIndex, { entity, country }: Candidate): boolean {
  return isCountry(entities, entity) || (country === UNITED_KINGDOM && isArea(entities, entity));
}

/** A match around the name, or around it elsewhere in the document and no "in" before it here. */
function isTeam(
  { teams, isMatchReport }: DocumentFacts,
  { context, group }: Span,
  form: Candidate['form'],
): boolean {
  if (context & ABOUT_SPORT) return true;
  if (context & PLACE_PREPOSITION_BEFORE) return false;
  if (teams.has(group)) return true;
  return isMatchReport && form !== 'acronym' && !(context & BESIDE_PLACE); // the US acts there as a state
}

/**
 * Whether the text names other countries only, or one of them far more often. People of another country, and what longer
 * names tell ("the Bank of England"), count against a name only if several countries have it: a text on Iraqi militias may
 * say what the Pentagon thinks of them.
 */
function isFarFromTopic(facts: DocumentFacts, country: number, isShared: boolean): boolean {
  const { countries, otherCountries, peoples } = facts;
  const own = timesNamed(facts, country);
  let most = isShared && peoples.size > 0 ? 1 : 0;
  for (const count of countries.values()) most = Math.max(most, count);
  if (isShared) for (const count of otherCountries.values()) most = Math.max(most, count);
  return most > own * FAR_MORE_OFTEN;
}

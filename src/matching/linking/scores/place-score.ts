import { hashToken, isArea, isCountry, type PackIndex, packCountry } from '../../../pack/index.ts';
import { CONTEXT } from '../../context/context-bits.ts';
import { isBehindParty } from '../../names/parties.ts';
import type { Span } from '../../reading/flow-reading.ts';
import { isOneWord } from '../../words/tokenized-flow.ts';
import { UNITED_STATES } from '../../words/us-states.ts';
import type { Candidate } from '../candidates.ts';
import type { DocumentFacts, OpenSpan } from '../document.ts';
import { readingOf, type ScoringInput } from '../scoring-input.ts';
import { mayBeTeam } from '../sport/national-team.ts';
import { isTeamOfReport } from '../sport/team-of-report.ts';
import { isHomeOfLegislator } from '../states/home-of-legislator.ts';
import { isWashingtonState } from '../states/state-politics.ts';
import { isOfTopic } from '../topic.ts';
import * as weights from '../weights.ts';

const { ABOUT_SPORT, BESIDE_PLACE, LOCATED, NAMED_AS_PLACE, PLACE_PREPOSITION_BEFORE } = CONTEXT;

/** Whether a place is meant, or its team; and which of the places of one name, by the country that the text says it lies in. */
export function placeScore(input: ScoringInput, open: OpenSpan, candidate: Candidate): number {
  const { facts, index } = input;
  const { span, candidates } = open;
  const { country, form } = candidate;
  if (isTeam(facts, span, form) || isNationalTeam(input, open, candidate) || isClub(input, open))
    return weights.TEAM;
  if (country !== UNITED_STATES && isHomeOfLegislator(readingOf(input, open), span))
    return weights.NOT_THIS_PLACE;
  const isWhole = isCountry(index.entities, candidate.entity);
  const mayBeElsewhere = !isWhole || candidates.length === 1; // Georgia is a state and a country
  if (mayBeElsewhere && isElsewhere(facts, span, country)) return weights.PLACE_OF_ANOTHER_COUNTRY;
  if (isWhole) return 0;
  if (country === UNITED_STATES && isInStateReport(input, open, candidate)) return weights.NOT_THIS_PLACE;
  if (liesIn(span, country)) return weights.OF_THIS_COUNTRY;
  return span.liesIn === 0 && isOfTopic(facts, candidates, country) ? weights.PLACE_OF_TOPIC : 0;
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

const WASHINGTON = hashToken('washington');

/** In letters. */
const POSTAL_CODE = 2;

/**
 * In a report on the politics of a state: whether the name is a town or county of it behind a party, "R-Indiana" in Pennsylvania,
 * or may be the state that the report has called so before: "Washington’s highest court".
 */
function isInStateReport(input: ScoringInput, open: OpenSpan, { entity }: Candidate): boolean {
  const { facts, index } = input;
  const { span } = open;
  const isOfState =
    (facts.ofStates.size > 0 && facts.ofStates.has(span.name)) ||
    (span.hash === WASHINGTON && isOneWord(span) && isWashingtonState(facts.words));
  if (isOfState && !isArea(index.entities, entity)) return facts.statePolitics().more > 0;
  if (!isBehindParty(readingOf(input, open).text, span.start) || !isArea(index.entities, entity))
    return false;
  if (span.end - span.start <= POSTAL_CODE) return false; // "(R-GA)"
  if (facts.statePolitics().more <= 0) return false;
  return facts.spans.every((other) => other.span.group !== span.group || other === open);
}

/** In a sports report: whether a country, a place of the United States, or what may be something else as well, is named as if its team were meant. */
function isNationalTeam(input: ScoringInput, open: OpenSpan, candidate: Candidate): boolean {
  const { span } = open;
  if (candidate.form === 'acronym') return false; // the US acts there as a state
  const hasTeam = candidate.needsCue ? !(span.context & BESIDE_PLACE) : isNation(input.index, candidate);
  return hasTeam && input.facts.isSportsReport() && mayBeTeam(readingOf(input, open), span);
}

/** "Interest from Fulham", where a club is called like its town. */
function isClub(input: ScoringInput, { span, candidates }: OpenSpan): boolean {
  if (span.context & (LOCATED | BESIDE_PLACE | NAMED_AS_PLACE)) return false;
  return candidates.some((other) => isTeamOfReport(input, other));
}

const UNITED_KINGDOM = packCountry('GB');

/** Those of the United Kingdom have teams of their own, and states and cities of the United States. */
function isNation({ entities }: PackIndex, { entity, country }: Candidate): boolean {
  if (country === UNITED_STATES) return true;
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

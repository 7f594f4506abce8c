import { countryOf, GAP_SPACE, isArea } from '../../../pack/index.ts';
import type { BareSpan } from '../../names/bare-span.ts';
import { countriesNamed, countryNamed, namesOnlyCountry, placeNamed } from '../../names/bearers.ts';
import { AND, IN, OF, PLACE_PREPOSITIONS } from '../../words/lexicon.ts';
import { is, isAfterComma, type TokenizedFlow } from '../../words/tokenized-flow.ts';
import {
  endOfState,
  isPostalCode,
  isShortenedState,
  isStateName,
  UNITED_STATES,
} from '../../words/us-states.ts';
import { words } from '../../words/word-class.ts';
import { nameAt, type Surroundings } from '../beside-names.ts';
import { isDateline } from '../datelines.ts';

/** The country that a place is said to lie in, or 0: "in Salamanca in central Mexico". */
export function countryAround(flow: TokenizedFlow, span: BareSpan, surroundings: Surroundings): number {
  const around = countryInAddress(flow, span, surroundings) || countryBehindIn(flow, span, surroundings);
  return around !== 0 && namesOnlyCountry(flow, span) && !isTownOfState(flow, span) ? 0 : around;
}

/**
 * The country behind a place and a comma, if one of the places of that name lies in it: "KINGSTON, Jamaica". A state or
 * province tells as well: "Salamanca, Guanajuato, Mexico", "Hyderabad, Sindh"; and "Paris, Texas", which the pack may lack.
 */
function countryInAddress(flow: TokenizedFlow, span: BareSpan, surroundings: Surroundings): number {
  const { index } = flow;
  const { first, last } = span;
  const inFront = isAfterComma(flow, first) ? nameAt(surroundings, first - 1) : undefined;
  const isInFront = isAfterComma(flow, last);
  if (!inFront && !isInFront) return 0; // so it is with most names, of which some are hundreds of people's
  const own = countriesNamed(flow, span);
  if (!isInFront) return countryOfTownBefore(flow, inFront, own);
  const behind = nameAt(surroundings, last);
  const country = countryNamed(flow, behind);
  if (country !== 0 && own.includes(country)) return country;
  if (isStateBehind(flow, last) && !isStateName(flow, span)) return UNITED_STATES;
  if (own.includes(UNITED_STATES) && isPostalCode(flow, last) && !surroundings.style.allCaps)
    return UNITED_STATES;
  const region = behind && placeNamed(flow, behind);
  if (!behind || region === undefined || country !== 0) return countryOfTownBefore(flow, inFront, own);
  const around = countryOf(index.entities, region);
  const isWhole =
    isAfterComma(flow, behind.last) && countryNamed(flow, nameAt(surroundings, behind.last)) === around;
  const isFirst = first > 0 && is(flow, first - 1, PLACE_PREPOSITIONS);
  if (own.includes(around) ? isWhole || isArea(index.entities, region) : isWhole && isFirst) return around;
  return countryOfTownBefore(flow, inFront, own);
}

/** "Lahore, Punjab": where several countries have such a place, the town before it tells which. */
function countryOfTownBefore(
  flow: TokenizedFlow,
  town: BareSpan | undefined,
  own: readonly number[],
): number {
  if (!town || own.every((country) => country === own[0])) return 0;
  const [country = 0, ...others] = countriesNamed(flow, town);
  return own.includes(country) && others.every((other) => other === country) ? country : 0;
}

/** A state of the United States, but in a list: "in Paris, Texas and Ohio". */
function isStateBehind(flow: TokenizedFlow, first: number): boolean {
  const { count, gap, hash } = flow.tokens;
  const end = endOfState(flow, first);
  return end >= 0 && !(end < count && hash[end] === AND && gap[end] === GAP_SPACE);
}

/** "CUBA, Missouri (AP) —", "in Mexico, Mo.": called like a country, which may stand in a list with states elsewhere. */
function isTownOfState(flow: TokenizedFlow, span: BareSpan): boolean {
  if (!isAfterComma(flow, span.last)) return false;
  return isShortenedState(flow, span.last) || (isStateBehind(flow, span.last) && isDateline(flow, span));
}

/** Between "in" and a country: "in central Mexico". */
const PARTS_OF_COUNTRY = words(`
  central northern southern eastern western northeastern northwestern southeastern southwestern north south east west
  northeast northwest southeast southwest rural coastal the
`);

/** "In Salamanca in central Mexico" */
function countryBehindIn(flow: TokenizedFlow, { first, last }: BareSpan, surroundings: Surroundings): number {
  const { tokens } = flow;
  if (tokens.hash[last] !== IN || last >= tokens.count || (tokens.gap[last] as number) > GAP_SPACE) return 0;
  const isSomewhere = first > 0 && (tokens.hash[first - 1] === OF || is(flow, first - 1, PLACE_PREPOSITIONS));
  if (!isSomewhere) return 0;
  let at = last + 1;
  while (at < tokens.count && is(flow, at, PARTS_OF_COUNTRY)) at++;
  // "far from Davos in Nuuk" says nothing
  return at < tokens.count ? countryNamed(flow, nameAt(surroundings, at)) : 0;
}

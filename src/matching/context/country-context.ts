import {
  countryOf,
  countryOfDemonym,
  entityOfName,
  familiarityOf,
  flagsOfName,
  formOf,
  GAP_ABBREVIATION,
  GAP_HYPHEN,
  GAP_PUNCTUATION,
  GAP_SENTENCE,
  GAP_SPACE,
  isArea,
  isCountry,
  kindOf,
  packCountry,
  TOKEN_POSSESSIVE,
} from '../../pack/index.ts';
import type { BareSpan } from '../names/bare-span.ts';
import { countryNamed, kindOfGroup, placeNamed, placesNamed } from '../names/bearers.ts';
import { longestAt } from '../names/exact-names.ts';
import { AND, FUNCTION_WORDS, IN, NAME_LINKS, OF, PLACE_PREPOSITIONS, THE } from '../words/lexicon.ts';
import { ROLE_WORDS, WEAK_ROLE_WORDS } from '../words/roles.ts';
import { is, isCapital, isOneWord, type TokenizedFlow } from '../words/tokenized-flow.ts';
import { endOfState, isPostalCode, isStateName } from '../words/us-states.ts';
import { words } from '../words/word-class.ts';
import { nameAt, type Surroundings } from './beside-names.ts';

/** Between "in" and a country: "in central Mexico". */
const PARTS_OF_COUNTRY = words(`
  central northern southern eastern western northeastern northwestern southeastern southwestern north south east west
  northeast northwest southeast southwest rural coastal the
`);

/** After the names of parts of a town: "the Altamira and Los Palos Grandes neighbourhoods of Caracas". */
const PARTS_OF_TOWN = words(
  'neighbourhood neighbourhoods neighborhood neighborhoods district districts suburb suburbs quarter quarters',
);

/**
 * The country that the text gives a span to, as `countryOf` numbers it, or 0: "Spain's Supreme Court", "the Kenyan
 * Supreme Court", "the Supreme Court of India". Tells bodies of the same name apart.
 */
export function countryGiven(flow: TokenizedFlow, span: BareSpan, surroundings: Surroundings): number {
  const country =
    countryOnLeft(flow, span, surroundings) ||
    countryOnRight(flow, span, surroundings) ||
    countryOfTwin(flow, span, surroundings);
  return country !== 0 && namesACountry(flow, span) ? 0 : country;
}

/** "China objected to US President …": a name with a country in it needs none beside it. */
function namesACountry(flow: TokenizedFlow, span: BareSpan): boolean {
  const { first, last } = span;
  const { tokens, index } = flow;
  if (isOneWord(span)) return false;
  for (let i = first; i < last; i++) {
    if (countryOfDemonym(index.demonyms, tokens.hash[i] as number) !== undefined) return true; // a span's tokens
    const name = longestAt(flow, i, i + 1);
    const place = name && placeNamed(index, name);
    if (place !== undefined && isCountry(index.entities, place)) return true;
  }
  return false;
}

/** Words on either side of a name that are looked at for the countries of its sentence. */
const MOST_OF_SENTENCE = 24;

/**
 * The only country that the sentence names, or 0; asked of bodies that several countries have: "In Peru, lawmakers ousted the
 * head of Congress".
 */
export function countryOfSentence(flow: TokenizedFlow, span: BareSpan, surroundings: Surroundings): number {
  if (span.names.length < 2 || kindOfGroup(flow.index, span.group) !== 'organisation') return 0;
  const { count, gap, hash } = flow.tokens;
  let only = 0;
  const surnames: number[] = [];
  const isAnother = (token: number) => {
    const name = nameAt(surroundings, token);
    if (name?.group === span.group) return true; // "The Michigan Supreme Court asked the Supreme Court"
    // "British Columbia" is no British place.
    const ofName = name ? countryOfName(flow, name, surnames) : 0;
    const country = ofName || (countryOfDemonym(flow.index.demonyms, hash[token] as number) ?? 0); // token < count
    if (country === 0 || country === only) return false;
    if (only !== 0) return true;
    only = country;
    return false;
  };
  const from = Math.max(0, span.first - MOST_OF_SENTENCE);
  const to = Math.min(count, span.last + MOST_OF_SENTENCE);
  for (let i = span.first; i > from && (gap[i] as number) < GAP_SENTENCE; i--) if (isAnother(i - 1)) return 0;
  for (let i = span.last; i < to && (gap[i] as number) < GAP_SENTENCE; i++) if (isAnother(i)) return 0;
  return surnames.every((country) => country === only) ? only : 0;
}

/** The country of a place, of somebody named in full or of a household name, or 0; those of surnames are only noted. */
function countryOfName({ index }: TokenizedFlow, span: BareSpan, surnames: number[]): number {
  const { names, entities } = index;
  let country = 0;
  for (const name of span.names) {
    const entity = entityOfName(names, name);
    const kind = kindOf(entities, entity);
    const own = countryOf(entities, entity);
    if (kind === 'place') return own;
    if (kind !== 'person' || own === 0) continue;
    const isKnown = formOf(flagsOfName(names, name)) !== 'short' || familiarityOf(entities, entity) === 3;
    if (isKnown) country ||= own;
    else surnames.push(own);
  }
  return country;
}

/** The country that a place is said to lie in, or 0: "in Salamanca in central Mexico". */
export function countryAround(flow: TokenizedFlow, span: BareSpan, surroundings: Surroundings): number {
  return countryInAddress(flow, span, surroundings) || countryBehindIn(flow, span, surroundings);
}

const UNITED_STATES = packCountry('US');

/**
 * "KINGSTON, Jamaica": the country behind a place and a comma, if one of the places of that name lies in it; and "Paris,
 * Texas", which most often is none of those; "Salamanca, Guanajuato, Mexico", "Hyderabad, Sindh".
 */
function countryInAddress(flow: TokenizedFlow, span: BareSpan, surroundings: Surroundings): number {
  const { index } = flow;
  const { first, last } = span;
  const inFront = isAfterComma(flow, first) ? nameAt(surroundings, first - 1) : undefined;
  const isInFront = isAfterComma(flow, last);
  if (!inFront && !isInFront) return 0; // so it is with most names, of which some are hundreds of people's
  const own = placesNamed(index, span).map((place) => countryOf(index.entities, place));
  if (!isInFront) return countryOfTownBefore(flow, inFront, own);
  const behind = nameAt(surroundings, last);
  const country = countryNamed(index, behind);
  if (country !== 0 && own.includes(country)) return country;
  if (isStateBehind(flow, last) && !isStateName(flow, span)) return UNITED_STATES;
  if (own.includes(UNITED_STATES) && isPostalCode(flow, last) && !surroundings.style.allCaps)
    return UNITED_STATES;
  const region = behind && placeNamed(index, behind);
  if (!behind || region === undefined || country !== 0) return countryOfTownBefore(flow, inFront, own);
  const around = countryOf(index.entities, region);
  const isWhole =
    isAfterComma(flow, behind.last) && countryNamed(index, nameAt(surroundings, behind.last)) === around;
  const isFirst = first > 0 && is(flow, first - 1, PLACE_PREPOSITIONS);
  if (own.includes(around) ? isWhole || isArea(index.entities, region) : isWhole && isFirst) return around;
  return countryOfTownBefore(flow, inFront, own);
}

/** "Lahore, Punjab": where several countries have such a place, the town before it tells which. */
function countryOfTownBefore(
  { index }: TokenizedFlow,
  town: BareSpan | undefined,
  own: readonly number[],
): number {
  if (!town || own.every((country) => country === own[0])) return 0;
  const [country = 0, ...others] = placesNamed(index, town).map((place) => countryOf(index.entities, place));
  return own.includes(country) && others.every((other) => other === country) ? country : 0;
}

function isAfterComma({ text, tokens }: TokenizedFlow, token: number): boolean {
  if (token === 0 || token >= tokens.count || tokens.gap[token] !== GAP_PUNCTUATION) return false;
  return text.slice(tokens.end[token - 1], tokens.start[token]) === ', ';
}

/** A state of the United States, but in a list: "in Paris, Texas and Ohio". */
function isStateBehind(flow: TokenizedFlow, first: number): boolean {
  const { count, gap, hash } = flow.tokens;
  const end = endOfState(flow, first);
  return end >= 0 && !(end < count && hash[end] === AND && gap[end] === GAP_SPACE);
}

function countryBehindIn(flow: TokenizedFlow, { first, last }: BareSpan, surroundings: Surroundings): number {
  const { tokens } = flow;
  const town = townOfPart(flow, last);
  if (town >= 0) return countryOfSpan(flow, surroundings, town) ?? 0;
  if (tokens.hash[last] !== IN || last >= tokens.count || (tokens.gap[last] as number) > GAP_SPACE) return 0;
  const isSomewhere = first > 0 && (tokens.hash[first - 1] === OF || is(flow, first - 1, PLACE_PREPOSITIONS));
  if (!isSomewhere) return 0;
  let at = last + 1;
  while (at < tokens.count && is(flow, at, PARTS_OF_COUNTRY)) at++;
  // "far from Davos in Nuuk" says nothing
  return at < tokens.count ? countryNamed(flow.index, nameAt(surroundings, at)) : 0;
}

/** Words of other parts that may be named between one part of a town and "neighbourhoods of". */
const MOST_WORDS_OF_PARTS = 5;

/** Where the town begins that the text gives a part to, or -1: "the Altamira and Los Palos Grandes neighbourhoods of Caracas". */
function townOfPart(flow: TokenizedFlow, last: number): number {
  const { tokens } = flow;
  let at = last;
  while (
    at < last + MOST_WORDS_OF_PARTS &&
    at < tokens.count &&
    (isCapital(flow, at) || tokens.hash[at] === AND)
  )
    at++;
  if (at + 2 >= tokens.count || !is(flow, at, PARTS_OF_TOWN)) return -1;
  if (tokens.hash[at + 1] !== OF && tokens.hash[at + 1] !== IN) return -1;
  return (tokens.gap[at + 2] as number) <= GAP_SPACE ? at + 2 : -1; // at + 2 < count
}

/** Words between a country and what belongs to it. */
const MOST_BETWEEN = 2;

/**
 * "Spain's highest court", "Russian state media", "US President Obama". But "Israel accuses Hezbollah": over other small
 * words a place owns what follows as a possessive only, or where something of that name is there.
 */
function countryOnLeft(flow: TokenizedFlow, span: BareSpan, surroundings: Surroundings): number {
  const { first } = span;
  const { gap, flags, hash } = flow.tokens;
  let isOverSmall = false;
  for (let i = first - 1; i >= 0 && i >= first - 1 - MOST_BETWEEN; i--) {
    if ((gap[i + 1] as number) > GAP_HYPHEN) return 0; // a name follows, so i + 1 < count
    const people = countryOfDemonym(flow.index.demonyms, hash[i] as number); // i < count
    if (people !== undefined) return people;
    const country = countryOfSpan(flow, surroundings, i);
    if (country !== undefined) {
      const owns =
        !isOverSmall || (flags[i] as number) & TOKEN_POSSESSIVE || mayBelongTo(flow, span, country);
      return owns ? country : 0;
    }
    if (is(flow, i, FUNCTION_WORDS)) return 0;
    if (is(flow, i, ROLE_WORDS) || is(flow, i, WEAK_ROLE_WORDS)) continue;
    if (isCapital(flow, i)) return 0;
    isOverSmall = true;
  }
  return 0;
}

function mayBelongTo({ index }: TokenizedFlow, { names }: BareSpan, country: number): boolean {
  return names.some((name) => countryOf(index.entities, entityOfName(index.names, name)) === country);
}

/** Words of the first of two bodies that share an adjective. */
const MOST_OF_TWIN = 8;

/**
 * "The Russian Ministry of Foreign Affairs and Ministry of Defence": what is said of the first holds for both. Not "Israel and
 * Hezbollah".
 */
function countryOfTwin(flow: TokenizedFlow, span: BareSpan, surroundings: Surroundings): number {
  const { tokens, index } = flow;
  const { first, group } = span;
  if (first < 3 || tokens.hash[first - 1] !== AND || kindOfGroup(index, group) !== 'organisation') return 0;
  for (let i = first - 2; i >= 0 && i >= first - 2 - MOST_OF_TWIN; i--) {
    if ((tokens.gap[i + 1] as number) > GAP_HYPHEN) return 0; // a name follows, so i + 1 < count
    const country = countryOfWord(flow, surroundings, i);
    if (country !== undefined) return i === first - 2 ? 0 : country;
    if (!isCapital(flow, i) && !is(flow, i, NAME_LINKS)) return 0;
  }
  return 0;
}

function countryOnRight(flow: TokenizedFlow, { last }: BareSpan, surroundings: Surroundings): number {
  const { tokens } = flow;
  if (last + 1 >= tokens.count || (tokens.gap[last] as number) > GAP_ABBREVIATION) return 0;
  if (tokens.hash[last] !== OF && tokens.hash[last] !== IN) return 0;
  const at = tokens.hash[last + 1] === THE ? last + 2 : last + 1;
  return at < tokens.count ? (countryOfSpan(flow, surroundings, at) ?? 0) : 0;
}

/** The country that this token speaks of as an adjective, or that the place lies in whose name it belongs to. */
function countryOfWord(flow: TokenizedFlow, surroundings: Surroundings, token: number): number | undefined {
  const hash = flow.tokens.hash[token] as number; // token < count
  return countryOfDemonym(flow.index.demonyms, hash) ?? countryOfSpan(flow, surroundings, token);
}

/** The country of the place that this token belongs to. */
function countryOfSpan(
  { index }: TokenizedFlow,
  surroundings: Surroundings,
  token: number,
): number | undefined {
  const span = nameAt(surroundings, token);
  if (!span) return undefined;
  const place = placeNamed(index, span);
  return place === undefined ? undefined : countryOf(index.entities, place);
}

import { countryOfDemonym, GAP_ABBREVIATION, GAP_HYPHEN } from '../../../pack/index.ts';
import type { BareSpan } from '../../names/bare-span.ts';
import { countryNamed, countryOfBearer, kindOfGroup } from '../../names/bearers.ts';
import { longestAt } from '../../names/exact-names.ts';
import { perLanguage } from '../../words/languages.ts';
import {
  AND,
  ARTICLES_ROMANCE,
  FUNCTION_WORDS,
  IN,
  NAME_LINKS,
  OF,
  OF_ROMANCE,
  THE,
} from '../../words/lexicon.ts';
import { ROLE_WORDS, WEAK_ROLE_WORDS } from '../../words/roles.ts';
import { is, isCapital, isOneWord, isPossessive, type TokenizedFlow } from '../../words/tokenized-flow.ts';
import { words } from '../../words/word-class.ts';
import { countryAt, isOwnerBehind, kindOfNeighbour, nameAt, type Surroundings } from '../beside-names.ts';

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
    if (name && kindOfNeighbour(flow, name) === 'country') return true;
  }
  return false;
}

/** Words between a country and what belongs to it. */
const MOST_BETWEEN = 2;

/**
 * "Spain's highest court", "Russian state media", "US President Obama". But "Israel accuses Hezbollah": over other small
 * words a place owns what follows as a possessive only, or where something of that name is there.
 */
function countryOnLeft(flow: TokenizedFlow, span: BareSpan, surroundings: Surroundings): number {
  const { first } = span;
  const { gap, hash } = flow.tokens;
  let isOverSmall = false;
  for (let i = first - 1; i >= 0 && i >= first - 1 - MOST_BETWEEN; i--) {
    if ((gap[i + 1] as number) > GAP_HYPHEN) return 0; // a name follows, so i + 1 < count
    // So it is before most names, and the pack's words are searched for longer.
    if (!nameAt(surroundings, i) && is(flow, i, FUNCTION_WORDS)) return 0;
    const people = countryOfDemonym(flow.index.demonyms, hash[i] as number); // i < count
    if (people !== undefined) return people;
    const country = countryAt(flow, surroundings, i);
    if (country !== undefined) {
      const owns = !isOverSmall || isPossessive(flow, i) || mayBelongTo(flow, span, country);
      return owns ? country : 0;
    }
    if (is(flow, i, FUNCTION_WORDS)) return 0;
    if (is(flow, i, ROLE_WORDS) || is(flow, i, WEAK_ROLE_WORDS)) continue;
    if (isCapital(flow, i)) return 0;
    isOverSmall = true;
  }
  return 0;
}

function mayBelongTo(flow: TokenizedFlow, { names }: BareSpan, country: number): boolean {
  return names.some((name) => countryOfBearer(flow, name) === country);
}

/** Words of the first of two bodies that share an adjective. */
const MOST_OF_TWIN = 8;

/**
 * "The Russian Ministry of Foreign Affairs and Ministry of Defence": what is said of the first holds for both. Not "Israel and
 * Hezbollah".
 */
function countryOfTwin(flow: TokenizedFlow, span: BareSpan, surroundings: Surroundings): number {
  const { tokens } = flow;
  const { first, group } = span;
  if (first < 3 || tokens.hash[first - 1] !== AND || kindOfGroup(flow, group) !== 'organisation') return 0;
  for (let i = first - 2; i >= 0 && i >= first - 2 - MOST_OF_TWIN; i--) {
    if ((tokens.gap[i + 1] as number) > GAP_HYPHEN) return 0; // a name follows, so i + 1 < count
    const country = countryOfWord(flow, surroundings, i);
    if (country !== undefined) return i === first - 2 ? 0 : country;
    if (!isCapital(flow, i) && !is(flow, i, NAME_LINKS)) return 0;
  }
  return 0;
}

const OF_ANY = words(Object.values(OF_ROMANCE).join(' '));
/** In German "das" is an article, and "des" a genitive: "der Senat des Irak". */
const ofGerman = perLanguage({ de: words('des') });

function countryOnRight(flow: TokenizedFlow, span: BareSpan, surroundings: Surroundings): number {
  const { tokens } = flow;
  const { last } = span;
  const behind = nameAt(surroundings, last);
  if (behind && isOwnerBehind(flow, span, behind)) return countryNamed(flow, behind);
  if (last + 1 >= tokens.count || (tokens.gap[last] as number) > GAP_ABBREVIATION) return 0;
  const isRomance = is(flow, last, ofGerman(flow) ?? OF_ANY);
  if (!isRomance && tokens.hash[last] !== OF && tokens.hash[last] !== IN) return 0;
  const hasArticle = isRomance ? is(flow, last + 1, ARTICLES_ROMANCE) : tokens.hash[last + 1] === THE;
  const at = hasArticle ? last + 2 : last + 1;
  return at < tokens.count ? (countryAt(flow, surroundings, at) ?? 0) : 0;
}

/** The country that this token speaks of as an adjective, or that the place lies in whose name it belongs to. */
function countryOfWord(flow: TokenizedFlow, surroundings: Surroundings, token: number): number | undefined {
  const hash = flow.tokens.hash[token] as number; // token < count
  return countryOfDemonym(flow.index.demonyms, hash) ?? countryAt(flow, surroundings, token);
}

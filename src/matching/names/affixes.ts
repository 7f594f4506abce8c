import { fold, GAP_PUNCTUATION, GAP_SPACE, hashToken, inFilter, TOKEN_POSSESSIVE } from '../../pack/index.ts';
import { perLanguage } from '../words/languages.ts';
import { type TokenizedFlow, type TokenRange, wordAt } from '../words/tokenized-flow.ts';
import type { BareSpan } from './bare-span.ts';
import { familiarityOfBearer, isShortForm, needsCue } from './bearers.ts';
import { longestIn, wholeIn } from './exact-names.ts';
import { KNOWN_TO_ALL } from './familiarity.ts';

/*
 * What is written on to a name: "and", "in" and "to" before it in Hebrew and Arabic ("וזלנסקי", "وإيران"), case endings behind an
 * apostrophe in Turkish ("Moskova'da"). The token is cut to the name, so that the mark covers that alone.
 */

/** Letters that are words of their own before a name. */
const prefixesOf = perLanguage({
  ar: /^[وفبلك]{1,2}/,
  he: /^[והבלמשכ]{1,2}/,
});

/** With it a name ends in Turkish: "Moskova'da". */
export const TURKISH_CASE = /['’]\p{Ll}{1,6}$/u;

const suffixOf = perLanguage({ tr: TURKISH_CASE });

/** Whole words that only look like a prefix and a name: "since" and "about", which end like Greece. */
const NO_PREFIXES: ReadonlySet<string> = new Set(['כיוון', 'מכיוון', 'הכיוון', 'לכיוון', 'בכיוון']);

/** In letters; what is left of a shorter word is too often another, but for what everybody knows: "בעזה", "ومصر". */
const SHORTEST_REST = 4;
const SHORTEST_KNOWN = 3;
/** More words tell by themselves: "בתל אביב". */
const SHORTEST_OF_SEVERAL = 2;
const MOST_WORDS = 4;

/** The name that stands with affixes from token `first`, of more tokens than `known` there without. */
export function affixedAt(flow: TokenizedFlow, first: number, known: number): BareSpan | undefined {
  const suffix = suffixOf(flow);
  if (suffix) return beforeSuffix(flow, { first, last: first + known }, suffix);
  const prefixes = known === 0 ? prefixesOf(flow) : undefined;
  return prefixes && behindPrefix(flow, first, prefixes);
}

function behindPrefix(flow: TokenizedFlow, first: number, prefixes: RegExp): BareSpan | undefined {
  const { text, tokens } = flow;
  const start = tokens.start[first] as number; // first < count
  const word = wordAt(flow, first);
  const most = NO_PREFIXES.has(word) ? 0 : (prefixes.exec(word)?.[0].length ?? 0);
  const following = text.slice(tokens.end[first], tokens.end[Math.min(first + MOST_WORDS, tokens.count) - 1]);
  for (let length = 1; length <= most; length++) {
    const rest = word.slice(length);
    const span =
      nameIn(flow, first, { word: rest, following }) ??
      withArticle(flow, first, { prefix: word.charAt(length - 1), word: rest, following });
    if (!span) continue;
    tokens.start[first] = start + length;
    tokens.gap[first] = GAP_PUNCTUATION; // the word in between parts it from a name before it
    return span;
  }
  return undefined;
}

/** A word without its prefix, and the words after it. */
interface Rest {
  readonly word: string;
  readonly following: string;
}

/** The longest name that it begins, if such names stand alone. */
function nameIn(flow: TokenizedFlow, first: number, { word, following }: Rest): BareSpan | undefined {
  if (word.length < SHORTEST_OF_SEVERAL) return undefined;
  if (!inFilter(flow.index.names.plainFirstTokens, hashToken(fold(word)))) return undefined;
  const span = longestIn(flow, word + following, first);
  return span && standsAlone(flow, span) && isLongEnough(flow, span, word) ? span : undefined;
}

function isLongEnough(flow: TokenizedFlow, span: BareSpan, word: string): boolean {
  if (span.last - span.first > 1 || word.length >= SHORTEST_REST) return true;
  return word.length >= SHORTEST_KNOWN && isKnownToAll(flow, span);
}

/** What takes the place of an article: "בבית הלבן" is "ב" and "הבית הלבן", "للعراق" is "ل" and "العراق". */
function withArticle(
  flow: TokenizedFlow,
  first: number,
  { prefix, word, following }: Rest & { readonly prefix: string },
): BareSpan | undefined {
  if (prefix === 'ل')
    return word.startsWith('ل') ? nameIn(flow, first, { word: `ا${word}`, following }) : undefined;
  if (!'בלכ'.includes(prefix)) return undefined;
  const span = nameIn(flow, first, { word: `ה${word}`, following });
  // A word by itself is too often another: "לאיטי" is slow, and nothing in Haiti.
  return span && span.last > first + 1 ? span : undefined;
}

/** Only an apostrophe tells where a surname ends: a prefix may be its first letter, unless everybody knows it. */
function standsAlone(flow: TokenizedFlow, span: BareSpan): boolean {
  const isAnybodys = span.names.some((name) => needsCue(flow, name) || isShortForm(flow, name));
  return !isAnybodys || isKnownToAll(flow, span);
}

function isKnownToAll(flow: TokenizedFlow, { names }: BareSpan): boolean {
  return names.some((name) => !needsCue(flow, name) && familiarityOfBearer(flow, name) === KNOWN_TO_ALL);
}

/** The name that begins like a known one, or with `first`, and ends before a suffix behind that. */
function beforeSuffix(flow: TokenizedFlow, known: TokenRange, suffix: RegExp): BareSpan | undefined {
  const { first } = known;
  const { text, tokens } = flow;
  const start = tokens.start[first] as number; // first < count
  for (let last = known.last; last < Math.min(first + MOST_WORDS, tokens.count); last++) {
    if (last > first && tokens.gap[last] !== GAP_SPACE) return undefined;
    const wordStart = tokens.start[last] as number; // last < count
    const found = suffix.exec(wordAt(flow, last));
    if (!found) continue;
    const end = wordStart + found.index;
    const span = wholeIn(flow, text.slice(start, end), { first, last: last + 1 });
    if (!span) return undefined;
    tokens.end[last] = end;
    tokens.flags[last] = (tokens.flags[last] as number) | TOKEN_POSSESSIVE; // so that no capital behind it belongs to it
    return span;
  }
  return undefined;
}

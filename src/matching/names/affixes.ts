import { fold, GAP_PUNCTUATION, GAP_SPACE, hashToken, inFilter, TOKEN_POSSESSIVE } from '../../pack/index.ts';
import { type TokenizedFlow, wordAt } from '../words/tokenized-flow.ts';
import type { BareSpan } from './bare-span.ts';
import { familiarityOfBearer, isShortForm, needsCue } from './bearers.ts';
import { longestIn } from './exact-names.ts';
import { KNOWN_TO_ALL } from './familiarity.ts';

/*
 * What is written on to a name: "and", "in" and "to" before it in Hebrew and Arabic ("וזלנסקי", "وإيران"), case endings behind an
 * apostrophe in Turkish ("Moskova'da"). The token is cut to the name, so that the mark covers that alone.
 */

/** Letters that are words of their own before a name, by language. */
const PREFIXES: Readonly<Record<string, RegExp>> = {
  ar: /^[وفبلك]{1,2}/,
  he: /^[והבלמשכ]{1,2}/,
};

/** Whole words that only look like a prefix and a name: "since" and "about", which end like Greece. */
const NO_PREFIXES: ReadonlySet<string> = new Set(['כיוון', 'מכיוון', 'הכיוון', 'לכיוון', 'בכיוון']);

/** Whether names in texts of that language, a BCP 47 primary subtag, have affixes. */
export function hasAffixes(language: string | undefined): language is string {
  return language === 'tr' || (language !== undefined && language in PREFIXES);
}

/** In letters; what is left of a shorter word is too often another, but for what everybody knows: "בעזה", "ومصر". */
const SHORTEST_REST = 4;
const SHORTEST_KNOWN = 3;
/** More words tell by themselves: "בתל אביב". */
const SHORTEST_OF_SEVERAL = 2;
const MOST_WORDS = 4;

/** The name that stands with affixes from token `first`, of more tokens than `found` there without. */
export function affixedAt(
  flow: TokenizedFlow,
  first: number,
  language: string,
  found: number,
): BareSpan | undefined {
  if (language === 'tr') return beforeSuffix(flow, first, first + found);
  return found === 0 ? behindPrefix(flow, first, language) : undefined;
}

function behindPrefix(flow: TokenizedFlow, first: number, language: string): BareSpan | undefined {
  const { text, tokens } = flow;
  const start = tokens.start[first] as number; // first < count
  const word = wordAt(flow, first);
  const most = NO_PREFIXES.has(word) ? 0 : (PREFIXES[language]?.exec(word)?.[0].length ?? 0);
  const following = text.slice(tokens.end[first], tokens.end[Math.min(first + MOST_WORDS, tokens.count) - 1]);
  for (let length = 1; length <= most; length++) {
    const rest = word.slice(length);
    const span =
      nameIn(flow, first, rest, following) ??
      withArticle(flow, first, { prefix: word.charAt(length - 1), rest, following });
    if (!span) continue;
    tokens.start[first] = start + length;
    tokens.gap[first] = GAP_PUNCTUATION; // the word in between parts it from a name before it
    return span;
  }
  return undefined;
}

/** The longest name that a word without its prefix begins, if such names stand alone. */
function nameIn(flow: TokenizedFlow, first: number, rest: string, following: string): BareSpan | undefined {
  if (rest.length < SHORTEST_OF_SEVERAL) return undefined;
  if (!inFilter(flow.index.names.plainFirstTokens, hashToken(fold(rest)))) return undefined;
  const span = longestIn(flow, rest + following, first);
  return span && standsAlone(flow, span) && isLongEnough(flow, span, rest) ? span : undefined;
}

function isLongEnough(flow: TokenizedFlow, span: BareSpan, rest: string): boolean {
  if (span.last - span.first > 1 || rest.length >= SHORTEST_REST) return true;
  return rest.length >= SHORTEST_KNOWN && isKnownToAll(flow, span);
}

interface Behind {
  /** The letter before the rest. */
  readonly prefix: string;
  readonly rest: string;
  readonly following: string;
}

/** What takes the place of an article: "בבית הלבן" is "ב" and "הבית הלבן", "للعراق" is "ل" and "العراق". */
function withArticle(flow: TokenizedFlow, first: number, behind: Behind): BareSpan | undefined {
  const { prefix, rest, following } = behind;
  if (prefix === 'ل') return rest.startsWith('ل') ? nameIn(flow, first, `ا${rest}`, following) : undefined;
  if (!'בלכ'.includes(prefix)) return undefined;
  const span = nameIn(flow, first, `ה${rest}`, following);
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

const SUFFIX = /['’](?=\p{Ll}{1,6}$)/u;

/** The name from token `first` that ends before a suffix: of token `from` or one behind it. */
function beforeSuffix(flow: TokenizedFlow, first: number, from: number): BareSpan | undefined {
  const { text, tokens } = flow;
  const start = tokens.start[first] as number; // first < count
  for (let last = from; last < Math.min(first + MOST_WORDS, tokens.count); last++) {
    if (last > first && tokens.gap[last] !== GAP_SPACE) return undefined;
    const wordStart = tokens.start[last] as number; // last < count
    const suffix = SUFFIX.exec(wordAt(flow, last));
    if (!suffix) continue;
    const end = wordStart + suffix.index;
    const span = longestIn(flow, text.slice(start, end), first);
    if (span?.last !== last + 1) return undefined;
    tokens.end[last] = end;
    tokens.flags[last] = (tokens.flags[last] as number) | TOKEN_POSSESSIVE; // so that no capital behind it belongs to it
    return span;
  }
  return undefined;
}

import {
  type DemonymTable,
  GAP_ABBREVIATION,
  GAP_SPACE,
  HAS_CAPITAL,
  isDemonym,
  TOKEN_ALL_CAPS,
  TOKEN_DIGIT,
  TOKEN_POSSESSIVE,
  TOKEN_SINGLE_LETTER,
  type Tokens,
  tokenize,
} from '../../pack/index.ts';
import { flowStyle } from '../words/flow-style.ts';
import { CALENDAR, FUNCTION_WORDS, HONORIFICS, NAME_LINKS, NAME_PARTICLES } from '../words/lexicon.ts';
import { ROLE_WORDS } from '../words/roles.ts';
import { TITLES } from '../words/titles.ts';
import { startsSentence } from '../words/tokenized-flow.ts';
import { anyOf } from '../words/word-class.ts';

/** A stretch of text that looks like a name. Offsets are UTF-16 code units, `end` exclusive. */
export interface NameLikeSpan {
  readonly start: number;
  readonly end: number;
}

/** Longer runs of capitals are headlines. */
const MOST_TOKENS = 7;

/**
 * Stretches that look like names and overlap none of the given ones: runs of capitalised words, with particles inside
 * ("Ursula von der Leyen"), without titles, days and adjectives of nationality at their ends; and words of capitals. One
 * capitalised word alone is too often something else. For texts in languages that write common nouns small.
 */
export function findUnknownNames(
  text: string,
  known: readonly NameLikeSpan[],
  demonyms: DemonymTable,
): readonly NameLikeSpan[] {
  const tokens = tokenize(text);
  if (flowStyle({ text, tokens }).titleCase) return [];
  const found: NameLikeSpan[] = [];
  for (let first = 0; first < tokens.count; ) {
    if (!mayBeInName(tokens, first)) {
      first++;
      continue;
    }
    const last = endOfRun(tokens, first);
    const span = trimmed(tokens, { first, last }, demonyms);
    if (span && !known.some((other) => other.start < span.end && span.start < other.end)) found.push(span);
    first = last;
  }
  return found;
}

/** Where the run of capitalised words that begins here ends, exclusive. */
function endOfRun(tokens: Tokens, first: number): number {
  let last = first + 1;
  for (let i = last; i < tokens.count && goesOn(tokens, i); i++) {
    if (mayBeInName(tokens, i)) last = i + 1;
    else if (!isLink(tokens, i)) break;
  }
  return last;
}

function goesOn({ gap, flags }: Tokens, token: number): boolean {
  const possessive = (flags[token - 1] as number) & TOKEN_POSSESSIVE; // token > 0
  return !possessive && (gap[token] as number) >= GAP_SPACE && (gap[token] as number) <= GAP_ABBREVIATION; // token < count
}

function mayBeInName({ flags, hash }: Tokens, token: number): boolean {
  return ((flags[token] as number) & HAS_CAPITAL) !== 0 && !FUNCTION_WORDS.has(hash[token] as number); // token < count
}

function isLink({ hash }: Tokens, token: number): boolean {
  return NAME_LINKS.has(hash[token] as number) || NAME_PARTICLES.has(hash[token] as number); // token < count
}

/** Without what stands at a name's ends and is no part of it; undefined where too little is left. */
function trimmed(
  tokens: Tokens,
  run: { readonly first: number; readonly last: number },
  demonyms: DemonymTable,
): NameLikeSpan | undefined {
  let { first, last } = run;
  while (first < last && isBesideNames(tokens, first, demonyms)) first++;
  while (last > first && isBesideNames(tokens, last - 1, demonyms)) last--;
  // "Ruritanian President Rudolf Elphberg"
  for (let i = last - 1; i > first; i--)
    if (TITLES.has(tokens.hash[i] as number)) first = Math.max(first, i + 1); // i < last
  const count = last - first;
  if (count === 0 || count > MOST_TOKENS) return undefined;
  if (count === 1 && !isAcronym(tokens, first)) return undefined;
  if (count === 2 && startsSentence(tokens, first) && isAcronym(tokens, first + 1)) return undefined;
  return { start: tokens.start[first] as number, end: tokens.end[last - 1] as number }; // first < last <= count
}

const BESIDE_NAMES = anyOf(TITLES, HONORIFICS, ROLE_WORDS, CALENDAR);

function isBesideNames({ hash, flags }: Tokens, token: number, demonyms: DemonymTable): boolean {
  if ((flags[token] as number) & TOKEN_DIGIT) return true; // token < count
  const word = hash[token] as number;
  return BESIDE_NAMES.has(word) || isDemonym(demonyms, word);
}

function isAcronym({ flags }: Tokens, token: number): boolean {
  const own = flags[token] as number; // token < count
  return (own & TOKEN_ALL_CAPS) !== 0 && !(own & TOKEN_SINGLE_LETTER);
}

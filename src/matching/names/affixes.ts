import {
  flagsOfName,
  fold,
  formOf,
  GAP_SPACE,
  hashToken,
  inFilter,
  NAME_NEEDS_CUE,
  TOKEN_POSSESSIVE,
} from '../../pack/index.ts';
import type { TokenizedFlow } from '../words/tokenized-flow.ts';
import type { BareSpan } from './bare-span.ts';
import { longestIn } from './exact-names.ts';

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

/** In letters; what is left of a shorter word is too often another. */
const SHORTEST_REST = 4;
const MOST_WORDS = 4;

/** The name that stands with affixes from token `first`. */
export function affixedAt(flow: TokenizedFlow, first: number, language: string): BareSpan | undefined {
  return language === 'tr' ? beforeSuffix(flow, first) : behindPrefix(flow, first, PREFIXES[language]);
}

function behindPrefix(
  flow: TokenizedFlow,
  first: number,
  prefixes: RegExp | undefined,
): BareSpan | undefined {
  const { text, tokens, index } = flow;
  const start = tokens.start[first] as number; // first < count
  const word = text.slice(start, tokens.end[first]);
  const most = NO_PREFIXES.has(word) ? 0 : (prefixes?.exec(word)?.[0].length ?? 0);
  for (let length = 1; length <= most && word.length - length >= SHORTEST_REST; length++) {
    const rest = word.slice(length);
    if (!inFilter(index.names.plainFirstTokens, hashToken(fold(rest)))) continue;
    const end = tokens.end[Math.min(first + MOST_WORDS, tokens.count) - 1];
    const span = longestIn(flow, text.slice(start + length, end), first);
    if (!span?.names.every((name) => standsAlone(flow, name))) continue;
    tokens.start[first] = start + length;
    return span;
  }
  return undefined;
}

/** Only an apostrophe tells where a surname ends; a prefix may be its first letter. */
function standsAlone({ index }: TokenizedFlow, name: number): boolean {
  const flags = flagsOfName(index.names, name);
  return !(flags & NAME_NEEDS_CUE) && formOf(flags) !== 'short';
}

const SUFFIX = /['’](?=\p{Ll}{1,6}$)/u;

function beforeSuffix(flow: TokenizedFlow, first: number): BareSpan | undefined {
  const { text, tokens } = flow;
  const start = tokens.start[first] as number; // first < count
  for (let last = first; last < Math.min(first + MOST_WORDS, tokens.count); last++) {
    if (last > first && tokens.gap[last] !== GAP_SPACE) return undefined;
    const from = tokens.start[last] as number; // last < count
    const suffix = SUFFIX.exec(text.slice(from, tokens.end[last]));
    if (!suffix) continue;
    const end = from + suffix.index;
    const span = longestIn(flow, text.slice(start, end), first);
    if (span?.last !== last + 1) return undefined;
    tokens.end[last] = end;
    tokens.flags[last] = (tokens.flags[last] as number) | TOKEN_POSSESSIVE; // so that no capital behind it belongs to it
    return span;
  }
  return undefined;
}

import {
  flagsOfName,
  foldedToken,
  formOf,
  GAP_ABBREVIATION,
  GAP_HYPHEN,
  GAP_LINE,
  GAP_NONE,
  GAP_PUNCTUATION,
  GAP_SENTENCE,
  GAP_SPACE,
  hashToken,
  TOKEN_ALL_CAPS,
  TOKEN_DIGIT,
  TOKEN_POSSESSIVE,
  TOKEN_SINGLE_LETTER,
} from '../pack/index.ts';
import {
  type AcronymDefinition,
  ALONE,
  AT_SENTENCE_START,
  IN_ALL_CAPS,
  IN_TITLE_CASE,
  INSIDE_OF_NAME,
  MAY_GO_ON_LEFT,
  NAME_GOES_ON_LEFT,
  NAME_GOES_ON_RIGHT,
  NO_NAME,
  OF_FOLLOWS,
  PLACE_PREPOSITION_BEFORE,
  SPEECH_AFTER,
  type Span,
  type Stranger,
  TITLE_BEFORE,
  TOUCHES_NAME,
} from './flow-reading.ts';
import {
  BEFORE_MONTHS,
  CALENDAR,
  DEMONYMS,
  FREE_HEADS,
  FUNCTION_WORDS,
  NAME_LINKS,
  OF_HEADS,
  PLACE_PREPOSITIONS,
  ROLE_WORDS,
  SPEECH_VERBS,
  TITLES,
  WEAK_ROLE_WORDS,
  type WordClass,
} from './lexicon.ts';
import { type BareSpan, HAS_CAPITAL, type TokenizedFlow } from './tokenized-flow.ts';

const OF = hashToken('of');

/** A flow is written like a headline if this share of its words has capitals, short lower-case words left out. */
const TITLE_CASE_SHARE = 0.75;
const TITLE_CASE_MIN_WORDS = 4;
const LONGER_WORD = 4;

export interface FlowStyle {
  readonly titleCase: boolean;
  readonly allCaps: boolean;
}

/** Whether a flow is a headline or in capitals throughout, so that letter case says little. */
export function flowStyle({ text, tokens }: TokenizedFlow): FlowStyle {
  let words = 0;
  let capitals = 0;
  let plain = 0;
  let allCaps = 0;
  for (let i = 0; i < tokens.count; i++) {
    const flags = tokens.flags[i] as number; // i < count
    if (flags & TOKEN_DIGIT) continue;
    words++;
    if (flags & (TOKEN_ALL_CAPS | TOKEN_SINGLE_LETTER)) allCaps++;
    if (flags & HAS_CAPITAL) capitals++;
    else if ((tokens.end[i] as number) - (tokens.start[i] as number) >= LONGER_WORD) plain++;
  }
  const shouted = capitals >= TITLE_CASE_MIN_WORDS && capitals / (capitals + plain) >= TITLE_CASE_SHARE;
  return {
    titleCase: shouted && !/[.]["”’)]?\s*$/.test(text),
    allCaps: words > 2 && allCaps / words > 0.8,
  };
}

export interface Surroundings {
  readonly spans: readonly BareSpan[];
  /** For each token the number of its span, or -1. */
  readonly owner: Int32Array;
  readonly style: FlowStyle;
}

/** The context bits of a span, see flow-reading.ts. */
export function readContext(flow: TokenizedFlow, span: BareSpan, surroundings: Surroundings): number {
  const { tokens } = flow;
  let context = leftContext(flow, span, surroundings) | rightContext(flow, span, surroundings);
  if (surroundings.style.titleCase) context |= IN_TITLE_CASE;
  if (surroundings.style.allCaps) context |= IN_ALL_CAPS;
  if (span.first === 0 && span.last === tokens.count) context |= ALONE;
  return context;
}

function leftContext(flow: TokenizedFlow, span: BareSpan, { owner }: Surroundings): number {
  const { tokens } = flow;
  const gap = tokens.gap[span.first] as number; // a span has tokens
  if (gap >= GAP_SENTENCE || span.first === 0) return AT_SENTENCE_START;
  const title = titleBefore(flow, span.first) ? TITLE_BEFORE : 0;
  if (gap >= GAP_PUNCTUATION) return title;
  const left = span.first - 1;
  if (is(flow, span.first, CALENDAR) && span.last - span.first === 1 && is(flow, left, BEFORE_MONTHS))
    return NO_NAME;
  let context = title;
  if (is(flow, left, PLACE_PREPOSITIONS)) context |= PLACE_PREPOSITION_BEFORE;
  if (!isCapital(flow, left))
    return is(flow, left, NAME_LINKS) ? context | linkedOnLeft(flow, left, owner) : context;
  if ((tokens.flags[left] as number) & TOKEN_POSSESSIVE) return context;
  if (owner[left] !== -1) return gap === GAP_SPACE ? context | TOUCHES_NAME : context;
  return gap === GAP_NONE ? context : context | capitalOnLeft(flow, left, title);
}

/** What an unlinked capitalised word directly before the span means. */
function capitalOnLeft(flow: TokenizedFlow, left: number, title: number): number {
  if (title || belongsToNoName(flow, left) || is(flow, left, WEAK_ROLE_WORDS)) return 0;
  const beginsSentence = (flow.tokens.gap[left] as number) >= GAP_PUNCTUATION; // left < count
  return beginsSentence ? MAY_GO_ON_LEFT : NAME_GOES_ON_LEFT;
}

/** "Bank of China" and "Tour de France" are other names; "President of China" is not. */
function linkedOnLeft(flow: TokenizedFlow, link: number, owner: Int32Array): number {
  const head = link - 1;
  if (head < 0 || (flow.tokens.gap[link] as number) > GAP_HYPHEN || !isCapital(flow, head)) return 0;
  if (is(flow, head, FREE_HEADS) || is(flow, head, TITLES) || is(flow, head, FUNCTION_WORDS)) return 0;
  if (is(flow, head, OF_HEADS)) return INSIDE_OF_NAME;
  if (owner[head] !== -1) return 0;
  return (flow.tokens.gap[head] as number) >= GAP_SENTENCE ? 0 : INSIDE_OF_NAME;
}

function rightContext(flow: TokenizedFlow, span: BareSpan, surroundings: Surroundings): number {
  const { tokens, text } = flow;
  const amount = /^\s?[$€£¥₩₽]/.test(
    text.slice(tokens.end[span.last - 1], (tokens.end[span.last - 1] as number) + 2),
  );
  if (amount) return NO_NAME;
  const right = span.last;
  const gap = right < tokens.count ? (tokens.gap[right] as number) : GAP_LINE;
  if (gap > GAP_ABBREVIATION || (tokens.flags[right - 1] as number) & TOKEN_POSSESSIVE) return 0;
  if (is(flow, right, SPEECH_VERBS) && !isCapital(flow, right)) return SPEECH_AFTER;
  if (tokens.hash[right] === OF && right + 1 < tokens.count && isCapital(flow, right + 1)) return OF_FOLLOWS;
  return capitalOnRight(flow, right, surroundings);
}

/** What the capitalised words after the span mean: a role, a touching name, or that the name goes on. */
function capitalOnRight(flow: TokenizedFlow, right: number, surroundings: Surroundings): number {
  const { tokens } = flow;
  const { owner, spans } = surroundings;
  const gap = tokens.gap[right] as number; // right < count
  if (!isCapital(flow, right) || gap === GAP_NONE) return 0;
  const next = spans[owner[right] as number]; // right < count; a token of no span has -1
  if (next) {
    if (gap === GAP_SPACE) return TOUCHES_NAME;
    const { last } = next;
    // "U.S.-Japan Council": the compound goes on after its second half
    return last < tokens.count && tokens.gap[last] === GAP_SPACE && owner[last] === -1
      ? capitalOnRight(flow, last, surroundings)
      : 0;
  }
  if (belongsToNoName(flow, right)) return 0;
  const beyond = right + 1;
  const roleGoesOn =
    beyond >= tokens.count || !isCapital(flow, beyond) || (tokens.gap[beyond] as number) > GAP_ABBREVIATION;
  if (is(flow, right, WEAK_ROLE_WORDS)) {
    return roleGoesOn || owner[beyond] !== -1 || isRole(flow, beyond) ? 0 : NAME_GOES_ON_RIGHT;
  }
  return NAME_GOES_ON_RIGHT;
}

/** A capitalised word that is no part of any name: a role, a day, a month, a nationality, the start of a sentence. */
function belongsToNoName(flow: TokenizedFlow, token: number): boolean {
  return [ROLE_WORDS, CALENDAR, FUNCTION_WORDS, DEMONYMS].some((words) => is(flow, token, words));
}

function isRole(flow: TokenizedFlow, token: number): boolean {
  return is(flow, token, ROLE_WORDS) || is(flow, token, WEAK_ROLE_WORDS);
}

/** A title directly before the name, or before another title: "Deputy Defence Minister", but not "spokesman Jim". */
function titleBefore(flow: TokenizedFlow, first: number): boolean {
  const left = first - 1;
  return left >= 0 && (flow.tokens.gap[first] as number) <= GAP_PUNCTUATION && is(flow, left, TITLES); // first < count
}

/** "Full Name (FN)": acronyms that the flow defines, for names of the pack and for others. */
export function findDefinitions(
  flow: TokenizedFlow,
  spans: readonly Span[],
  owner: Int32Array,
): AcronymDefinition[] {
  const { tokens, text } = flow;
  const definitions: AcronymDefinition[] = [];
  for (let i = 2; i < tokens.count; i++) {
    if (!((tokens.flags[i] as number) & TOKEN_ALL_CAPS)) continue; // i < count
    const between = text.slice(tokens.end[i - 1], tokens.start[i]);
    if (!/^\S?\s*[(（[]$/.test(between) || !/^[)）\]]/.test(text.charAt(tokens.end[i] as number))) continue;
    const span = spans[owner[i - 1] as number];
    const first = span?.first ?? startOfCapitals(flow, i - 1);
    if (!abbreviates(foldedToken(text, tokens, i), initials(flow, first, i))) continue;
    definitions.push({ acronym: tokens.hash[i] as number, ...(span ? { span } : {}) });
  }
  return definitions;
}

function startOfCapitals(flow: TokenizedFlow, last: number): number {
  let first = last;
  while (first > 0 && (flow.tokens.gap[first] as number) <= GAP_ABBREVIATION) {
    if (!isCapital(flow, first - 1) && !is(flow, first - 1, NAME_LINKS)) break;
    first--;
  }
  return first;
}

function initials(flow: TokenizedFlow, first: number, last: number): string {
  let letters = '';
  for (let i = first; i < last; i++) letters += foldedToken(flow.text, flow.tokens, i).charAt(0);
  return letters;
}

/** Whether the letters of the acronym are among the initials, in order; one may be missing (inner letters). */
function abbreviates(acronym: string, letters: string): boolean {
  let at = 0;
  let missing = 0;
  for (const letter of acronym) {
    const found = letters.indexOf(letter, at);
    if (found === -1) missing++;
    else at = found + 1;
  }
  return acronym.length > 1 && missing <= (acronym.length > 3 ? 1 : 0);
}

/** Names of people whom the pack lacks, where their surname is a short name in it: "Anna Putin". */
export function findStrangers(flow: TokenizedFlow, spans: readonly Span[]): Stranger[] {
  const strangers: Stranger[] = [];
  for (const span of spans) {
    if (span.context & NAME_GOES_ON_LEFT && isShort(flow, span))
      strangers.push({ first: span.first, group: span.group });
  }
  return strangers;
}

function isShort({ index }: TokenizedFlow, span: Span): boolean {
  return span.names.some((name) => formOf(flagsOfName(index.names, name)) === 'short');
}

function isCapital({ tokens }: TokenizedFlow, token: number): boolean {
  return ((tokens.flags[token] as number) & HAS_CAPITAL) !== 0; // token < count
}

function is({ tokens }: TokenizedFlow, token: number, words: WordClass): boolean {
  return words.has(tokens.hash[token] as number); // token < count
}

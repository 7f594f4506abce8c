import {
  foldedToken,
  formOf,
  GAP_ABBREVIATION,
  GAP_NONE,
  GAP_PUNCTUATION,
  GAP_SENTENCE,
  GAP_SPACE,
  hashToken,
  TOKEN_ALL_CAPS,
  TOKEN_CAPITALISED,
  TOKEN_DIGIT,
  TOKEN_INNER_CAPITAL,
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
  PLACE_PREPOSITION_BEFORE,
  SPEECH_AFTER,
  type Span,
  type Stranger,
  TITLE_BEFORE,
} from './flow-reading.ts';
import {
  CALENDAR,
  FREE_HEADS,
  FUNCTION_WORDS,
  NAME_PARTICLES,
  OF_HEADS,
  PLACE_PREPOSITIONS,
  ROLE_WORDS,
  SPEECH_VERBS,
  TITLES,
  type WordClass,
} from './lexicon.ts';
import type { BareSpan, TokenizedFlow } from './read-flow.ts';

const HAS_CAPITAL = TOKEN_CAPITALISED | TOKEN_ALL_CAPS | TOKEN_INNER_CAPITAL;
const OF = hashToken('of');

/** A flow with at least this share of capitals among its longer words, and no full stop, is written like a headline. */
const TITLE_CASE_SHARE = 0.75;
const TITLE_CASE_MIN_WORDS = 4;
const LONGER_WORD = 4;
/** A title stands at most this many words before the name: "President of Russia, Vladimir Putin" is no title. */
const TITLE_REACH = 2;

export interface FlowStyle {
  readonly titleCase: boolean;
  readonly allCaps: boolean;
}

/** Whether a flow is a headline or in capitals throughout, so that letter case says little. */
export function flowStyle({ text, tokens }: TokenizedFlow): FlowStyle {
  let longer = 0;
  let capitals = 0;
  let words = 0;
  let allCaps = 0;
  for (let i = 0; i < tokens.count; i++) {
    const flags = tokens.flags[i] as number; // i < count
    if (flags & TOKEN_DIGIT) continue;
    words++;
    if (flags & (TOKEN_ALL_CAPS | TOKEN_SINGLE_LETTER)) allCaps++;
    if ((tokens.end[i] as number) - (tokens.start[i] as number) < LONGER_WORD) continue;
    longer++;
    if (flags & HAS_CAPITAL) capitals++;
  }
  return {
    titleCase:
      longer >= TITLE_CASE_MIN_WORDS &&
      capitals / longer >= TITLE_CASE_SHARE &&
      !/[.。]["”’)]?\s*$/.test(text),
    allCaps: words > 2 && allCaps / words > 0.8,
  };
}

interface Surroundings {
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
  if (gap >= GAP_SENTENCE) return AT_SENTENCE_START;
  if (gap === GAP_PUNCTUATION) return titleBefore(flow, span.first) ? TITLE_BEFORE : 0;
  const left = span.first - 1;
  if (left < 0) return AT_SENTENCE_START;
  let context = titleBefore(flow, span.first) ? TITLE_BEFORE : 0;
  if (is(flow, left, PLACE_PREPOSITIONS)) context |= PLACE_PREPOSITION_BEFORE;
  if (tokens.hash[left] === OF) return context | ofContext(flow, left);
  if (owner[left] !== -1 || !isCapital(flow, left)) return context;
  if ((tokens.flags[left] as number) & TOKEN_POSSESSIVE) return context;
  if (gap === GAP_NONE) return context;
  return context | capitalOnLeft(flow, left, context);
}

/** What an unlinked capitalised word directly before the span means. */
function capitalOnLeft(flow: TokenizedFlow, left: number, context: number): number {
  if (context & TITLE_BEFORE || is(flow, left, CALENDAR) || is(flow, left, ROLE_WORDS)) return 0;
  const beginsSentence = (flow.tokens.gap[left] as number) >= GAP_PUNCTUATION; // left < count
  if (is(flow, left, FUNCTION_WORDS)) return 0;
  return beginsSentence ? MAY_GO_ON_LEFT : NAME_GOES_ON_LEFT;
}

/** "Bank of China" is another name; "President of China" is not. */
function ofContext(flow: TokenizedFlow, of: number): number {
  const head = of - 1;
  if (head < 0 || (flow.tokens.gap[of] as number) > GAP_SPACE || !isCapital(flow, head)) return 0;
  if (is(flow, head, FREE_HEADS) || is(flow, head, TITLES) || is(flow, head, FUNCTION_WORDS)) return 0;
  if (is(flow, head, OF_HEADS)) return INSIDE_OF_NAME;
  return (flow.tokens.gap[head] as number) >= GAP_SENTENCE ? 0 : INSIDE_OF_NAME;
}

function rightContext(flow: TokenizedFlow, span: BareSpan, { owner }: Surroundings): number {
  const { tokens } = flow;
  const right = span.last;
  if (right >= tokens.count) return 0;
  const possessive = (tokens.flags[right - 1] as number) & TOKEN_POSSESSIVE;
  const gap = tokens.gap[right] as number; // right < count
  if (gap > GAP_ABBREVIATION || possessive) return 0;
  if (is(flow, right, SPEECH_VERBS)) return SPEECH_AFTER;
  if (owner[right] !== -1 || !isCapital(flow, right) || gap === GAP_NONE) return 0;
  if (is(flow, right, ROLE_WORDS) || is(flow, right, CALENDAR) || is(flow, right, FUNCTION_WORDS)) return 0;
  return NAME_GOES_ON_RIGHT;
}

function titleBefore(flow: TokenizedFlow, first: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - TITLE_REACH; i--) {
    if ((flow.tokens.gap[i + 1] as number) > GAP_PUNCTUATION) return false; // i + 1 <= first
    if (is(flow, i, TITLES)) return true;
    if (!isCapital(flow, i)) return false;
  }
  return false;
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
    if (!/^\S?\s*[(（[]$/.test(between) || !/^[)）\]]/.test(text.slice(tokens.end[i]))) continue;
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
    if (!isCapital(flow, first - 1) && !is(flow, first - 1, NAME_PARTICLES)) break;
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
  return span.names.some((name) => formOf(index.nameFlags[name] as number) === 'short'); // names come from the index
}

function isCapital({ tokens }: TokenizedFlow, token: number): boolean {
  return ((tokens.flags[token] as number) & HAS_CAPITAL) !== 0; // token < count
}

function is({ tokens }: TokenizedFlow, token: number, words: WordClass): boolean {
  return words.has(tokens.hash[token] as number); // token < count
}

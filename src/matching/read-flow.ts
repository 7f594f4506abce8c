import {
  addToken,
  capitalsOfName,
  checkHash,
  emptySequence,
  findGroup,
  finish,
  firstName,
  flagsOfName,
  foldedToken,
  GAP_ABBREVIATION,
  GAP_HYPHEN,
  inFilter,
  MAX_NAME_TOKENS,
  NAME_FORM_MASK,
  NAME_FORMS,
  nextName,
  type PackIndex,
  TOKEN_ALL_CAPS,
  TOKEN_CAPITALISED,
  TOKEN_DIGIT,
  TOKEN_IDEOGRAPH,
  TOKEN_INNER_CAPITAL,
  TOKEN_NATIVE,
  TokenList,
  type Tokens,
  tokenize,
} from '../pack/index.ts';
import { endsInsideWord, startsInsideWord } from './boundaries.ts';
import type { FlowReading, Span, SpanRule } from './flow-reading.ts';
import { findDefinitions, findStrangers, flowStyle, readContext } from './name-context.ts';
import { type Correction, correctionsOf } from './spelling.ts';

const HAS_CAPITAL = TOKEN_CAPITALISED | TOKEN_ALL_CAPS | TOKEN_INNER_CAPITAL;
const ACRONYM_FORM = NAME_FORMS.indexOf('acronym');
/** Longest misspelt name that is looked for, in tokens. */
const MAX_MISSPELT_TOKENS = 4;

/** A span before its surroundings are read. */
export type BareSpan = Omit<Span, 'context'>;

/** A text with its tokens, on the way to a reading. */
export interface TokenizedFlow {
  readonly text: string;
  readonly tokens: Tokens;
  readonly index: PackIndex;
}

/** Filled anew by each reading, which keeps copies of what it needs. */
const scratch = new TokenList();

/** Finds the names of the pack in one flow of text, longest first, and what stands around them. */
export function readFlow(text: string, index: PackIndex): FlowReading {
  const tokens = tokenize(text, scratch);
  const flow: TokenizedFlow = { text, tokens, index };
  const bare = findSpans(flow);
  const style = flowStyle(flow);
  const owner = spanOfToken(bare, tokens.count);
  const spans = bare.map((span) => ({ ...span, context: readContext(flow, span, { owner, style }) }));
  return {
    text,
    start: tokens.start.slice(0, tokens.count),
    end: tokens.end.slice(0, tokens.count),
    hash: tokens.hash.slice(0, tokens.count),
    cueWords: cueWordsOf(flow),
    spans,
    capitals: freeCapitals(tokens, owner),
    definitions: findDefinitions(flow, spans, owner),
    strangers: findStrangers(flow, spans),
  };
}

function findSpans(flow: TokenizedFlow): BareSpan[] {
  const spans: BareSpan[] = [];
  for (let i = 0; i < flow.tokens.count; ) {
    const span = longestAt(flow, i) ?? misspeltAt(flow, i);
    if (span) spans.push(span);
    i = span ? span.last : i + 1;
  }
  return spans;
}

/** The longest name that starts at token `first` and is written as a name. */
function longestAt(flow: TokenizedFlow, first: number): BareSpan | undefined {
  const { tokens, index } = flow;
  if (!inFilter(index.names.firstTokens, tokens.hash[first] as number)) return undefined; // first < count
  let sequence = emptySequence;
  let best: BareSpan | undefined;
  const limit = Math.min(tokens.count, first + MAX_NAME_TOKENS);
  for (let i = first; i < limit; i++) {
    if (i > first && (tokens.gap[i] as number) > GAP_ABBREVIATION) break; // i < count
    sequence = addToken(sequence, tokens.hash[i] as number);
    best = spanBetween(flow, { first, last: i + 1, sequence }) ?? best;
    if (!inFilter(index.names.prefixes, finish(sequence))) break;
  }
  return best;
}

interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** The name that these tokens are, if their letter case and their surroundings allow it. */
function spanBetween(
  flow: TokenizedFlow,
  { first, last, sequence }: TokenRange & { readonly sequence: number },
): BareSpan | undefined {
  const table = flow.index.names;
  for (let group = findGroup(table, sequence); group >= 0; group = findGroup(table, sequence, group + 1)) {
    const names = namesWrittenSo(flow, { first, last }, group);
    if (names.length === 0) continue;
    if (startsInsideWord(flow, first) || endsInsideWord(flow, first, last)) return undefined;
    const name = foldedRange(flow, first, last);
    if (checkHash(name) === table.groupCheck[group])
      return { first, last, group, names, rule: 'exact', name };
  }
  return undefined;
}

function foldedRange(flow: TokenizedFlow, first: number, last: number): string {
  const folded: string[] = [];
  for (let i = first; i < last; i++) folded.push(foldedToken(flow.text, flow.tokens, i));
  return folded.join(' ');
}

/** The names of the group that allow the letter case of the text. */
function namesWrittenSo(flow: TokenizedFlow, range: TokenRange, group: number): number[] {
  const table = flow.index.names;
  const names: number[] = [];
  for (let name = firstName(table, group); name >= 0; name = nextName(table, name)) {
    if (caseAllows(flow, range, name)) names.push(name);
  }
  return names;
}

/** Whether the text's letter case is that of one name: capitals where it has them, an acronym in capitals. */
function caseAllows({ tokens, index }: TokenizedFlow, { first, last }: TokenRange, name: number): boolean {
  const mask = capitalsOfName(index.names, name);
  const acronym = (flagsOfName(index.names, name) & NAME_FORM_MASK) === ACRONYM_FORM;
  const needed = acronym ? TOKEN_ALL_CAPS | TOKEN_DIGIT | TOKEN_INNER_CAPITAL : HAS_CAPITAL;
  for (let i = first; i < last; i++) {
    const flags = tokens.flags[i] as number; // i < count
    const afterHyphen = i > first && tokens.gap[i] === GAP_HYPHEN; // Jong-un
    if (mask & (1 << (i - first)) && !(flags & needed) && !afterHyphen) return false;
  }
  return true;
}

/** A name at `first` with one misspelt token, or with tokens transliterated another way. */
function misspeltAt(flow: TokenizedFlow, first: number): BareSpan | undefined {
  if (!mayBeMisspeltName(flow.tokens, first)) return undefined;
  const known = inFilter(flow.index.names.firstTokens, flow.tokens.hash[first] as number); // first < count
  if (!known && correctionsOf(flow, first).length === 0) return undefined;
  let best: BareSpan | undefined;
  const visit = (at: number, path: Path): void => {
    if (path.rule !== 'exact' && at - first > (best ? best.last - best.first : 0)) {
      best = misspeltSpan(flow, { first, last: at, path }) ?? best;
    }
    if (at - first >= MAX_MISSPELT_TOKENS || at >= flow.tokens.count) return;
    if (
      at > first &&
      ((flow.tokens.gap[at] as number) > GAP_ABBREVIATION ||
        !inFilter(flow.index.names.prefixes, finish(path.sequence)))
    )
      return;
    for (const step of stepsAt(flow, at, path)) visit(at + 1, step);
  };
  visit(first, { sequence: emptySequence, corrections: [], rule: 'exact' });
  return best;
}

interface Path {
  readonly sequence: number;
  /** For each token so far its correction, or undefined where it stays. */
  readonly corrections: readonly (Correction | undefined)[];
  readonly rule: SpanRule;
}

/** The token as it is, and its corrections: as many transliterations as there are, but one typo a name. */
function stepsAt(flow: TokenizedFlow, at: number, path: Path): Path[] {
  const { tokens } = flow;
  const as = (hash: number, rule: SpanRule, correction?: Correction): Path => ({
    sequence: addToken(path.sequence, hash),
    corrections: [...path.corrections, correction],
    rule,
  });
  const steps = [as(tokens.hash[at] as number, path.rule)]; // at < count
  if (!((tokens.flags[at] as number) & (HAS_CAPITAL | TOKEN_NATIVE))) return steps;
  for (const correction of correctionsOf(flow, at)) {
    if (path.rule === 'typo' && correction.kind === 'typo') continue;
    const rule = path.rule === 'typo' ? 'typo' : correction.kind;
    steps.push(as(correction.hash, rule, correction));
  }
  return steps;
}

function mayBeMisspeltName(tokens: Tokens, i: number): boolean {
  const flags = tokens.flags[i] as number; // i < count
  if (flags & (TOKEN_IDEOGRAPH | TOKEN_DIGIT)) return false;
  return (flags & TOKEN_NATIVE) !== 0 || (flags & HAS_CAPITAL) !== 0;
}

function misspeltSpan(
  flow: TokenizedFlow,
  { first, last, path }: TokenRange & { readonly path: Path },
): BareSpan | undefined {
  const table = flow.index.names;
  const { sequence, rule } = path;
  for (let group = findGroup(table, sequence); group >= 0; group = findGroup(table, sequence, group + 1)) {
    const name = path.corrections
      .map((correction, i) => correction?.folded ?? foldedToken(flow.text, flow.tokens, first + i))
      .join(' ');
    if (checkHash(name) !== table.groupCheck[group]) continue;
    const names = namesWrittenSo(flow, { first, last }, group);
    if (names.length > 0) return { first, last, group, names, rule, name };
  }
  return undefined;
}

/** For each token the number of its span, or -1. */
function spanOfToken(spans: readonly BareSpan[], count: number): Int32Array {
  const owner = new Int32Array(count).fill(-1);
  spans.forEach((span, number) => {
    owner.fill(number, span.first, span.last);
  });
  return owner;
}

function cueWordsOf({ tokens, index }: TokenizedFlow): number[] {
  const words: number[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const hash = tokens.hash[i] as number; // i < count
    if (inFilter(index.entities.cueWords, hash)) words.push(hash);
  }
  return words;
}

function freeCapitals(tokens: Tokens, owner: Int32Array): number[] {
  const free: number[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if ((tokens.flags[i] as number) & TOKEN_ALL_CAPS && owner[i] === -1) free.push(i); // i < count
  }
  return free;
}

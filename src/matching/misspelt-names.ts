import {
  addToken,
  checkHash,
  emptySequence,
  findGroup,
  finish,
  foldedToken,
  GAP_ABBREVIATION,
  inFilter,
  TOKEN_DIGIT,
  TOKEN_IDEOGRAPH,
  TOKEN_NATIVE,
} from '../pack/index.ts';
import { namesWrittenSo } from './exact-names.ts';
import type { SpanRule } from './flow-reading.ts';
import { type Correction, correctionsOf } from './spelling.ts';
import { type BareSpan, HAS_CAPITAL, type TokenizedFlow, type TokenRange } from './tokenized-flow.ts';

/** Longest misspelt name that is looked for, in tokens. */
const MAX_MISSPELT_TOKENS = 4;

/** Tokens from `first` on, each as it is or corrected: a step and the path before it. */
interface Path {
  readonly before: Path | undefined;
  /** What the last token is corrected to, or undefined where it stays. */
  readonly correction: Correction | undefined;
  readonly first: number;
  readonly last: number;
  readonly sequence: number;
  readonly rule: SpanRule;
}

/** A name at `first` with one misspelt token, or with tokens transliterated another way. */
export function misspeltAt(flow: TokenizedFlow, first: number): BareSpan | undefined {
  const { tokens, index } = flow;
  if (!mayBeMisspeltName(flow, first)) return undefined;
  const known = inFilter(index.names.firstTokens, tokens.hash[first] as number); // first < count
  const start: Path = {
    before: undefined,
    correction: undefined,
    first,
    last: first,
    sequence: emptySequence,
    rule: 'exact',
  };
  if (correctionsOf(flow, first).length === 0 && !(known && goesOn(flow, stepTo(flow, start))))
    return undefined;
  return longestFrom(flow, start);
}

function mayBeMisspeltName({ tokens }: TokenizedFlow, i: number): boolean {
  const flags = tokens.flags[i] as number; // i < count
  return !(flags & (TOKEN_IDEOGRAPH | TOKEN_DIGIT)) && (flags & (TOKEN_NATIVE | HAS_CAPITAL)) !== 0;
}

/** The longest misspelt name that a path leads to; of two as long the first that is found. */
function longestFrom(flow: TokenizedFlow, path: Path): BareSpan | undefined {
  let best = path.rule === 'exact' ? undefined : misspeltSpan(flow, path);
  if (path.last > path.first && !goesOn(flow, path)) return best;
  for (const step of stepsFrom(flow, path)) {
    const found = longestFrom(flow, step);
    if (found && found.last > (best?.last ?? 0)) best = found;
  }
  return best;
}

/** Whether another token follows that may belong to a name which begins like this. */
function goesOn({ tokens, index }: TokenizedFlow, path: Path): boolean {
  return (
    path.last < tokens.count &&
    path.last - path.first < MAX_MISSPELT_TOKENS &&
    (tokens.gap[path.last] as number) <= GAP_ABBREVIATION && // last < count
    inFilter(index.names.prefixes, finish(path.sequence))
  );
}

/** The next token as it is, and its corrections: as many transliterations as there are, but one typo a name. */
function stepsFrom(flow: TokenizedFlow, path: Path): Path[] {
  const steps = [stepTo(flow, path)];
  if (!((flow.tokens.flags[path.last] as number) & (HAS_CAPITAL | TOKEN_NATIVE))) return steps; // last < count
  for (const correction of correctionsOf(flow, path.last)) {
    if (path.rule === 'typo' && correction.kind === 'typo') continue;
    steps.push(stepTo(flow, path, correction));
  }
  return steps;
}

function stepTo({ tokens }: TokenizedFlow, path: Path, correction?: Correction): Path {
  const hash = correction?.hash ?? (tokens.hash[path.last] as number); // last < count
  return {
    before: path,
    correction,
    first: path.first,
    last: path.last + 1,
    sequence: addToken(path.sequence, hash),
    rule: path.rule === 'typo' ? 'typo' : (correction?.kind ?? path.rule),
  };
}

function misspeltSpan(flow: TokenizedFlow, path: Path): BareSpan | undefined {
  const table = flow.index.names;
  const { sequence, rule, first, last } = path;
  const range: TokenRange = { first, last };
  for (let group = findGroup(table, sequence); group >= 0; group = findGroup(table, sequence, group + 1)) {
    const name = nameOf(flow, path);
    if (checkHash(name) !== table.groupCheck[group]) continue;
    const names = namesWrittenSo(flow, range, group);
    if (names.length > 0) return { ...range, group, names, rule, name };
  }
  return undefined;
}

function nameOf(flow: TokenizedFlow, { before, correction, first, last }: Path): string {
  const word = correction?.folded ?? foldedToken(flow.text, flow.tokens, last - 1);
  return before && last - 1 > first ? `${nameOf(flow, before)} ${word}` : word;
}

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

/** How far a run of tokens is from the text; the greater, the further. */
const AS_WRITTEN = 0;
const OTHER_LETTERS = 1;
const WITH_TYPO = 2;
const RULES: readonly SpanRule[] = ['exact', 'transliteration', 'typo'];

/** A name at `first` with one misspelt token, or with tokens transliterated another way. */
export function misspeltAt(flow: TokenizedFlow, first: number): BareSpan | undefined {
  const { tokens, index } = flow;
  if (!mayBeMisspeltName(flow, first)) return undefined;
  const hash = tokens.hash[first] as number; // first < count
  const known = inFilter(index.names.firstTokens, hash);
  if (
    correctionsOf(flow, first).length === 0 &&
    !(known && goesOn(flow, { first, last: first + 1 }, addToken(emptySequence, hash)))
  )
    return undefined;
  return new Search(flow, first).run();
}

function mayBeMisspeltName({ tokens }: TokenizedFlow, i: number): boolean {
  const flags = tokens.flags[i] as number; // i < count
  return !(flags & (TOKEN_IDEOGRAPH | TOKEN_DIGIT)) && (flags & (TOKEN_NATIVE | HAS_CAPITAL)) !== 0;
}

/** Whether another token follows that may belong to a name which begins like this. */
function goesOn({ tokens, index }: TokenizedFlow, { first, last }: TokenRange, sequence: number): boolean {
  return (
    last < tokens.count &&
    last - first < MAX_MISSPELT_TOKENS &&
    (tokens.gap[last] as number) <= GAP_ABBREVIATION && // last < count
    inFilter(index.names.prefixes, finish(sequence))
  );
}

/**
 * Tries every token as it is and corrected, depth first: as many transliterations as there are, but one typo a name.
 * Keeps the longest name, of two as long the one found first. Few searches find any, so steps make no objects.
 */
class Search {
  private readonly flow: TokenizedFlow;
  private readonly first: number;
  /** What each token so far is corrected to, or undefined where it stays. */
  private readonly chosen: (Correction | undefined)[] = [];
  private best: BareSpan | undefined;

  constructor(flow: TokenizedFlow, first: number) {
    this.flow = flow;
    this.first = first;
  }

  run(): BareSpan | undefined {
    this.extend(this.first, emptySequence, AS_WRITTEN);
    return this.best;
  }

  /** Adds token `at` to the tokens before it, whose hash is `sequence`. */
  private extend(at: number, sequence: number, rule: number): void {
    const { flow } = this;
    const { flags, hash } = flow.tokens;
    this.step(at, undefined, addToken(sequence, hash[at] as number), rule); // at < count
    if (!((flags[at] as number) & (HAS_CAPITAL | TOKEN_NATIVE))) return;
    for (const correction of correctionsOf(flow, at)) {
      const isTypo = correction.kind === 'typo';
      if (isTypo && rule === WITH_TYPO) continue;
      const further = Math.max(rule, isTypo ? WITH_TYPO : OTHER_LETTERS);
      this.step(at, correction, addToken(sequence, correction.hash), further);
    }
  }

  private step(at: number, correction: Correction | undefined, sequence: number, rule: number): void {
    const { flow, first, best } = this;
    const last = at + 1;
    this.chosen[at - first] = correction;
    if (rule !== AS_WRITTEN && (!best || last > best.last)) this.keepIfName(last, sequence, rule);
    if (goesOn(flow, { first, last }, sequence)) this.extend(last, sequence, rule);
  }

  private keepIfName(last: number, sequence: number, rule: number): void {
    const { flow, first } = this;
    const table = flow.index.names;
    let name: string | undefined;
    for (let group = findGroup(table, sequence); group >= 0; group = findGroup(table, sequence, group + 1)) {
      name ??= this.nameUpTo(last);
      if (checkHash(name) !== table.groupCheck[group]) continue;
      const names = namesWrittenSo(flow, { first, last }, group);
      if (names.length === 0) continue;
      this.best = { first, last, group, names, rule: RULES[rule] as SpanRule, name }; // rule is a place in RULES
      return;
    }
  }

  private nameUpTo(last: number): string {
    const { flow, first, chosen } = this;
    const words: string[] = [];
    for (let i = first; i < last; i++) {
      words.push(chosen[i - first]?.folded ?? foldedToken(flow.text, flow.tokens, i)); // undefined: as it is
    }
    return words.join(' ');
  }
}

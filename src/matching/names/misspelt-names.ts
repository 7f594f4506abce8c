import {
  addToken,
  checkHash,
  emptySequence,
  findGroup,
  finish,
  foldedToken,
  GAP_ABBREVIATION,
  HAS_CAPITAL,
  inFilter,
  type SimilarToken,
  TOKEN_DIGIT,
  TOKEN_IDEOGRAPH,
  TOKEN_NATIVE,
  textOfToken,
} from '../../pack/index.ts';
import { CHINESE_SURNAMES } from '../words/chinese-surnames.ts';
import { COMPANY_FORMS, FUNCTION_WORDS, NAME_LINKS, OF_HEADS } from '../words/lexicon.ts';
import { isNationality, OF_NO_NAME } from '../words/of-no-name.ts';
import { ROLE_WORDS } from '../words/roles.ts';
import { is, isOneWord, type TokenizedFlow } from '../words/tokenized-flow.ts';
import { anyOf } from '../words/word-class.ts';
import type { BareSpan, SpanRule } from './bare-span.ts';
import { mayBe } from './bearers.ts';
import { isOtherWord, namesWrittenSo } from './exact-names.ts';
import { correctionsOf } from './spelling.ts';

/** Longest misspelt name that is looked for, in tokens. */
const MAX_MISSPELT_TOKENS = 8;
/** A misspelt word that no other word of its name vouches for resembles few others from this many letters on. */
const TELLING_LETTERS = 8;
/** Words of a name that vouch for none: "Boring Company" is not the Boeing Company. */
const GENERIC_WORDS = anyOf(OF_HEADS, COMPANY_FORMS, NAME_LINKS, FUNCTION_WORDS, ROLE_WORDS);

/** How far a run of tokens is from the text; the greater, the further. Each typo is one step. */
const AS_WRITTEN = 0;
const OTHER_LETTERS = 1;
const ONE_TYPO = 2;
const TWO_TYPOS = 3;
const RULES: readonly SpanRule[] = ['exact', 'transliteration', 'typo', 'two typos'];

/**
 * A name at `first` with a slip in one or two of its tokens, or with tokens transliterated another way, that is longer
 * than the `known` tokens, which are a name as they are.
 */
export function misspeltAt(flow: TokenizedFlow, first: number, known = 0): BareSpan | undefined {
  const { tokens, index } = flow;
  if (!mayBeMisspeltName(flow, first)) return undefined;
  const hash = tokens.hash[first] as number; // first < count
  const goes =
    (known > 0 || inFilter(index.names.firstTokens, hash)) &&
    goesOn(flow, first, first + 1, addToken(emptySequence, hash));
  if (!goes && (known > 0 || correctionsOf(flow, first).length === 0)) return undefined;
  const best = new Search(flow, first, first + known).run();
  return best && best.last > first + known ? best : undefined;
}

function beginsName({ index }: TokenizedFlow, { hash }: { readonly hash: number }): boolean {
  return inFilter(index.names.firstTokens, hash);
}

function mayBeMisspeltName({ tokens }: TokenizedFlow, i: number): boolean {
  const flags = tokens.flags[i] as number; // i < count
  return !(flags & (TOKEN_IDEOGRAPH | TOKEN_DIGIT)) && (flags & (TOKEN_NATIVE | HAS_CAPITAL)) !== 0;
}

/** Whether another token follows that may belong to a name which begins like the tokens from `first` to `last`. */
function goesOn({ tokens, index }: TokenizedFlow, first: number, last: number, sequence: number): boolean {
  return (
    last < tokens.count &&
    last - first < MAX_MISSPELT_TOKENS &&
    (tokens.gap[last] as number) <= GAP_ABBREVIATION && // last < count
    inFilter(index.names.prefixes, finish(sequence))
  );
}

/** What each token of a search so far is corrected to, or undefined where it stays. Filled anew by each. */
const chosen: (SimilarToken | undefined)[] = [];

/**
 * Tries every token as it is and corrected, depth first: as many transliterations as there are, but two typos a name.
 * Keeps the longest name, of two as long the nearer one, of two as near the one found first, but neither of two that are
 * two typos away. Few searches find any, so steps make no objects.
 */
class Search {
  private readonly flow: TokenizedFlow;
  private readonly first: number;
  /** Tokens before this one stay as they are. */
  private readonly free: number;
  private best: BareSpan | undefined;
  private bestDistance = AS_WRITTEN;
  private ambiguous = false;

  constructor(flow: TokenizedFlow, first: number, free: number) {
    this.flow = flow;
    this.first = first;
    this.free = free;
  }

  run(): BareSpan | undefined {
    this.extend(this.first, emptySequence, AS_WRITTEN);
    return this.ambiguous ? undefined : this.best;
  }

  /** Adds token `at` to the tokens before it, whose hash is `sequence`. */
  private extend(at: number, sequence: number, distance: number): void {
    const { flow } = this;
    const { flags, hash } = flow.tokens;
    this.step(at, undefined, addToken(sequence, hash[at] as number), distance); // at < count
    if (at < this.free || !((flags[at] as number) & (HAS_CAPITAL | TOKEN_NATIVE))) return;
    const corrections = correctionsOf(flow, at);
    for (let i = 0; i < corrections.length; i++) {
      const correction = corrections[i] as SimilarToken; // i < length
      const further = Math.max(distance, OTHER_LETTERS) + Number(correction.kind === 'typo');
      if (further > TWO_TYPOS || (at === this.first && !beginsName(flow, correction))) continue;
      this.step(at, correction, addToken(sequence, correction.hash), further);
    }
  }

  private step(at: number, correction: SimilarToken | undefined, sequence: number, distance: number): void {
    const { flow, first } = this;
    const last = at + 1;
    chosen[at - first] = correction;
    if (distance !== AS_WRITTEN && this.improves(last, distance)) this.keepIfName(last, sequence, distance);
    if (goesOn(flow, first, last, sequence)) this.extend(last, sequence, distance);
  }

  private improves(last: number, distance: number): boolean {
    const { best, bestDistance } = this;
    if (!best || last > best.last) return true;
    if (last < best.last) return false;
    return distance < bestDistance || (distance === TWO_TYPOS && bestDistance === TWO_TYPOS);
  }

  private keepIfName(last: number, sequence: number, distance: number): void {
    const { flow, first, best } = this;
    const table = flow.index.names;
    let name: string | undefined;
    for (let group = findGroup(table, sequence); group >= 0; group = findGroup(table, sequence, group + 1)) {
      name ??= this.nameUpTo(last);
      if (checkHash(name) !== table.groupCheck[group]) continue;
      const names = namesWrittenSo(flow, { first, last }, group);
      if (names.length === 0 || isOtherWord(flow, { first, last }) || !this.isCredible(last, distance, names))
        continue;
      const equal = best?.last === last && this.bestDistance === TWO_TYPOS && distance === TWO_TYPOS;
      this.ambiguous = equal && (this.ambiguous || best.group !== group);
      this.best = { first, last, group, names, rule: RULES[distance] as SpanRule, name }; // at most TWO_TYPOS
      this.bestDistance = distance;
      return;
    }
  }

  /** Whether enough of the name is beyond doubt. */
  private isCredible(last: number, distance: number, names: readonly number[]): boolean {
    const { flow, first } = this;
    const oneWord = isOneWord({ first, last });
    if (oneWord && is(flow, first, OF_NO_NAME)) return false; // "Mayor" is no misspelt Major
    if (distance < ONE_TYPO) return true;
    // A given name with another letter is another name: Chen Jinping is not Chen Jining.
    if (!oneWord && is(flow, first, CHINESE_SURNAMES)) return false;
    // A surname alone may follow the full name, which only the document knows.
    if (oneWord && mayBe('person', flow, { names })) return !isNationality(flow, first);
    let telling = 0;
    let letters = 0;
    for (let i = first; i < last; i++) {
      if (is(flow, i, GENERIC_WORDS)) continue;
      telling++;
      letters = (flow.tokens.end[i] as number) - (flow.tokens.start[i] as number); // i < count
      // A name that is written as the pack has it is no slip of two.
      const known =
        chosen[i - first] && inFilter(flow.index.names.firstTokens, flow.tokens.hash[i] as number);
      if (distance === TWO_TYPOS && known) return false;
    }
    return telling > 1 || (telling === 1 && distance === ONE_TYPO && letters >= TELLING_LETTERS);
  }

  private nameUpTo(last: number): string {
    const { flow, first } = this;
    let name = '';
    for (let i = first; i < last; i++) {
      if (i > first) name += ' ';
      const other = chosen[i - first];
      name += other ? textOfToken(flow.index.spelling, other.token) : foldedToken(flow.text, flow.tokens, i);
    }
    return name;
  }
}

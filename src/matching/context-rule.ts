import { GAP_ABBREVIATION, GAP_HYPHEN, GAP_NONE, GAP_SPACE, type Kind } from '../pack/index.ts';
import { mayBe, type Surroundings } from './beside-names.ts';
import { CONTEXT, type ContextBit } from './context-bits.ts';
import { type BareSpan, isCapital, type TokenizedFlow } from './tokenized-flow.ts';
import type { WordClass } from './word-class.ts';

/** A name and one of its sides. */
export interface Beside {
  readonly flow: TokenizedFlow;
  readonly span: BareSpan;
  readonly surroundings: Surroundings;
  /** The token directly beside the name on this side. */
  readonly near: number;
  /** What stands between the two. */
  readonly gap: number;
}

/**
 * What a word beside a name says of it. Every column but the last three asks something; a rule applies where all that it
 * asks holds. The rules of a side are read in order up to the first that applies and is not `andMore`.
 */
export interface ContextRule {
  /** The word is one of these; left out, any word. */
  readonly words?: WordClass;
  /** The word stands behind others: "city" in "city of Nara". */
  readonly over?: Over;
  /** What is between the name and what stands beside it; left out, what a name may go on after. */
  readonly gap?: readonly number[];
  readonly written?: 'small' | 'capital';
  /** Something by that name is of one of these kinds. */
  readonly kinds?: readonly Kind[];
  /** What no column can ask; `word` is where the word stands. */
  readonly if?: (beside: Beside, word: number) => boolean;
  /** Nothing at all keeps later rules from speaking. */
  readonly means: readonly ContextBit[];
  /** Later rules may add to it. */
  readonly andMore?: true;
  /** A text with the name in brackets where only this rule says what it says, and a similar one where it does not apply. */
  readonly example: string;
  readonly counterExample: string;
}

/** Words between a name and the word that tells. */
export interface Over {
  /** What stands directly beside the name. */
  readonly words: WordClass;
  /** The telling word may stand there itself. */
  readonly optional?: true;
  /** Where the telling word stands, or -1. */
  readonly reach: (flow: TokenizedFlow, near: number) => number;
}

/** A rule as the loop needs it: rules are read for every name of every page. */
interface FlatRule {
  /** Words that may stand directly beside the name; undefined for any. */
  readonly near: readonly number[] | undefined;
  readonly words: WordClass | undefined;
  readonly reach: Over['reach'] | undefined;
  /** One bit a gap. */
  readonly gaps: number;
  readonly capital: boolean | undefined;
  readonly kinds: readonly Kind[] | undefined;
  readonly condition: ContextRule['if'];
  readonly means: number;
  readonly ends: boolean;
}

const GOES_ON_AFTER = [GAP_NONE, GAP_SPACE, GAP_HYPHEN, GAP_ABBREVIATION];

function flatten({ words, over, gap, written, kinds, means, ...rule }: ContextRule): FlatRule {
  const near = over ? [...over.words, ...((over.optional && words) || [])] : words && [...words];
  return {
    near,
    words: over && words, // the look-up by `near` has asked the others
    reach: over?.reach,
    gaps: (gap ?? GOES_ON_AFTER).reduce((bits, one) => bits | (1 << one), 0),
    capital: written && written === 'capital',
    kinds,
    condition: rule.if,
    means: means.reduce((bits, bit) => bits | CONTEXT[bit], 0),
    ends: !rule.andMore,
  };
}

/** Reads what stands on one side of a name by the rules of that side: the bits that they mean. */
export function readerOf(rules: readonly ContextRule[]): (beside: Beside) => number {
  const flat = rules.map(flatten);
  const ofWord = rulesByWord(flat);
  const ofAnyWord = flat.filter(({ near }) => !near);
  return (beside) => {
    const word = beside.flow.tokens.hash[beside.near] as number; // near < count
    const asked = ofWord.get(word) ?? ofAnyWord;
    let context = 0;
    for (let i = 0; i < asked.length; i++) {
      const rule = asked[i] as FlatRule; // i < length
      if (!applies(rule, beside)) continue;
      context |= rule.means;
      if (rule.ends) break;
    }
    return context;
  };
}

/** For each word that a rule names the rules to ask where it stands beside a name, in order. */
function rulesByWord(rules: readonly FlatRule[]): ReadonlyMap<number, readonly FlatRule[]> {
  const naming = new Map<number, number[]>();
  rules.forEach(({ near }, number) => {
    for (const word of new Set(near)) naming.set(word, [...(naming.get(word) ?? []), number]);
  });
  // Hundreds of words share a few such lists.
  const lists = new Map<string, readonly FlatRule[]>();
  const ofWord = new Map<number, readonly FlatRule[]>();
  for (const [word, numbers] of naming) {
    const key = numbers.join();
    const list = lists.get(key) ?? rules.filter(({ near }, number) => !near || numbers.includes(number));
    lists.set(key, list);
    ofWord.set(word, list);
  }
  return ofWord;
}

function applies(rule: FlatRule, beside: Beside): boolean {
  const { flow, span, near, gap } = beside;
  if (!(rule.gaps & (1 << gap))) return false;
  const word = rule.reach ? rule.reach(flow, near) : near;
  if (word < 0) return false;
  if (rule.words && !rule.words.has(flow.tokens.hash[word] as number)) return false; // word < count
  if (rule.capital !== undefined && rule.capital !== isCapital(flow, word)) return false;
  if (rule.kinds && !mayBeOneOf(rule.kinds, flow, span)) return false;
  return !rule.condition || rule.condition(beside, word);
}

function mayBeOneOf(kinds: readonly Kind[], flow: TokenizedFlow, span: BareSpan): boolean {
  for (const kind of kinds) if (mayBe(kind, flow, span)) return true;
  return false;
}

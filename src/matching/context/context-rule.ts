import { GAP_ABBREVIATION, GAP_HYPHEN, GAP_NONE, GAP_SPACE, type Kind } from '../../pack/index.ts';
import type { BareSpan } from '../names/bare-span.ts';
import { mayBe } from '../names/bearers.ts';
import { perLanguage } from '../words/languages.ts';
import { isCapital, type TokenizedFlow } from '../words/tokenized-flow.ts';
import type { WordClass } from '../words/word-class.ts';
import { WordSet } from '../words/word-set.ts';
import type { Surroundings } from './beside-names.ts';
import { CONTEXT, type ContextBit } from './context-bits.ts';

/** A name and one of its sides. */
export interface Beside {
  readonly flow: TokenizedFlow;
  readonly span: BareSpan;
  readonly surroundings: Surroundings;
  /** The token directly beside the name on this side. */
  readonly near: number;
  /** What stands between the two. */
  readonly gap: number;
  /** The name of the pack that the token belongs to. */
  readonly neighbour: BareSpan | undefined;
}

/**
 * What a word beside a name says of it. Every column down to `if` asks something; a rule applies where all that it
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
  /** What stands directly beside the name is a name of the pack as well, of which this holds. */
  readonly touches?: (neighbour: BareSpan, beside: Beside) => boolean;
  /** Only where the page is in this language, a BCP 47 primary subtag. */
  readonly language?: string;
  /** Something by that name is of one of these kinds. */
  readonly kinds?: readonly Kind[];
  /** What no column can ask; `word` is where the word stands. */
  readonly if?: (beside: Beside, word: number) => boolean;
  readonly means: readonly ContextBit[];
  /** Later rules may add to it. */
  readonly andMore?: true;
  /** A text with the name in brackets where only this rule says what it says, and a similar one where it does not apply. */
  readonly example: string;
  readonly counterExample: string;
}

/** What a rule means that only keeps later rules from speaking. */
export const NOTHING: readonly ContextBit[] = [];

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
  readonly touches: ContextRule['touches'];
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
    touches: rule.touches,
    kinds,
    condition: rule.if,
    means: means.reduce((bits, bit) => bits | CONTEXT[bit], 0),
    ends: !rule.andMore,
  };
}

type Reader = (beside: Beside) => number;

/** Reads what stands on one side of a name by the rules of that side for the page's language: the bits that they mean. */
export function readerOf(rules: readonly ContextRule[]): Reader {
  const languages = rules.flatMap(({ language }) => language ?? []);
  const languageOf = perLanguage(Object.fromEntries(languages.map((one) => [one, one])));
  const readers = new Map<string | undefined, Reader>();
  return (beside) => {
    const language = languageOf(beside.flow);
    let reader = readers.get(language);
    if (!reader) {
      reader = readerBy(rules.filter((rule) => (rule.language ?? language) === language));
      readers.set(language, reader);
    }
    return reader(beside);
  };
}

function readerBy(rules: readonly ContextRule[]): Reader {
  const flat = rules.map(flatten);
  const named = new WordSet(flat.flatMap(({ near }) => near ?? []));
  const ofWord = rulesByWord(flat, named);
  const ofAnyWord = flat.filter(({ near }) => !near);
  return (beside) => {
    const place = named.placeOf(beside.flow.tokens.hash[beside.near] as number); // near < count
    const asked = (place >= 0 && ofWord[place]) || ofAnyWord;
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

/** The rules to ask, in order, where a word stands beside a name; by its place among those that rules name. */
function rulesByWord(rules: readonly FlatRule[], named: WordSet): readonly (readonly FlatRule[])[] {
  const naming: number[][] = [];
  rules.forEach(({ near }, number) => {
    for (const word of new Set(near)) {
      const place = named.placeOf(word);
      naming[place] = [...(naming[place] ?? []), number];
    }
  });
  // Hundreds of words share a few such lists.
  const lists = new Map<string, readonly FlatRule[]>();
  return Array.from(naming, (numbers = []) => {
    const key = numbers.join();
    const list = lists.get(key) ?? rules.filter(({ near }, number) => !near || numbers.includes(number));
    lists.set(key, list);
    return list;
  });
}

function applies(rule: FlatRule, beside: Beside): boolean {
  const { flow, span, near, gap, neighbour } = beside;
  if (!(rule.gaps & (1 << gap))) return false;
  if (rule.touches && !(neighbour && rule.touches(neighbour, beside))) return false;
  const word = rule.reach ? rule.reach(flow, near) : near;
  if (word < 0) return false;
  if (rule.words && !rule.words.has(flow.tokens.hash[word] as number)) return false; // word < count
  if (rule.capital !== undefined && rule.capital !== isCapital(flow, word)) return false;
  if (rule.condition && !rule.condition(beside, word)) return false;
  return !rule.kinds || mayBeOneOf(rule.kinds, flow, span); // last, as a surname may have hundreds of names
}

function mayBeOneOf(kinds: readonly Kind[], flow: TokenizedFlow, span: BareSpan): boolean {
  for (const kind of kinds) if (mayBe(kind, flow, span)) return true;
  return false;
}

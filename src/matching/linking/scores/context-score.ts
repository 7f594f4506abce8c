import type { Kind, NameForm } from '../../../pack/index.ts';
import { CONTEXT, type ContextBit } from '../../context/context-bits.ts';
import { KNOWN_TO_ALL } from '../../names/familiarity.ts';
import { isOneWord } from '../../words/tokenized-flow.ts';
import type { Candidate } from '../candidates.ts';
import type { OpenSpan } from '../document.ts';
import type { WeightGroup, WeightRule } from './weight-rule.ts';

/** A rule as the loop needs it, all of one shape: a surname may have hundreds of candidates. */
interface FlatRule {
  /** Rules of one group share a number. */
  readonly group: number;
  readonly any: number;
  readonly all: number;
  readonly none: number;
  readonly kinds: ReadonlySet<Kind> | undefined;
  readonly form: NameForm | undefined;
  readonly otherForm: NameForm | undefined;
  readonly needsCue: boolean;
  readonly isHousehold: boolean;
  readonly isOneWord: boolean | undefined;
  readonly isExact: boolean;
  readonly weight: number;
}

/** What the context of a span says for or against a candidate. */
export type ContextScore = (open: Pick<OpenSpan, 'span'>, candidate: Candidate) => number;

/** Contexts whose rules are remembered: a page has some dozens, and they recur from page to page. */
const MOST_CONTEXTS = 2_000;

/** Sums what the rules say of a candidate, the groups in their order. */
export function contextScoreOf(groups: readonly WeightGroup[]): ContextScore {
  const rulesFor = rememberedRules(groups);
  // The candidates of one span are asked for one after the other.
  let context = -1;
  let asked: readonly FlatRule[] = [];
  return ({ span }, candidate) => {
    if (span.context !== context) {
      context = span.context;
      asked = rulesFor(context);
    }
    let score = 0;
    let group = -1;
    for (let i = 0; i < asked.length; i++) {
      const rule = asked[i] as FlatRule; // i < length
      if (rule.group === group || !fitsCandidate(rule, span, candidate)) continue;
      score += rule.weight;
      group = rule.group;
    }
    return score;
  };
}

/** The rules that may apply in a context, in order. */
function rememberedRules(groups: readonly WeightGroup[]): (context: number) => readonly FlatRule[] {
  const rules = groups.flatMap((group, number) => group.map((rule) => flatten(rule, number)));
  const known = new Map<number, readonly FlatRule[]>();
  return (context) => {
    const before = known.get(context);
    if (before) return before;
    const found = rules.filter((rule) => fitsContext(rule, context));
    if (known.size >= MOST_CONTEXTS) known.clear();
    known.set(context, found);
    return found;
  };
}

function flatten(rule: WeightRule, group: number): FlatRule {
  return {
    group,
    any: rule.any ? bitsOf(rule.any) : ~0,
    all: bitsOf(rule.all ?? []),
    none: bitsOf(rule.none ?? []),
    kinds: rule.kinds && new Set(rule.kinds),
    form: rule.form,
    otherForm: rule.otherForm,
    needsCue: rule.needsCue === true,
    isHousehold: rule.isHousehold === true,
    isOneWord: rule.isOneWord,
    isExact: rule.isExact === true,
    weight: rule.weight,
  };
}

function bitsOf(names: readonly ContextBit[]): number {
  return names.reduce((bits, name) => bits | CONTEXT[name], 0);
}

function fitsContext({ any, all, none }: FlatRule, context: number): boolean {
  return (any === ~0 || (context & any) !== 0) && (context & all) === all && (context & none) === 0;
}

function fitsCandidate(rule: FlatRule, span: OpenSpan['span'], candidate: Candidate): boolean {
  if (rule.needsCue && !candidate.needsCue) return false;
  if (rule.isHousehold && candidate.familiarity < KNOWN_TO_ALL) return false;
  if (rule.form !== undefined && rule.form !== candidate.form) return false;
  if (rule.otherForm === candidate.form || (rule.isExact && span.rule !== 'exact')) return false;
  if (rule.isOneWord !== undefined && rule.isOneWord !== isOneWord(span)) return false;
  return rule.kinds === undefined || rule.kinds.has(candidate.kind);
}

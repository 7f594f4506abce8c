import { HAS_CAPITAL, TOKEN_NATIVE } from '../../pack/index.ts';
import type { TokenizedFlow } from '../words/tokenized-flow.ts';
import { affixedAt } from './affixes.ts';
import type { BareSpan } from './bare-span.ts';
import { caseFormAt } from './case-forms.ts';
import { declinedAt } from './declined-names.ts';
import { exactAt } from './exact-names.ts';
import { withoutInitialAt } from './middle-initials.ts';
import { misspeltAt } from './misspelt-names.ts';

/** The name from token `first`, if it has more tokens than `known`, which are one by an earlier way; 0 for none. */
type Way = (flow: TokenizedFlow, first: number, known: number) => BareSpan | undefined;

/** How texts write names that the pack has otherwise, in the order in which they are tried; the language's own ways come first. */
const OTHER_WAYS: readonly Way[] = [affixedAt, declinedAt, caseFormAt, withoutInitialAt, misspeltAt];

/** Names of the pack, one behind the other; of two that begin at one token the longer. */
export function findNames(flow: TokenizedFlow): readonly BareSpan[] {
  const { count } = flow.tokens;
  const spans: BareSpan[] = [];
  for (let i = 0; i < count; ) {
    const span = nameFrom(flow, i);
    if (span) spans.push(span);
    i = span?.last ?? i + 1;
  }
  return spans;
}

function nameFrom(flow: TokenizedFlow, first: number): BareSpan | undefined {
  let span = exactAt(flow, first);
  // Only capitals and other scripts may be names in another way, and most words are neither.
  if (!((flow.tokens.flags[first] as number) & (HAS_CAPITAL | TOKEN_NATIVE))) return span; // first < count
  for (const nameAt of OTHER_WAYS) span = nameAt(flow, first, span ? span.last - first : 0) ?? span;
  return span;
}

import type { BareSpan } from '../names/bare-span.ts';
import { mayBe } from '../names/bearers.ts';
import { GIVEN_NAMES } from '../words/given-names.ts';
import { endOf, isWordOf, startOf, type TokenizedFlow } from '../words/tokenized-flow.ts';
import type { Surroundings } from './beside-names.ts';

/** What parts a place from another: "Doha, Qatar", "Kuwait, Jordan and Iraq". */
const ADDRESS = /^,\s$/;
const LIST = /^,? (?:and|or)\s$/;

/** In characters. */
const LONGEST_BETWEEN = 6;

/** Whether a place stands before or after the name in an address: "Doha, Qatar". */
export function isInAddress(flow: TokenizedFlow, span: BareSpan, surroundings: Surroundings): boolean {
  return isBesidePlace(flow, span, { ...surroundings, between: ADDRESS });
}

/** Whether a place stands before or after the name in a list: "Jordan and Iraq". */
export function isInList(flow: TokenizedFlow, span: BareSpan, surroundings: Surroundings): boolean {
  return isBesidePlace(flow, span, { ...surroundings, between: LIST });
}

/** Whether a place stands before or after it with just that between. */
function isBesidePlace(
  flow: TokenizedFlow,
  span: BareSpan,
  { owner, spans, between }: Surroundings & { readonly between: RegExp },
): boolean {
  const number = owner[span.first] as number; // a span has tokens
  const before = number > 0 ? spans[number - 1] : undefined;
  const after = spans[number + 1];
  const isBehind =
    before !== undefined && areJoined(flow, [before, span], between) && mayBe('place', flow, before);
  return (
    isBehind ||
    (after !== undefined && areJoined(flow, [span, after], between) && mayBe('place', flow, after))
  );
}

function areJoined(
  flow: TokenizedFlow,
  [left, right]: readonly [BareSpan, BareSpan],
  between: RegExp,
): boolean {
  const end = endOf(flow, left);
  const start = startOf(flow, right);
  if (start - end > LONGEST_BETWEEN || !between.test(flow.text.slice(end, start))) return false;
  // "David and Virginia": David is a city too, but the two are people.
  return !isWordOf(flow, left, GIVEN_NAMES) && !isWordOf(flow, right, GIVEN_NAMES);
}

import type { BareSpan } from '../names/bare-span.ts';
import { mayBe } from '../names/bearers.ts';
import type { TokenizedFlow } from '../words/tokenized-flow.ts';
import { nameAt, type Surroundings } from './beside-names.ts';
import { isAgencyOfDateline } from './datelines.ts';

/** A sentence has ended before it, or nothing stands there. */
const BEFORE_CREDIT = /(?:^|[.!?…]["”’]?\s?)$/;
/** The same of a bracket. */
const BEFORE_BRACKET = /(?:^|[.!?…]["”’]?\s?)\($/;
const BEHIND_BRACKET = /^\)[.\s]*$/;
/** "AFP - The French government": how agencies begin. */
const BEHIND_CREDIT = /^ [–—-] /;
/** "AFP / Getty Images", "Getty Images/AFP". But "Ada Borg/CNA" may be any CNA’s photographer. */
const BETWEEN_CREDITS = /^ ?\/ ?$/;
const LONGEST_CREDIT = 4;

/** Whether a bracket, a stroke or a dash is near enough; so it is with few names, of which some are hundreds of people's. */
function mayBeCredited({ text, tokens }: TokenizedFlow, { first, last }: BareSpan): boolean {
  const start = tokens.start[first] as number; // a span has tokens
  const end = tokens.end[last - 1] as number;
  return (
    ')/'.includes(text.charAt(end)) ||
    '–—-/'.includes(text.charAt(end + 1)) ||
    text.charAt(start - 1) === '/' ||
    text.charAt(start - 2) === '/'
  );
}

/** Whether a medium stands where sources of reports and photographs are named. */
export function isSource(flow: TokenizedFlow, span: BareSpan, surroundings: Surroundings): boolean {
  if (!mayBeCredited(flow, span) || !mayBe('medium', flow, span)) return false;
  const { text, tokens } = flow;
  const { first, last } = span;
  const start = tokens.start[first] as number; // a span has tokens
  const before = text.slice(Math.max(0, start - LONGEST_CREDIT), start);
  const end = tokens.end[last - 1] as number; // a span has tokens
  const behind = text.slice(end, end + LONGEST_CREDIT);
  return (
    (BEFORE_BRACKET.test(before) && BEHIND_BRACKET.test(behind)) ||
    (BEFORE_CREDIT.test(before) && BEHIND_CREDIT.test(behind)) ||
    isAgencyOfDateline(flow, span, surroundings) ||
    isCredit(flow, nameAt(surroundings, first - 1), [first - 1, first]) ||
    isCredit(flow, nameAt(surroundings, last), [last - 1, last])
  );
}

/** Whether a source stands there, parted by no more than a stroke between the two tokens. */
function isCredit(
  flow: TokenizedFlow,
  other: BareSpan | undefined,
  [left, right]: readonly [number, number],
): boolean {
  const { text, tokens } = flow;
  if (!other || !(mayBe('medium', flow, other) || mayBe('company', flow, other))) return false;
  return BETWEEN_CREDITS.test(text.slice(tokens.end[left], tokens.start[right]));
}

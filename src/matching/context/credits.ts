import type { BareSpan } from '../names/bare-span.ts';
import { mayBe } from '../names/bearers.ts';
import { endOf, startOf, type TokenizedFlow, textBefore } from '../words/tokenized-flow.ts';
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
function mayBeCredited(flow: TokenizedFlow, span: BareSpan): boolean {
  const { text } = flow;
  const start = startOf(flow, span);
  const end = endOf(flow, span);
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
  const { text } = flow;
  const { first, last } = span;
  const start = startOf(flow, span);
  const before = text.slice(Math.max(0, start - LONGEST_CREDIT), start);
  const end = endOf(flow, span);
  const behind = text.slice(end, end + LONGEST_CREDIT);
  return (
    (BEFORE_BRACKET.test(before) && BEHIND_BRACKET.test(behind)) ||
    (BEFORE_CREDIT.test(before) && BEHIND_CREDIT.test(behind)) ||
    isAgencyOfDateline(flow, span, surroundings) ||
    isCredit(flow, nameAt(surroundings, first - 1), first) ||
    isCredit(flow, nameAt(surroundings, last), last)
  );
}

/** Whether a source stands there, parted by no more than a stroke before the token. */
function isCredit(flow: TokenizedFlow, other: BareSpan | undefined, token: number): boolean {
  if (!other || !(mayBe('medium', flow, other) || mayBe('company', flow, other))) return false;
  return BETWEEN_CREDITS.test(textBefore(flow, token));
}

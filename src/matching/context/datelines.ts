import type { BareSpan } from '../names/bare-span.ts';
import { mayBe } from '../names/bearers.ts';
import { endOf, isAllCaps, startOf, startsSentence, type TokenizedFlow } from '../words/tokenized-flow.ts';
import type { Surroundings } from './beside-names.ts';

/** What follows the town that a report comes from: a country or day, the agency and a dash; or some of these. */
const DATELINE =
  /^(?:(?:, [^,()–—-]{2,30}){0,2}(?<agency> \([^()]{2,30}\))|, [^,()–—-]*\d[^,()–—-]*)? ?[–—-]{1,2}\s/;
const LONGEST_DATELINE = 80;

/** Whether a report comes from the place: "BOSTON (AP) —", "BOSTON, 5 Jan —"; in small letters only with the agency, as "Iran – Iraq" is none. */
export function isDateline(flow: TokenizedFlow, span: BareSpan): boolean {
  const dateline = datelineBehind(flow, span);
  return dateline !== undefined && (isAllCaps(flow, span.first) || dateline.groups?.agency !== undefined);
}

function datelineBehind(flow: TokenizedFlow, span: BareSpan): RegExpExecArray | undefined {
  return startsSentence(flow.tokens, span.first) ? datelineAt(flow.text, endOf(flow, span)) : undefined;
}

function datelineAt(text: string, end: number): RegExpExecArray | undefined {
  return DATELINE.exec(text.slice(end, end + LONGEST_DATELINE)) ?? undefined;
}

const TOWN_IN_CAPITALS = /^\s*(\p{Lu}[\p{Lu}. ]*\p{Lu})/u;

/** The town in capitals that a text is reported from, whether the pack has it or not. */
export function townOfDateline(text: string): string | undefined {
  const town = TOWN_IN_CAPITALS.exec(text);
  return town?.[1] !== undefined && datelineAt(text, town[0].length) ? town[1] : undefined;
}

/** Whether the agency of a dateline: "PARIS (AFP) –", "ABUJA, Nigeria (AFP) –" */
export function isAgencyOfDateline(
  flow: TokenizedFlow,
  span: BareSpan,
  { owner, spans }: Surroundings,
): boolean {
  const number = owner[span.first] as number; // a span has tokens
  return [spans[number - 1], spans[number - 2]].some((place) => {
    if (!place || !mayBe('place', flow, place)) return false;
    const dateline = datelineBehind(flow, place);
    if (dateline?.groups?.agency === undefined) return false;
    return startOf(flow, span) < endOf(flow, place) + dateline[0].length;
  });
}

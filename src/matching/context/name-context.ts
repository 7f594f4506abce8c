import { GAP_ABBREVIATION, GAP_PUNCTUATION, GAP_SENTENCE, GAP_SPACE } from '../../pack/index.ts';
import type { BareSpan } from '../names/bare-span.ts';
import { mayBe } from '../names/bearers.ts';
import { STRANGERS } from '../words/lexicon.ts';
import {
  endOf,
  hasDigit,
  is,
  isCapital,
  isPossessive,
  startOf,
  surfaceOf,
  type TokenizedFlow,
  textBefore,
} from '../words/tokenized-flow.ts';
import { words } from '../words/word-class.ts';
import { isDayOrMonth, nameAt, type Surroundings } from './beside-names.ts';
import { isInAddress, isInList } from './beside-places.ts';
import { CONTEXT } from './context-bits.ts';
import { readerOf } from './context-rule.ts';
import { isSource } from './credits.ts';
import { isDateline } from './datelines.ts';
import { NAKAGURO } from './katakana-names.ts';
import { LEFT_RULES } from './left/left-rules.ts';
import { RIGHT_RULES } from './right/right-rules.ts';
import { isAboutSport, isBeaten } from './sports-context.ts';

const {
  AT_SENTENCE_START,
  ABOUT_SPORT,
  ALONE,
  AS_SOURCE,
  AS_STRANGER,
  BESIDE_PLACE,
  IN_ALL_CAPS,
  IN_SMALL_LETTERS,
  IN_TITLE_CASE,
  LOCATED,
  NAMED_AS_TOWN,
  NAME_GOES_ON_LEFT,
  NAME_GOES_ON_RIGHT,
  NO_NAME,
  PLACE_PREPOSITION_BEFORE,
} = CONTEXT;

const readLeft = readerOf(LEFT_RULES);
const readRight = readerOf(RIGHT_RULES);

/** The context bits of a span. */
export function readContext(flow: TokenizedFlow, span: BareSpan, surroundings: Surroundings): number {
  const { tokens } = flow;
  let context = leftContext(flow, span, surroundings) | rightContext(flow, span, surroundings);
  if (isDate(flow, span)) context |= NO_NAME;
  if (surroundings.style.titleCase) context |= IN_TITLE_CASE;
  if (surroundings.style.allCaps) context |= IN_ALL_CAPS;
  if (span.first === 0 && span.last === tokens.count) context |= ALONE;
  if (isInSmallLetters(flow, span)) context |= IN_SMALL_LETTERS;
  if (isSource(flow, span, surroundings)) context |= AS_SOURCE;
  if (!mayBe('place', flow, span)) return context;
  if (isDateline(flow, span)) return context | PLACE_PREPOSITION_BEFORE | LOCATED | NAMED_AS_TOWN;
  // Neither "in Doha" nor "Doha, Qatar" is a team, but "England and Tonga" may be two.
  if (isInAddress(flow, span, surroundings)) return context | BESIDE_PLACE;
  // "Over" and "to" stand before places as well.
  const isTeam = isBeaten(flow, span) || (!(context & PLACE_PREPOSITION_BEFORE) && isAboutSport(flow, span));
  if (isTeam) return context | ABOUT_SPORT;
  return isInList(flow, span, surroundings) ? context | BESIDE_PLACE : context;
}

function leftContext(flow: TokenizedFlow, span: BareSpan, surroundings: Surroundings): number {
  const gap = flow.tokens.gap[span.first] as number; // a span has tokens
  if (gap >= GAP_SENTENCE || span.first === 0) return AT_SENTENCE_START;
  const near = span.first - 1;
  if (isInFirm(flow, surroundings, { other: near, second: span.first })) return NAME_GOES_ON_LEFT;
  return readLeft({ flow, span, surroundings, near, gap, neighbour: nameAt(surroundings, near) });
}

/** "Alvarez & Marsal": what stands beyond "&" is a name too, and nobody's in the pack. */
function isInFirm(
  flow: TokenizedFlow,
  surroundings: Surroundings,
  { other, second }: { readonly other: number; readonly second: number },
): boolean {
  if (flow.tokens.gap[second] !== GAP_PUNCTUATION || textBefore(flow, second) !== ' & ') return false;
  return isCapital(flow, other) && !nameAt(surroundings, other);
}

/** "A$5", "US $5": what stands in capitals before it says whose money it is. But "gave Ukraine $5bn" */
const CURRENCIES: ReadonlySet<string> = new Set('$€£¥₩₽');
const SPACED_AMOUNT = /^\s[$€£¥₩₽]/;
const LONGEST_CURRENCY = 3;

/** "St. John's County" is neither John's nor in St. John's. */
const OF_SAINTS = words('county parish hospital cathedral church college');

function rightContext(flow: TokenizedFlow, span: BareSpan, surroundings: Surroundings): number {
  const { tokens, text } = flow;
  const near = span.last;
  const end = endOf(flow, span);
  if (CURRENCIES.has(text.charAt(end))) return NO_NAME;
  if (end - startOf(flow, span) <= LONGEST_CURRENCY && SPACED_AMOUNT.test(text.slice(end, end + 2)))
    return NO_NAME;
  if (isHost(flow, span, end)) return NO_NAME;
  if (text[end] === ',') return isStrangerBehind(flow, near) ? AS_STRANGER : 0;
  if (near >= tokens.count) return 0;
  const gap = tokens.gap[near] as number; // near < count
  if (isPossessive(flow, near - 1)) {
    const isSaints = gap === GAP_SPACE && isCapital(flow, near) && is(flow, near, OF_SAINTS);
    return isSaints ? NAME_GOES_ON_RIGHT : 0;
  }
  if (isInFirm(flow, surroundings, { other: near, second: near })) return NAME_GOES_ON_RIGHT;
  return gap > GAP_ABBREVIATION && text[end] !== NAKAGURO
    ? 0
    : readRight({ flow, span, surroundings, near, gap, neighbour: nameAt(surroundings, near) });
}

/** "KUT.org": an address on the web, which firms and media alone are called by. */
const DOMAIN = /^\.[a-z]{2}/;
const LONGEST_DOMAIN_READ = 3;

function isHost(flow: TokenizedFlow, span: BareSpan, end: number): boolean {
  if (flow.text[end] !== '.' || !DOMAIN.test(flow.text.slice(end, end + LONGEST_DOMAIN_READ))) return false;
  return !mayBe('company', flow, span) && !mayBe('medium', flow, span);
}

/** Between a name and what somebody is: "Ada Borg, a 23-year-old former resident". */
const BEFORE_STRANGER = words('a an the year old former retired local fellow');
const MOST_BEFORE_STRANGER = 6;

/** "Scott Morrison, an inmate" */
function isStrangerBehind(flow: TokenizedFlow, from: number): boolean {
  const { tokens } = flow;
  for (let i = from; i < tokens.count && i <= from + MOST_BEFORE_STRANGER; i++) {
    if (is(flow, i, STRANGERS)) return i > from; // "Ada Borg, passengers and crew" tells of others
    if (!is(flow, i, BEFORE_STRANGER) && !hasDigit(flow, i)) return false;
  }
  return false;
}

/** A number is as good as a capital, and many scripts have none. */
function isInSmallLetters(flow: TokenizedFlow, span: BareSpan): boolean {
  for (let i = span.first; i < span.last; i++) if (isCapital(flow, i) || hasDigit(flow, i)) return false;
  const surface = surfaceOf(flow, span);
  return surface !== surface.toUpperCase();
}

/** May the month, not a person: with the number of its day beside it, it is one whatever else stands around. */
function isDate(flow: TokenizedFlow, span: BareSpan): boolean {
  if (!isDayOrMonth(flow, span)) return false;
  const isNumber = (i: number) => i >= 0 && i < flow.tokens.count && hasDigit(flow, i);
  return isNumber(span.first - 1) || isNumber(span.last);
}

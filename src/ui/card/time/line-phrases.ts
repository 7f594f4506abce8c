import {
  type DatedLine,
  type Day,
  daysBetween,
  firstDay,
  type LifecycleLine,
  type LifecycleState,
  lastDay,
  type PartialDate,
  type Period,
  precisionOf,
} from '../../../pack/index.ts';
import { dateWithSpan, formatDate, spanPhrase } from '../../i18n/dates.ts';
import { dated } from '../../i18n/forms.ts';
import type { Translate } from '../../i18n/translate.ts';
import { isSentence } from './then-and-now.ts';

type FromTo = Pick<DatedLine, 'from' | 'to'>;

/** "from 4 Aug 2021 until 18 Sept 2023, 6 days after this article"; spans only where the article's reader learns something new. */
export function periodPhrase(t: Translate, period: FromTo, article: Day | undefined): string | undefined {
  const { from, to } = period;
  if (to !== undefined) {
    const end = dateWithSpan(t, mayFollow(to, article) ? article : undefined, to);
    return from === undefined
      ? dated(t, 'periodUntil', to, end)
      : t('periodFromUntil', [formatDate(t, from), end]);
  }
  if (from === undefined) return undefined;
  return dated(t, 'periodSince', from, dateWithSpan(t, mayFollow(from, article) ? article : undefined, from));
}

/**
 * The same for a fact, which is a sentence: what that dates itself needs only its distance from the article, and what
 * happened has a date and no "since".
 */
export function factPhrase(
  t: Translate,
  fact: Pick<DatedLine, 'from' | 'to' | 'text'>,
  { article, happened }: { readonly article: Day | undefined; readonly happened: boolean },
): string | undefined {
  const { from, to, text } = fact;
  if (from === undefined) return periodPhrase(t, fact, article);
  if (to !== undefined && to !== from) {
    if (!hasYear(text, from) || !hasYear(text, to)) return periodPhrase(t, fact, article);
    return isAfter(to, article) ? periodPhrase(t, { to }, article) : undefined;
  }
  const later = isAfter(from, article) ? article : undefined;
  if (hasYear(text, from)) return later && spanPhrase(t, later, from);
  const isOfOneDay = precisionOf(from) === 'day' && !TELLS_OF_LASTING.test(text);
  if (happened || to === from || isOfOneDay) return dateWithSpan(t, later, from);
  return periodPhrase(t, fact, article);
}

/** "Has 32 members.", "Currency: euro." and "Used by Ukraine." go on; "Sworn in as prime minister." was on its day. */
const TELLS_OF_LASTING = /:|\b(?:is|are|has|have|stays?|remains?|provides?|uses?|used by|rules?|belongs?)\b/i;

/** The same for a role, which may be a sentence with its own date. */
export function rolePhrase(
  t: Translate,
  role: Pick<DatedLine, 'from' | 'to' | 'text'>,
  article: Day | undefined,
): string | undefined {
  return isSentence(role.text)
    ? factPhrase(t, role, { article, happened: false })
    : periodPhrase(t, role, article);
}

/** "as of Aug 2026"; nothing where the line says so already: by its end, or by "when last checked". */
export function asOfPhrase(t: Translate, { asOf, to, stale }: Omit<DatedLine, 'text'>): string | undefined {
  return stale || asOf === to ? undefined : dated(t, 'asOf', asOf, formatDate(t, asOf));
}

/** When a change was that stands beside its statement: a day that the sentence names needs only its distance. */
export function changePhrase(
  t: Translate,
  { text, date }: { readonly text: string; readonly date: PartialDate },
  article: Day | undefined,
): string {
  if (article !== undefined && hasYear(text, date)) return spanPhrase(t, article, date);
  return dateWithSpan(t, article, date);
}

/** Digits of a date that are its year. */
const YEAR = 4;

function hasYear(text: string, date: PartialDate): boolean {
  return text.includes(date.slice(0, YEAR));
}

/**
 * What a status says beyond its state and the date beside that: nothing in "In force." and in "In force since
 * 1 December 2009." In any language the state itself is written already.
 */
export function beyondState({
  text,
  state,
  from,
}: Pick<LifecycleLine, 'text' | 'state' | 'from'>): string | undefined {
  const said = text.replace(/\.$/, '').toLowerCase();
  const [, before, year] = said.match(/^(.+?) since (?:[a-z0-9]+ ){0,2}(\d{4})$/) ?? [];
  const isRepeated = said === state || (before === state && year === from?.slice(0, YEAR));
  return isRepeated ? undefined : text;
}

/** "suspended: Not renewed." needs its state, "Suspended by India since 23 April 2025." has it. */
export function namesState(text: string, state: LifecycleState): boolean {
  return text.toLowerCase().includes(state);
}

/** How a chip is coloured; the state itself is always written out. */
export type LifecycleTone = 'live' | 'coming' | 'paused' | 'over';

const TONES: Readonly<Record<LifecycleState, LifecycleTone>> = {
  proposed: 'coming',
  planned: 'coming',
  signed: 'coming',
  'in force': 'live',
  active: 'live',
  suspended: 'paused',
  held: 'over',
  lapsed: 'over',
  'withdrawn from': 'over',
  terminated: 'over',
  dissolved: 'over',
};

export function lifecycleTone(state: LifecycleState): LifecycleTone {
  return TONES[state];
}

// A distance of more years ("78 years before this article") says less than the date alone.
const TELLING_DAYS = 5 * 366;

/** "17 Jul 2023, 8 weeks before this article" after "lapsed"; "since 22 Jul 2022" after "in force". */
export function lifecyclePhrase(
  t: Translate,
  line: LifecycleLine,
  article: Day | undefined,
): string | undefined {
  if (line.from === undefined || line.to !== undefined) return periodPhrase(t, line, article);
  const isNear = article !== undefined && Math.abs(daysBetween(article, firstDay(line.from))) <= TELLING_DAYS;
  const when = dateWithSpan(t, isNear ? article : undefined, line.from);
  return isPoint(line.state) ? when : dated(t, 'periodSince', line.from, when);
}

/** States that begin with something that happens on one day, and of which nothing goes on. */
export function isPoint(state: LifecycleState): boolean {
  return state === 'signed' || TONES[state] === 'over';
}

/** Whether `date` may be a day after the article: 2014 may, of an article from that year. */
function mayFollow(date: PartialDate, article: Day | undefined): boolean {
  return article !== undefined && lastDay(date) > article;
}

function isAfter(date: string, article: Day | undefined): article is Day {
  return article !== undefined && firstDay(date) > article;
}

/** What a timeline says of a period: "lapsed: Russia ended its part", or only the half that says it all. */
export function periodParts({ text, state, from }: Period): {
  readonly state?: LifecycleState;
  readonly text?: string;
} {
  if (state === undefined) return { text };
  const more = beyondState({ text, state, from });
  if (more === undefined) return { state };
  return namesState(more, state) ? { text: more } : { state, text: more };
}

import {
  type Day,
  dayNumber,
  firstDay,
  lastDay,
  type PartialDate,
  type Period,
  precisionOf,
} from '../../../pack/index.ts';
import { isPoint } from './line-phrases.ts';
import { type Tick, timeTicks } from './time-ticks.ts';
import type { History } from './timeline-rows.ts';

/** Units of the drawing; at the card's usual width one is a CSS pixel. */
export const STRIP_WIDTH = 330;
/** Room at both ends, so that nothing touches the edge. */
const MARGIN = 7;
/** Of more things at the same time the list tells. */
const MOST_LANES = 3;
/** An article further off than this many times the whole history would squeeze it into a corner. */
const FAR = 1.5;
/** Days of a history that is one day long. */
const LEAST_DAYS = 120;
/** Narrower than this a bar can't be seen. */
const LEAST_BAR = 3;
/** Nearer to an end than this, a centred text would be cut off. */
const HALF_TEXT = 34;
/** Units that a year takes as a label, and a month with its year. */
const YEAR = 28;
const MONTH = 52;
/** Between two labels. */
const LABEL_GAP = 5;
/** Between one office and the next. */
const BAR_GAP = 1.5;

export interface StripBar {
  readonly x: number;
  readonly width: number;
  /** From 0, the lowest. */
  readonly lane: number;
  /** It goes on, as far as we know. */
  readonly isOpen: boolean;
}

export interface StripDot {
  readonly x: number;
  readonly isAfterArticle: boolean;
}

/** Where the article stands: on the strip, or beyond one of its ends. */
export interface StripArticle {
  readonly x: number;
  readonly beyond?: 'start' | 'end';
}

/** A history as marks over one line from left to right. */
export interface TimeStrip {
  /** Days since 1970 of the first and the last thing drawn. */
  readonly first: number;
  readonly last: number;
  readonly lanes: number;
  readonly bars: readonly StripBar[];
  readonly dots: readonly StripDot[];
  readonly ticks: readonly (Tick & { readonly x: number })[];
  readonly article?: StripArticle;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly isOpen: boolean;
}

/** Lays a history out; undefined where a list tells as much: of a single thing, or of two moments and nothing else. */
export function timeStrip(
  { events, periods }: History,
  { article, today }: { readonly article?: Day | undefined; readonly today: Day },
): TimeStrip | undefined {
  const lasting = periods.filter((period) => !isMoment(period));
  const stretches = lasting.map((period) => stretchOf(period, today));
  const points = [
    ...events.map(({ date }) => middleOf(date)),
    ...periods.filter(isMoment).map(({ from }) => middleOf(from)),
  ];
  const hasMore = stretches.length > 0 || article !== undefined;
  if (new Set(points).size + stretches.length < (hasMore ? 2 : 3)) return undefined;
  const days = [...points, ...stretches.flatMap(({ from, to }) => [from, to])];
  const own = extentOf(days);
  const articleDay = article === undefined ? undefined : dayNumber(article);
  const { from, to } = withArticle(own, articleDay);
  const scale = (day: number) => round(MARGIN + ((day - from) / (to - from)) * (STRIP_WIDTH - 2 * MARGIN));
  const bars = inLanes(stretches, scale);
  return {
    first: Math.min(...days),
    last: Math.max(...days),
    lanes: Math.max(0, ...bars.map(({ lane }) => lane + 1)),
    bars,
    dots: [...new Set(points)].map((day) => ({
      x: scale(day),
      isAfterArticle: articleDay !== undefined && day > articleDay,
    })),
    ticks: withRoom(timeTicks(from, to).map((tick) => ({ ...tick, x: scale(tick.at) }))),
    ...(articleDay === undefined ? {} : { article: articleAt(articleDay, { from, to }, scale) }),
  };
}

/** On which side of its place a text stands. */
export function anchorAt(x: number): 'start' | 'middle' | 'end' {
  if (x < HALF_TEXT) return 'start';
  return x > STRIP_WIDTH - HALF_TEXT ? 'end' : 'middle';
}

/** Those whose labels do not run into one before them: at the ends labels are moved inwards. */
function withRoom<T extends Tick & { readonly x: number }>(ticks: readonly T[]): readonly T[] {
  let end = Number.NEGATIVE_INFINITY;
  return ticks.filter(({ x, date }) => {
    const width = precisionOf(date) === 'year' ? YEAR : MONTH;
    const left = x - { start: 0, middle: width / 2, end: width }[anchorAt(x)];
    if (left < end + LABEL_GAP) return false;
    end = left + width;
    return true;
  });
}

/** States that begin with something that happens on one day have no length. */
function isMoment({ state, to }: Period): boolean {
  return state !== undefined && to === undefined && isPoint(state);
}

/** What goes on is drawn as far as it was checked, never into the future. */
function stretchOf({ from, to, asOf }: Period, today: Day): Stretch {
  const begin = dayNumber(firstDay(from));
  const known = lastDay(to ?? asOf);
  const end = dayNumber(to === undefined && known > today ? today : known);
  return { from: begin, to: Math.max(begin, end), isOpen: to === undefined };
}

function extentOf(days: readonly number[]): { from: number; to: number } {
  const from = Math.min(...days);
  const to = Math.max(...days);
  const missing = Math.max(0, LEAST_DAYS - (to - from)) / 2;
  return { from: from - missing, to: to + missing };
}

function withArticle(own: { from: number; to: number }, article: number | undefined) {
  const reach = FAR * (own.to - own.from);
  if (article === undefined || article < own.from - reach || article > own.to + reach) return own;
  return { from: Math.min(own.from, article), to: Math.max(own.to, article) };
}

function articleAt(
  article: number,
  { from, to }: { readonly from: number; readonly to: number },
  scale: (day: number) => number,
): StripArticle {
  if (article < from) return { x: 0, beyond: 'start' };
  return article > to ? { x: STRIP_WIDTH, beyond: 'end' } : { x: scale(article) };
}

/** Bars that overlap lie above each other; what finds no lane is left to the list. */
function inLanes(stretches: readonly Stretch[], scale: (day: number) => number): readonly StripBar[] {
  const ends: number[] = [];
  return [...stretches]
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .flatMap((stretch): StripBar[] => {
      const x = scale(stretch.from);
      const end = scale(stretch.to);
      const width = Math.max(LEAST_BAR, round(end - x - BAR_GAP));
      const free = ends.findIndex((end) => end <= x);
      const lane = free === -1 ? ends.length : free;
      if (lane >= MOST_LANES) return [];
      ends[lane] = Math.max(end, x + LEAST_BAR);
      return [{ x, width, lane, isOpen: stretch.isOpen }];
    });
}

function middleOf(date: PartialDate): number {
  return Math.round((dayNumber(firstDay(date)) + dayNumber(lastDay(date))) / 2);
}

function round(units: number): number {
  return Math.round(units * 10) / 10;
}

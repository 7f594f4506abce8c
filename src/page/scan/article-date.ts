import type { ArticleDate, DateOrigin } from '../../protocol/index.ts';
import type { Dom } from './dom.ts';
import { publishedInJsonLd } from './json-ld.ts';

export interface DateContext {
  readonly dom: Dom;
  readonly url: string;
  /** `YYYY-MM-DD`; nothing is published after it. */
  readonly today: string;
}

/** Older than this is an archive's placeholder, not a date of publication. */
const EARLIEST = '1850-01-01';
/** Day 0 of Unix time is what software writes when it has no date. */
const EPOCH = '1970-01-01';

/** In the order of trust. */
const META_NAMES = [
  'article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'pubdate',
  'dc.date.issued',
  'dc.date',
  'date',
];

const TIME_ELEMENTS = [
  '[itemprop~="datePublished"]',
  '[pubdate]',
  'article header [datetime]',
  'article [datetime]',
  'main [datetime]',
];

/** When the page's article was published, with how we know. */
export function articleDate(document: Document, context: DateContext): ArticleDate | undefined {
  for (const date of articleDates(document, context)) if (date) return date;
  return undefined;
}

/** The same step by step, with nothing for a step that found none: each may search the whole document. */
export function* articleDates(document: Document, context: DateContext): Iterable<ArticleDate | undefined> {
  const candidates: readonly (readonly [DateOrigin, () => Iterable<string | null>])[] = [
    ['json-ld', () => fromJsonLd(document, context.dom)],
    ['meta', () => fromMeta(document, context.dom)],
    ['time-element', () => fromTimeElements(document, context.dom)],
    ['url', () => [dayInUrl(context.url)]],
  ];
  for (const [origin, read] of candidates) {
    for (const text of read()) {
      const day = text === null ? undefined : dayOf(text);
      yield day && isPlausible(day, context.today) ? { day, origin } : undefined;
    }
    yield undefined;
  }
}

function* fromJsonLd(document: Document, dom: Dom): Iterable<string> {
  const texts = Array.from(
    dom.all(document, 'script', '[type="application/ld+json" i]'),
    (script) => script.textContent,
  );
  yield* publishedInJsonLd(texts);
}

function* fromMeta(document: Document, dom: Dom): Iterable<string | null> {
  const contents = new Map<string, string | null>();
  for (const meta of dom.all(document, 'meta', '[content]')) {
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = dom.attribute(meta, attribute)?.toLowerCase();
      if (name && !contents.has(name)) contents.set(name, dom.attribute(meta, 'content'));
    }
  }
  for (const name of META_NAMES) yield contents.get(name) ?? null;
}

function* fromTimeElements(document: Document, dom: Dom): Iterable<string | null> {
  for (const selector of TIME_ELEMENTS) {
    const [first] = dom.all(document, 'time', selector);
    yield first
      ? (dom.attribute(first, 'datetime') ?? dom.attribute(first, 'content') ?? first.textContent)
      : null;
  }
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const URL_DAY = /\/(\d{4})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/-]|$)/i;

function dayInUrl(url: string): string | null {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const found = URL_DAY.exec(path);
  if (!found?.[1] || !found[2] || !found[3]) return null;
  const month = Number(found[2]) || MONTHS.indexOf(found[2].toLowerCase()) + 1;
  return `${found[1]}-${pad(month)}-${pad(Number(found[3]))}`;
}

const ISO_DAY = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/;

/** The day as the page writes it: a paper's evening is not moved to the next day of another time zone. */
function dayOf(text: string): string | undefined {
  const iso = ISO_DAY.exec(text);
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  // Anything else must at least name a year, or the parser would invent one.
  if (text.length > 60 || !/\b(?:18|19|20)\d\d\b/.test(text)) return undefined;
  const time = new Date(text);
  if (Number.isNaN(time.getTime())) return undefined;
  return calendarDay(time.getFullYear(), time.getMonth() + 1, time.getDate());
}

function calendarDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** One day of grace: an article of the Pacific's morning is dated tomorrow in Europe. */
function isPlausible(day: string, today: string): boolean {
  const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
  return day >= EARLIEST && day !== EPOCH && day <= tomorrow;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

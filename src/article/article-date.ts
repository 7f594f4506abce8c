import { type ArticleClues, MAX_META } from './article-clues.ts';
import { publishedInJsonLd } from './json-ld.ts';

/** How a publication date was found, surest first. */
export type DateOrigin = 'json-ld' | 'meta' | 'time-element' | 'url';

/** When an article was published, and how we know. */
export interface ArticleDate {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly origin: DateOrigin;
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

/** When the page's article was published, with how we know. `today` is `YYYY-MM-DD`; nothing is published after it. */
export function articleDate(clues: ArticleClues, today: string): ArticleDate | undefined {
  const texts: readonly (readonly [DateOrigin, readonly (string | undefined)[]])[] = [
    ['json-ld', publishedInJsonLd(clues.jsonLd)],
    ['meta', META_NAMES.map((name) => clues.metas.find(([other]) => other === name)?.[1])],
    ['time-element', clues.times],
    ['url', [dayInUrl(clues.url)]],
  ];
  for (const [origin, candidates] of texts) {
    for (const text of candidates) {
      const day = text === undefined ? undefined : dayOf(text);
      if (day && isPlausible(day, today)) return { day, origin };
    }
  }
  return undefined;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const URL_DAY = /\/(\d{4})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/-]|$)/i;

function dayInUrl(url: string): string | undefined {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const found = URL_DAY.exec(path);
  if (!found?.[1] || !found[2] || !found[3]) return undefined;
  const month = Number(found[2]) || MONTHS.indexOf(found[2].toLowerCase()) + 1;
  return `${found[1]}-${pad(month)}-${pad(Number(found[3]))}`;
}

const ISO_DAY = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/;

/** The day as the page writes it: a paper's evening is not moved to the next day of another time zone. */
function dayOf(text: string): string | undefined {
  const iso = ISO_DAY.exec(text);
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  // Anything else must at least name a year, or the parser would invent one.
  if (text.length > MAX_META || !/\b(?:18|19|20)\d\d\b/.test(text)) return undefined;
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

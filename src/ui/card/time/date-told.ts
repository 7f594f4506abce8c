import { hasWords, type Kind, type PartialDate, precisionOf } from '../../../pack/index.ts';
import { formatDateIn } from '../../i18n/dates.ts';
import { localeOf } from '../../i18n/language.ts';

interface ToldDate {
  readonly kind: Kind;
  readonly date: PartialDate;
  /** What the card says anyway, in the language of its pack. */
  readonly texts: readonly string[];
  readonly language: string;
}

const BODIES: ReadonlySet<Kind> = new Set<Kind>(['organisation', 'company', 'medium']);

/** Words for the founding of a body; any other year in its gloss may be that of a cup that it won. */
const FOUNDING = /\b(?:founded|formed|established|created|launched|started|begun|born|set up|split off)\b/i;

/** Whether a text gives that date as precisely: "Began 16 Feb 2024" tells nothing after "his death on 16 February 2024". */
export function isDateTold({ kind, date, texts, language }: ToldDate): boolean {
  if (kind === 'person') return false;
  const isOfBody = BODIES.has(kind);
  const writings = writingsOf(date, language);
  return texts.some(
    (text) => (!isOfBody || FOUNDING.test(text)) && writings.some((one) => hasWords(text, one)),
  );
}

function writingsOf(date: PartialDate, language: string): readonly string[] {
  if (precisionOf(date) === 'year') return [date];
  // English has two orders; "en" alone is the American one.
  const locales = language === 'en' ? ['en', 'en-GB'] : [localeOf(language)];
  return locales.map((locale) => formatDateIn(locale, date, 'long'));
}

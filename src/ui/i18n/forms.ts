import { type PartialDate, precisionOf } from '../../pack/index.ts';
import type { MessageKey, Translate } from './translate.ts';

/** Messages that come once for each plural form of their language: `entryCount_one`, `entryCount_other`… */
export type CountedMessage = MessageKey extends infer K ? (K extends `${infer P}_other` ? P : never) : never;

/** Messages that come once for each precision of a date: `asOf_day`, `asOf_month`, `asOf_year`. */
export type DatedMessage = MessageKey extends infer K ? (K extends `${infer P}_day` ? P : never) : never;

/** "1 mention", "12 mentions": the form that the language has for the number, which stands in the place of $1. */
export function counted(t: Translate, of: CountedMessage, count: number): string {
  const form = new Intl.PluralRules(t('dateLocale')).select(count);
  // English lacks some of the forms, so they are no MessageKey; a test sees that each language has its own.
  return t(`${of}_${form}` as MessageKey, [formatNumber(t, count)]);
}

/** "since 4 Aug 2021", "since 2021": in many languages another word stands before a day than before a year. */
export function dated(t: Translate, of: DatedMessage, date: PartialDate, written: string): string {
  return t(`${of}_${precisionOf(date)}`, [written]);
}

/** `1200` → "1,200". */
export function formatNumber(t: Translate, number: number): string {
  return new Intl.NumberFormat(t('dateLocale')).format(number);
}

/** "Kyiv, Ukraine, Russia". Intl's lists add "and", glue it to foreign names in Arabic and drop all commas in Korean. */
export function enumerated(t: Translate, names: readonly string[]): string {
  return names.length === 0 ? '' : names.reduce((before, name) => t('enumeration', [before, name]));
}

import type { Translate } from './translate.ts';

/** `1200` → "1,200 km". */
export function formatDistance(t: Translate, kilometres: number): string {
  return new Intl.NumberFormat(t('dateLocale'), { style: 'unit', unit: 'kilometer' }).format(kilometres);
}

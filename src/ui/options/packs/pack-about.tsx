import type { PackInfo } from '../../../pack/index.ts';
import { formatDate } from '../../i18n/dates.ts';
import { counted } from '../../i18n/forms.ts';
import { languageOf } from '../../i18n/language.ts';
import { Phrase } from '../../i18n/phrase.tsx';
import type { Translate } from '../../i18n/translate.ts';

interface PackAboutProps {
  readonly t: Translate;
  readonly info: PackInfo;
  readonly records: number;
}

/** Whose pack it is, of which day, and how large, in one line. */
export function PackAbout({ t, info, records }: PackAboutProps) {
  const lang = languageOf(info);
  const parts = [
    <bdi lang={lang}>{info.author}</bdi>,
    <bdi lang={lang}>{info.licence}</bdi>,
    formatDate(t, info.date),
    counted(t, 'entryCount', records),
  ];
  return <Phrase t={t} of="packAbout" parts={parts} />;
}

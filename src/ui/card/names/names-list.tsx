import type { ComponentChildren } from 'preact';
import type { Name } from '../../../pack/index.ts';
import { formatDate } from '../../i18n/dates.ts';
import { dated, enumerated } from '../../i18n/forms.ts';
import type { Translate } from '../../i18n/translate.ts';
import { PackText } from '../text/pack-text.tsx';

/** One spelling, with every name that is written so: several languages often share it. */
export type Spelling = readonly [text: string, names: readonly Name[]];

export function spellingsOf(names: readonly Name[]): readonly Spelling[] {
  return [...Map.groupBy(names, ({ text }) => text)];
}

interface NamesListProps {
  readonly t: Translate;
  readonly spellings: readonly Spelling[];
}

/** Every spelling, each in its own direction and language, with who uses it. */
export function NamesList({ t, spellings }: NamesListProps) {
  return (
    <ul class="names">
      {spellings.map(([text, names]) => {
        const about = aboutSpelling(t, names);
        return (
          <li key={text}>
            <bdi lang={names[0]?.lang}>{text}</bdi>
            {about && <span class="about"> {about}</span>}
          </li>
        );
      })}
    </ul>
  );
}

/** Nothing where one of its names is used by everybody at any time. */
function aboutSpelling(t: Translate, names: readonly Name[]): ComponentChildren {
  const note = names.find((name) => name.note !== undefined)?.note;
  if (note !== undefined) return <PackText>{note}</PackText>;
  const abouts = names.map((name) => aboutName(t, name) ?? '');
  return abouts.includes('') ? undefined : enumerated(t, [...new Set(abouts)]);
}

function aboutName(t: Translate, name: Name): string | undefined {
  if (name.to !== undefined) return dated(t, 'periodUntil', name.to, formatDate(t, name.to));
  if (name.from !== undefined) return dated(t, 'periodSince', name.from, formatDate(t, name.from));
  return name.lang === undefined ? undefined : languageName(t, name.lang);
}

function languageName(t: Translate, lang: string): string | undefined {
  try {
    return new Intl.DisplayNames(t('dateLocale'), { type: 'language' }).of(lang);
  } catch (error) {
    // A pack may carry a language tag that is none: the spelling is shown without it.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

import type { ComponentChildren } from 'preact';
import type { Name } from '../../pack/index.ts';
import { formatDate } from '../dates.ts';
import { dated } from '../forms.ts';
import type { Translate } from '../translate.ts';
import { PackText } from './pack-text.tsx';

interface NamesListProps {
  readonly t: Translate;
  readonly names: readonly Name[];
}

/** Every spelling, each in its own direction and language, with who uses it. */
export function NamesList({ t, names }: NamesListProps) {
  return (
    <ul class="names">
      {names.map((name) => {
        const about = aboutName(t, name);
        return (
          <li key={name.text}>
            <bdi lang={name.lang}>{name.text}</bdi>
            {about && <span class="about"> {about}</span>}
          </li>
        );
      })}
    </ul>
  );
}

function aboutName(t: Translate, name: Name): ComponentChildren {
  if (name.note !== undefined) return <PackText>{name.note}</PackText>;
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

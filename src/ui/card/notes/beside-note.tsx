import type { OtherPack } from '../../../pack/index.ts';
import { formatDate } from '../../i18n/dates.ts';
import { languageOf } from '../../i18n/language.ts';
import { Phrase } from '../../i18n/phrase.tsx';
import type { Translate } from '../../i18n/translate.ts';
import { PackLanguage, PackText } from '../text/pack-text.tsx';

interface BesideNoteProps {
  readonly t: Translate;
  readonly beside: readonly OtherPack[] | undefined;
}

/** What the reader's other packs say differently of the same thing, each under its name. */
export function BesideNote({ t, beside = [] }: BesideNoteProps) {
  return (
    <>
      {beside.map(({ pack, gloss, background, lines }) => (
        <PackLanguage.Provider key={pack.id} value={languageOf(pack)}>
          <section class="note beside" aria-label={pack.title}>
            <h3>
              <Phrase
                t={t}
                of="besidePack"
                parts={[
                  <PackText>{pack.title}</PackText>,
                  <PackText>{pack.author}</PackText>,
                  formatDate(t, pack.date),
                  <PackText>{pack.licence}</PackText>,
                ]}
              />
            </h3>
            <p>
              <PackText>{gloss}</PackText>
            </p>
            {background !== undefined && (
              <p>
                <PackText>{background}</PackText>
              </p>
            )}
            {lines.length > 0 && (
              <ul>
                {lines.map((line) => (
                  <li key={line}>
                    <PackText>{line}</PackText>
                  </li>
                ))}
              </ul>
            )}
          </section>
        </PackLanguage.Provider>
      ))}
    </>
  );
}

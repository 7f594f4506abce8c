import type { OtherPack } from '../../pack/index.ts';
import { formatDate } from '../dates.ts';
import { Phrase } from '../phrase.tsx';
import type { Translate } from '../translate.ts';

interface BesideNoteProps {
  readonly t: Translate;
  readonly beside: readonly OtherPack[] | undefined;
}

/** What the reader's other packs say differently of the same thing, each under its name. */
export function BesideNote({ t, beside = [] }: BesideNoteProps) {
  return (
    <>
      {beside.map(({ pack, gloss, background, lines }) => (
        <section key={pack.id} class="note beside" aria-label={pack.title}>
          <h3>
            <Phrase
              t={t}
              of="besidePack"
              parts={[
                <bdi>{pack.title}</bdi>,
                <bdi>{pack.author}</bdi>,
                formatDate(t, pack.date),
                <bdi>{pack.licence}</bdi>,
              ]}
            />
          </h3>
          <p>
            <bdi>{gloss}</bdi>
          </p>
          {background !== undefined && (
            <p>
              <bdi>{background}</bdi>
            </p>
          )}
          {lines.length > 0 && (
            <ul>
              {lines.map((line) => (
                <li key={line}>
                  <bdi>{line}</bdi>
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import type { PackFile, PackPreview } from '../../../../pack-import/index.ts';
import { formatNumber } from '../../../i18n/forms.ts';
import { kindsMessage } from '../../../i18n/labels.ts';
import { languageOf } from '../../../i18n/language.ts';
import { Phrase } from '../../../i18n/phrase.tsx';
import type { Translate } from '../../../i18n/translate.ts';
import { NameAndGloss } from '../../../lists/name-and-gloss.tsx';
import { PackAbout } from '../pack-about.tsx';
import { ProblemsList } from '../problems-list.tsx';
import { ChangesPart } from './changes-part.tsx';

interface PreviewPartProps {
  readonly t: Translate;
  readonly file: PackFile;
  readonly preview: PackPreview;
  readonly onImport: () => void;
  readonly onCancel: () => void;
}

/** Entries of a list that give an idea of it. */
const MOST_SAMPLES = 5;
const MOST_CLASHES = 10;

/** What a file would bring, before anything is changed. */
export function PreviewPart({ t, file, preview, onImport, onCancel }: PreviewPartProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [preview]);
  const { info, update, warnings } = preview;
  return (
    <section class="preview" aria-label={t('previewOf', [info.title])}>
      <h3 ref={heading} tabIndex={-1}>
        <bdi lang={languageOf(info)}>{info.title}</bdi>
      </h3>
      <Contents t={t} file={file} preview={preview} />
      {update && <ChangesPart t={t} from={update.from} changes={update.changes} />}
      <Clashes t={t} preview={preview} />
      {warnings.length > 0 && (
        <details>
          <summary>{t('warningCount', [formatNumber(t, warnings.length)])}</summary>
          <ProblemsList t={t} problems={warnings} />
        </details>
      )}
      <p class="quiet">{t('importPrivate')}</p>
      <p class="actions">
        <button type="button" class="action" onClick={onImport}>
          {t(update ? 'updateNow' : 'importNow')}
        </button>
        <button type="button" class="plain" onClick={onCancel}>
          {t('cancel')}
        </button>
      </p>
    </section>
  );
}

/** Who made it, how much there is of which kind, and a taste of it. */
function Contents({ t, file, preview }: Pick<PreviewPartProps, 't' | 'file' | 'preview'>) {
  const { info, description, records } = preview;
  const lang = languageOf(info);
  const kinds = [...preview.kinds].toSorted((a, b) => b[1] - a[1]);
  return (
    <>
      <p>
        <PackAbout t={t} info={info} records={records} />
      </p>
      {description !== undefined && (
        <p>
          <bdi lang={lang}>{description}</bdi>
        </p>
      )}
      <ul class="kind-counts">
        {kinds.map(([kind, count]) => (
          <li key={kind}>
            {t(kindsMessage(kind))} <span class="count">{formatNumber(t, count)}</span>
          </li>
        ))}
      </ul>
      <ul class="samples">
        {file.records.slice(0, MOST_SAMPLES).map(({ id, name, gloss }) => (
          <li key={id}>
            <NameAndGloss name={name} gloss={gloss} lang={lang} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Clashes({ t, preview: { clashes } }: Pick<PreviewPartProps, 't' | 'preview'>) {
  if (clashes.length === 0) return null;
  return (
    <details>
      <summary>{t('clashCount', [formatNumber(t, clashes.length)])}</summary>
      <p class="quiet">{t('clashHow')}</p>
      <ul>
        {clashes.slice(0, MOST_CLASHES).map(({ record, name, pack }) => (
          <li key={record}>
            <Phrase t={t} of="clashIn" parts={[<bdi>{name}</bdi>, <bdi>{pack.title}</bdi>]} />
          </li>
        ))}
      </ul>
    </details>
  );
}

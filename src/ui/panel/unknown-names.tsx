import { useState } from 'preact/hooks';
import { draftPack, exportJson } from '../../pack-import/index.ts';
import type { UnknownName } from '../../protocol/index.ts';
import { CopyButton } from '../elements/copy-button.tsx';
import { formatNumber } from '../i18n/forms.ts';
import { localDay } from '../i18n/local-day.ts';
import type { Translate } from '../i18n/translate.ts';
import type { PanelPlatform } from './panel-platform.ts';

interface UnknownNamesProps {
  readonly platform: PanelPlatform;
  readonly t: Translate;
}

/** What looks like a name and is in no pack: looked for only when the reader opens it, and copied as records to be written. */
export function UnknownNames({ platform, t }: UnknownNamesProps) {
  const [names, setNames] = useState<readonly UnknownName[]>();
  const look = async () => {
    const tab = await platform.tab();
    const answer = tab === undefined ? undefined : await platform.askWorker('unknownNames', { tab });
    setNames(answer?.ok ? answer.value : []);
  };
  return (
    <details class="block fold unknown-names" onToggle={(event) => event.currentTarget.open && void look()}>
      <summary>{t('unknownNames')}</summary>
      {names && <Names platform={platform} t={t} names={names} />}
    </details>
  );
}

function Names({ platform, t, names }: UnknownNamesProps & { readonly names: readonly UnknownName[] }) {
  if (names.length === 0) return <p>{t('noUnknownNames')}</p>;
  return (
    <>
      <p>{t('unknownNamesHow')}</p>
      <ul>
        {names.map(({ surface, count }) => (
          <li key={surface}>
            <bdi>{surface}</bdi> <span class="count">{t('mentionCount', [formatNumber(t, count)])}</span>
          </li>
        ))}
      </ul>
      <CopyButton
        t={t}
        label="copyDrafts"
        refused="notCopied"
        text={() => draftOf(names)}
        copy={platform.copy}
      />
    </>
  );
}

/** A pack file to be completed. */
function draftOf(names: readonly UnknownName[]): string {
  const draft = draftPack(
    names.map(({ surface }) => surface),
    localDay(new Date()),
  );
  return draft ? exportJson(draft) : '';
}

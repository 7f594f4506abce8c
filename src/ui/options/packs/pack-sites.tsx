import { useId, useState } from 'preact/hooks';
import { siteOfHost } from '../../../settings/index.ts';
import type { Translate } from '../../i18n/translate.ts';
import { typedHost } from '../typed-host.ts';

interface PackSitesProps {
  readonly t: Translate;
  readonly sites: readonly string[];
  readonly onSites: (sites: readonly string[]) => void;
}

/** The sites on which alone a pack is used, as one line of host names. */
export function PackSites({ t, sites, onSites }: PackSitesProps) {
  const id = useId();
  const [wrong, setWrong] = useState<string>();
  const save = (typed: string) => {
    const words = typed.split(/[\s,]+/).filter(Boolean);
    const notASite = words.find((word) => typedHost(word) === undefined);
    setWrong(notASite);
    if (notASite !== undefined) return;
    const named = [...new Set(words.flatMap((word) => typedHost(word) ?? []).map(siteOfHost))];
    if (named.join() !== sites.join()) onSites(named);
  };
  return (
    <p class="pack-sites">
      <label for={id}>{t('packSites')}</label>
      <input
        id={id}
        type="text"
        inputMode="url"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        placeholder={t('packSitesAll')}
        value={sites.join(', ')}
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong === undefined ? undefined : `${id}-wrong`}
        onChange={(event) => save(event.currentTarget.value)}
      />
      {wrong !== undefined && (
        <span id={`${id}-wrong`} role="alert" class="problem">
          {t('notASite')}
        </span>
      )}
    </p>
  );
}

import { useState } from 'preact/hooks';
import { siteOfHost } from '../../../settings/index.ts';
import type { Translate } from '../../i18n/translate.ts';
import { SiteInput } from '../site-input.tsx';
import { typedHost } from '../typed-host.ts';

interface PackSitesProps {
  readonly t: Translate;
  readonly sites: readonly string[];
  readonly onSites: (sites: readonly string[]) => void;
}

/** The sites on which alone a pack is used, as one line of host names. */
export function PackSites({ t, sites, onSites }: PackSitesProps) {
  const [isWrong, setWrong] = useState(false);
  const save = (typed: string) => {
    const words = typed.split(/[\s,]+/).filter(Boolean);
    const hosts = words.flatMap((word) => typedHost(word) ?? []);
    setWrong(hosts.length < words.length);
    if (hosts.length < words.length) return;
    const named = [...new Set(hosts.map(siteOfHost))];
    if (named.join() !== sites.join()) onSites(named);
  };
  return (
    <p class="pack-sites">
      <SiteInput
        t={t}
        label="packSites"
        placeholder={t('packSitesAll')}
        value={sites.join(', ')}
        isWrong={isWrong}
        onChange={save}
      />
    </p>
  );
}

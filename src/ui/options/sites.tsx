import { useId, useRef, useState } from 'preact/hooks';
import { type Settings, siteOfHost, withSite } from '../../settings/index.ts';
import type { ChangeSettings } from '../popup/use-settings-change.ts';
import type { Translate } from '../translate.ts';
import { typedHost } from './typed-host.ts';

interface SitesProps {
  readonly t: Translate;
  readonly settings: Settings;
  readonly change: ChangeSettings;
}

/** The sites on which nothing is marked: each can be switched on again, and others added. */
export function Sites({ t, settings, change }: SitesProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const sites = settings.disabledSites.toSorted();
  const turn = (site: string, on: boolean) =>
    change(
      (before) => ({ disabledSites: withSite(before, site, on).disabledSites }),
      t(on ? 'saidOnSite' : 'saidOffSite', [site]),
    );
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {t('sitesOff')}
      </h3>
      {sites.length === 0 && <p class="quiet">{t('noSitesOff')}</p>}
      <ul class="lines-of" translate={false}>
        {sites.map((site) => (
          <li key={site}>
            <bdi>{site}</bdi>
            <button
              type="button"
              class="plain"
              aria-label={t('removeSite', [site])}
              onClick={() => {
                turn(site, true);
                // The button goes with its row; the reader stays where the list is.
                heading.current?.focus();
              }}
            >
              {t('remove')}
            </button>
          </li>
        ))}
      </ul>
      <AddSite t={t} onSite={(site) => turn(site, false)} />
    </>
  );
}

interface AddSiteProps {
  readonly t: Translate;
  readonly onSite: (site: string) => void;
}

function AddSite({ t, onSite }: AddSiteProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const host = typedHost(typed);
    setWrong(host === undefined);
    if (host === undefined) return;
    onSite(siteOfHost(host));
    setTyped('');
  };
  return (
    <form class="add-site" onSubmit={submit}>
      <label for={id}>{t('addSite')}</label>
      <input
        id={id}
        type="text"
        inputMode="url"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        placeholder="example.org"
        value={typed}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="plain">
        {t('add')}
      </button>
      {isWrong && (
        <p id={`${id}-wrong`} role="alert" class="problem">
          {t('notASite')}
        </p>
      )}
    </form>
  );
}

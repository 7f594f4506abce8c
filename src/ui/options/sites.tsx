import { useRef, useState } from 'preact/hooks';
import { siteChange, siteOfHost } from '../../settings/index.ts';
import { Choice } from '../controls/choice.tsx';
import type { SettingProps } from '../controls/setting-props.ts';
import type { MessageKey, Translate } from '../i18n/translate.ts';
import { RemovableLines } from './removable-lines.tsx';
import { SiteInput } from './site-input.tsx';
import { typedHost } from './typed-host.ts';

const WHERE = { all: 'whereAll', chosen: 'whereChosen' } as const satisfies Record<string, MessageKey>;

/** The words of the list that counts. */
const LISTS = {
  off: { title: 'sitesOff', none: 'noSitesOff', remove: 'removeSite', add: 'addSite' },
  chosen: { title: 'sitesChosen', none: 'noSitesChosen', remove: 'removeChosenSite', add: 'addChosenSite' },
} as const satisfies Record<string, Record<string, MessageKey>>;

/** All sites but some, or only some; each of the list can be removed, and others added. */
export function Sites({ t, settings, change }: SettingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { onlyChosen } = settings;
  const words = LISTS[onlyChosen ? 'chosen' : 'off'];
  const sites = (onlyChosen ? settings.chosenSites : settings.disabledSites).toSorted();
  const list = (site: string, isListed: boolean) => {
    const on = isListed === onlyChosen;
    change(
      (before) => siteChange({ ...before, onlyChosen }, site, on),
      t(on ? 'saidOnSite' : 'saidOffSite', [site]),
    );
  };
  return (
    <>
      <Choice
        t={t}
        legend="where"
        options={WHERE}
        value={onlyChosen ? 'chosen' : 'all'}
        onValue={(value) => change(() => ({ onlyChosen: value === 'chosen' }), t('saidChanged'))}
      />
      <h3 ref={heading} tabIndex={-1}>
        {t(words.title)}
      </h3>
      {sites.length === 0 && <p class="quiet">{t(words.none)}</p>}
      <RemovableLines
        lines={sites.map((site) => ({
          key: site,
          content: <bdi>{site}</bdi>,
          spoken: t(words.remove, [site]),
          remove: () => list(site, false),
        }))}
        label={t('remove')}
        stay={heading}
      />
      <AddSite t={t} label={words.add} onSite={(site) => list(site, true)} />
    </>
  );
}

interface AddSiteProps {
  readonly t: Translate;
  readonly label: MessageKey;
  readonly onSite: (site: string) => void;
}

function AddSite({ t, label, onSite }: AddSiteProps) {
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
      <SiteInput
        t={t}
        label={label}
        placeholder="example.org"
        value={typed}
        isWrong={isWrong}
        onInput={setTyped}
      >
        <button type="submit" class="plain">
          {t('add')}
        </button>
      </SiteInput>
    </form>
  );
}

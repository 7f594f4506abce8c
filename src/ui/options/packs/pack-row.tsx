import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { exportCsv, exportJson, type PackFile } from '../../../pack-import/index.ts';
import type { ListedPack } from '../../../protocol/index.ts';
import { type PackChoice, siteOfHost } from '../../../settings/index.ts';
import { Switch } from '../../controls/switch.tsx';
import type { ChangeSettings } from '../../controls/use-settings-change.ts';
import { formatDate } from '../../dates.ts';
import { counted } from '../../forms.ts';
import { languageOf } from '../../language.ts';
import { Phrase } from '../../phrase.tsx';
import type { Translate } from '../../translate.ts';
import { typedHost } from '../typed-host.ts';
import type { PacksPlatform } from './packs-platform.ts';
import { storedPack } from './stored-pack.ts';

interface PackRowProps {
  readonly platform: Pick<PacksPlatform, 'packSource' | 'saveFile'>;
  readonly t: Translate;
  readonly pack: ListedPack;
  /** Of all packs, in their order. */
  readonly choices: readonly PackChoice[];
  readonly index: number;
  readonly change: ChangeSettings;
  readonly onRemove: () => void;
}

/** One imported pack: whose it is, and what is done with it. */
export function PackRow({ platform, t, pack, choices, index, change, onRemove }: PackRowProps) {
  const id = useId();
  const { title, author, licence, date } = pack.info;
  const lang = languageOf(pack.info);
  const choice = choices[index];
  if (!choice) return null;
  const choose = (changes: Partial<PackChoice>) =>
    change(
      () => ({ packs: choices.map((one, i) => (i === index ? { ...one, ...changes } : one)) }),
      t('saidChanged'),
    );
  const parts = [
    <bdi lang={lang}>{author}</bdi>,
    <bdi lang={lang}>{licence}</bdi>,
    formatDate(t, date),
    counted(t, 'entryCount', pack.records),
  ];
  return (
    <li>
      <h3 id={id}>
        <bdi lang={lang}>{title}</bdi>
      </h3>
      <p class="quiet">
        <Phrase t={t} of="packAbout" parts={parts} />
      </p>
      {pack.damage !== undefined && <p class="problem">{t('packDamaged')}</p>}
      <fieldset aria-labelledby={id}>
        <Switch label={t('packOn')} on={choice.isOn} onChange={(isOn) => choose({ isOn })} />
        <Switch
          label={t('packPainted')}
          on={choice.isPainted}
          describedBy={`${id}-painted`}
          onChange={(isPainted) => choose({ isPainted })}
        />
        <p id={`${id}-painted`} class="quiet">
          {t('packPaintedHow')}
        </p>
        <PackSites t={t} choice={choice} choose={choose} />
      </fieldset>
      <PackButtons
        platform={platform}
        t={t}
        pack={pack}
        choices={choices}
        index={index}
        change={change}
        onRemove={onRemove}
      />
    </li>
  );
}

interface PackSitesProps {
  readonly t: Translate;
  readonly choice: PackChoice;
  readonly choose: (changes: Partial<PackChoice>) => void;
}

/** The sites on which alone a pack is used, as one line of host names. */
function PackSites({ t, choice, choose }: PackSitesProps) {
  const id = useId();
  const [wrong, setWrong] = useState<string>();
  const save = (typed: string) => {
    const words = typed.split(/[\s,]+/).filter(Boolean);
    const notASite = words.find((word) => typedHost(word) === undefined);
    setWrong(notASite);
    if (notASite !== undefined) return;
    const sites = [...new Set(words.flatMap((word) => typedHost(word) ?? []).map(siteOfHost))];
    if (sites.join() !== choice.sites.join()) choose({ sites });
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
        value={choice.sites.join(', ')}
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

function PackButtons({ platform, t, pack, choices, index, change, onRemove }: PackRowProps) {
  const [isLost, setLost] = useState(false);
  const { title, id, date } = pack.info;
  const keepFocus = useFocusKept(index);
  const move = (to: number) => {
    const moved = choices.toSpliced(index, 1);
    const [one] = choices.slice(index, index + 1);
    if (!one || to < 0 || to >= choices.length) return;
    keepFocus();
    change(() => ({ packs: moved.toSpliced(to, 0, one) }), t('saidChanged'));
  };
  const save = async (type: string, write: (file: PackFile) => string) => {
    const file = await storedPack(platform, pack.hash);
    setLost(file === undefined);
    if (file) platform.saveFile(`${id}-${date}.${type}`, write(file));
  };
  const button = (label: string, spoken: string, onClick: () => void, isIdle = false) => (
    <button
      type="button"
      class="plain"
      aria-label={spoken}
      // Not "disabled": who moves a pack to an end keeps the focus.
      aria-disabled={isIdle || undefined}
      onClick={onClick}
    >
      {label}
    </button>
  );
  return (
    <>
      <p class="actions">
        {button(t('packUp'), t('packUpNamed', [title]), () => move(index - 1), index === 0)}
        {button(
          t('packDown'),
          t('packDownNamed', [title]),
          () => move(index + 1),
          index === choices.length - 1,
        )}
        {button(t('packExportJson'), `${t('packExportJson')}: ${title}`, () => void save('json', exportJson))}
        {button(t('packExportCsv'), `${t('packExportCsv')}: ${title}`, () => void save('csv', exportCsv))}
        {button(t('remove'), t('packRemoveNamed', [title]), onRemove)}
      </p>
      {isLost && (
        <p role="alert" class="problem">
          {t('packDamaged')}
        </p>
      )}
    </>
  );
}

/** A row that is moved is taken out of the page for a moment, and loses the focus. */
function useFocusKept(index: number): () => void {
  const had = useRef<Element>(null);
  useEffect(() => {
    if (had.current instanceof HTMLElement) had.current.focus();
    had.current = null;
  }, [index]);
  return () => {
    had.current = document.activeElement;
  };
}

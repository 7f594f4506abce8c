import { useEffect, useRef, useState } from 'preact/hooks';
import type { InstalledPack, ListedPack } from '../../../protocol/index.ts';
import { choicesOfPacks, type PackChoice } from '../../../settings/index.ts';
import type { SettingProps } from '../../controls/setting-props.ts';
import type { DoUndoably } from '../../controls/use-settings-change.ts';
import { ImportPart } from './import/import-part.tsx';
import { PackRow } from './pack-row.tsx';
import type { PacksPlatform } from './packs-platform.ts';
import { bringBackPack, removePack, takeBackPack } from './take-back-pack.ts';

interface PacksPartProps extends SettingProps {
  readonly platform: PacksPlatform;
  readonly act: DoUndoably;
}

/** The packs that the reader imported, in their order, and the way to import another. */
export function PacksPart({ platform, t, settings, change, act }: PacksPartProps) {
  const text = useRef<HTMLParagraphElement>(null);
  const packs = usePacks(platform);
  const byId = new Map(packs?.map((pack) => [pack.info.id, pack]));
  const choices = choicesOfPacks(settings, [...byId.keys()]);
  const choose = (choices: readonly PackChoice[]) => change(() => ({ packs: choices }), t('saidChanged'));
  const remove = ({ info, hash }: InstalledPack) => {
    act(
      async () => {
        await removePack(platform, info.id);
        return () => bringBackPack(platform, hash);
      },
      t('saidPackRemoved', [info.title]),
    );
    // The button goes with its row; the reader stays in this part.
    text.current?.focus();
  };
  const imported = ({ info }: InstalledPack, replaced: InstalledPack | undefined) =>
    act(
      async () => () => takeBackPack(platform, info.id, replaced),
      t(replaced ? 'saidPackUpdated' : 'saidPackImported', [info.title]),
    );
  return (
    <>
      <p ref={text} tabIndex={-1}>
        {t('packsHow')}
      </p>
      {packs?.length === 0 && <p class="quiet">{t('noPacks')}</p>}
      <ul class="packs">
        {choices.map((choice, index) => {
          const pack = byId.get(choice.id);
          return (
            pack && (
              <PackRow
                key={choice.id}
                platform={platform}
                t={t}
                pack={pack}
                choice={choice}
                index={index}
                isLast={index === choices.length - 1}
                onChoose={(changes) => choose(choices.with(index, { ...choice, ...changes }))}
                onMove={(to) => choose(choices.toSpliced(index, 1).toSpliced(to, 0, choice))}
                onRemove={() => remove(pack)}
              />
            )
          );
        })}
      </ul>
      <ImportPart platform={platform} t={t} onDone={imported} />
    </>
  );
}

function usePacks(platform: PacksPlatform): readonly ListedPack[] | undefined {
  const [packs, setPacks] = useState<readonly ListedPack[]>();
  useEffect(() => {
    const read = () =>
      void platform.askWorker('packs', {}).then((answer) => setPacks(answer.ok ? answer.value : []));
    platform.onPacks(read);
    read();
  }, [platform]);
  return packs;
}

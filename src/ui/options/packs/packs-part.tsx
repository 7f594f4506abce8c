import { useEffect, useRef, useState } from 'preact/hooks';
import type { InstalledPack, ListedPack } from '../../../protocol/index.ts';
import { choicesOfPacks } from '../../../settings/index.ts';
import type { SettingProps } from '../../controls/setting-props.ts';
import type { DoUndoably } from '../../controls/use-settings-change.ts';
import { ImportPart } from './import-part.tsx';
import { PackRow } from './pack-row.tsx';
import type { PacksPlatform } from './packs-platform.ts';

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
  const remove = ({ info, hash }: InstalledPack) => {
    act(
      async () => {
        await done(platform.askWorker('removePack', { id: info.id }));
        return () => done(platform.askWorker('restorePack', { hash }));
      },
      t('saidPackRemoved', [info.title]),
    );
    // The button goes with its row; the reader stays in this part.
    text.current?.focus();
  };
  const imported = (pack: InstalledPack, replaced: InstalledPack | undefined) =>
    act(
      async () => () =>
        done(
          replaced
            ? platform.askWorker('restorePack', { hash: replaced.hash })
            : platform.askWorker('removePack', { id: pack.info.id }),
        ),
      t(replaced ? 'saidPackUpdated' : 'saidPackImported', [pack.info.title]),
    );
  return (
    <>
      <p ref={text} tabIndex={-1}>
        {t('packsHow')}
      </p>
      {packs?.length === 0 && <p class="quiet">{t('noPacks')}</p>}
      <ul class="packs">
        {choices.flatMap((choice, index) => {
          const pack = byId.get(choice.id);
          if (!pack) return [];
          return [
            <PackRow
              key={choice.id}
              platform={platform}
              t={t}
              pack={pack}
              choices={choices}
              index={index}
              change={change}
              onRemove={() => remove(pack)}
            />,
          ];
        })}
      </ul>
      <ImportPart platform={platform} t={t} onDone={imported} />
    </>
  );
}

/** What a request that failed means for who wanted it done. */
async function done(request: Promise<{ readonly ok: boolean }>): Promise<void> {
  if (!(await request).ok) throw new Error('The worker could not do it.');
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

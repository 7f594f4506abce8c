import { useEffect, useRef, useState } from 'preact/hooks';
import { exportCsv, exportJson, type PackFile } from '../../../pack-import/index.ts';
import type { ListedPack } from '../../../protocol/index.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { PacksPlatform } from './packs-platform.ts';
import { storedPack } from './stored-pack.ts';

export interface PackButtonsProps {
  readonly platform: Pick<PacksPlatform, 'packSource' | 'saveFile'>;
  readonly t: Translate;
  readonly pack: ListedPack;
  /** Where it stands in the order of packs, from 0. */
  readonly index: number;
  readonly isLast: boolean;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** Moves a pack up or down, saves it to a file, takes it away. */
export function PackButtons({ platform, t, pack, index, isLast, onMove, onRemove }: PackButtonsProps) {
  const [isLost, setLost] = useState(false);
  const keepFocus = useFocusKept(index);
  const { title, id, date } = pack.info;
  const move = (to: number) => {
    keepFocus();
    onMove(to);
  };
  const save = async (type: string, write: (file: PackFile) => string) => {
    const file = await storedPack(platform, pack.hash);
    setLost(file === undefined);
    if (file) platform.saveFile(`${id}-${date}.${type}`, write(file));
  };
  const buttons = [
    {
      label: t('packUp'),
      spoken: t('packUpNamed', [title]),
      act: () => move(index - 1),
      isIdle: index === 0,
    },
    { label: t('packDown'), spoken: t('packDownNamed', [title]), act: () => move(index + 1), isIdle: isLast },
    { label: t('packExportJson'), act: () => void save('json', exportJson) },
    { label: t('packExportCsv'), act: () => void save('csv', exportCsv) },
    { label: t('remove'), spoken: t('packRemoveNamed', [title]), act: onRemove },
  ];
  return (
    <>
      <p class="actions">
        {buttons.map(({ label, spoken = `${label}: ${title}`, act, isIdle }) => (
          <button
            key={label}
            type="button"
            class="plain"
            aria-label={spoken}
            // Not "disabled": who moves a pack to an end keeps the focus.
            aria-disabled={isIdle || undefined}
            onClick={isIdle ? undefined : act}
          >
            {label}
          </button>
        ))}
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

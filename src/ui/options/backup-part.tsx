import { useId, useState } from 'preact/hooks';
import {
  type Backup,
  type BackupProblem,
  MAX_BACKUP_BYTES,
  readBackup,
  writeBackup,
} from '../../settings/index.ts';
import { enumerated } from '../forms.ts';
import type { DoUndoably } from '../popup/use-settings-change.ts';
import { localDay } from '../today.ts';
import type { Translate } from '../translate.ts';
import type { OptionsDoor } from './options-door.ts';

interface BackupPartProps {
  readonly door: Pick<OptionsDoor, 'replaceStored' | 'saveFile'>;
  readonly t: Translate;
  readonly stored: Backup;
  readonly act: DoUndoably;
}

/** Settings and decided names to a file and back. A file that is not wholly sound changes nothing. */
export function BackupPart({ door, t, stored, act }: BackupPartProps) {
  const id = useId();
  const [refusal, setRefusal] = useState<string>();
  const save = () => {
    const today = localDay(new Date());
    door.saveFile(`backgrounder-settings-${today}.json`, writeBackup(stored, today));
  };
  const restore = async (file: File) => {
    const read = await readFile(file);
    setRefusal(read.ok ? undefined : refusalOf(t, file.name, read.problem));
    if (!read.ok) return;
    act(
      async () => {
        const before = await door.replaceStored(read.backup);
        return () => door.replaceStored(before);
      },
      t('saidRestored', [file.name]),
    );
  };
  return (
    <>
      <p>{t('backupHow')}</p>
      <p>
        <button type="button" class="plain" onClick={save}>
          {t('saveBackup')}
        </button>
      </p>
      <p class="restore">
        <label for={id}>{t('restoreBackup')}</label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void restore(file);
            // So that the same file can be chosen again.
            currentTarget.value = '';
          }}
        />
      </p>
      <div role="alert">{refusal !== undefined && <p class="problem">{refusal}</p>}</div>
    </>
  );
}

/** What is too large is not even opened. */
async function readFile(file: File) {
  try {
    const bytes = file.size > MAX_BACKUP_BYTES ? new Uint8Array() : new Uint8Array(await file.arrayBuffer());
    return readBackup(bytes);
  } catch {
    // It was moved or changed after it had been chosen.
    return readBackup(new Uint8Array());
  }
}

function refusalOf(t: Translate, name: string, problem: BackupProblem): string {
  switch (problem.why) {
    case 'newer':
      return t('backupNewer', [name]);
    case 'damaged':
      return t('backupDamaged', [name, enumerated(t, problem.fields)]);
    case 'other-file':
      return t('backupOtherFile', [name]);
  }
}

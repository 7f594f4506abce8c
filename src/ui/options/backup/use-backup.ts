import { useState } from 'preact/hooks';
import type { PackProblem } from '../../../pack-import/index.ts';
import { type Backup, type BackupProblem, writeBackup } from '../../../settings/index.ts';
import { failureSentence } from '../../controls/failure-sentence.ts';
import type { DoUndoably } from '../../controls/use-settings-change.ts';
import { enumerated } from '../../i18n/forms.ts';
import { localDay } from '../../i18n/local-day.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { OptionsPlatform } from '../options-platform.ts';
import { importFailureSentence } from '../packs/import-failure-sentence.ts';
import { painted } from '../painted.ts';
import { readBackupFile } from './read-backup-file.ts';
import { restoreBackup } from './restore-backup.ts';
import { savedPacks } from './saved-packs.ts';

export interface BackupProps {
  readonly platform: Pick<
    OptionsPlatform,
    'addPacks' | 'askWorker' | 'packSource' | 'replaceStored' | 'saveFile'
  >;
  readonly t: Translate;
  readonly stored: Backup;
  readonly act: DoUndoably;
}

/** What a reader has to know of the last file that was saved or chosen. */
type Notice =
  | { readonly is: 'reading'; readonly name: string }
  | { readonly is: 'problem'; readonly sentence: string; readonly details: readonly PackProblem[] };

/** What saves everything to a file and restores it, and what there is to know of that. */
export function useBackup({ platform, t, stored, act }: BackupProps) {
  const [notice, setNotice] = useState<Notice>();
  const complain = (sentence: string, details: readonly PackProblem[] = []) =>
    setNotice({ is: 'problem', sentence, details });
  const clear = () => setNotice(undefined);
  const save = async () => {
    const saved = await savedPacks(platform);
    if (!saved.ok) return complain(t(failureSentence(saved.failure.code)));
    const { packs, lost } = saved.value;
    const today = localDay(new Date());
    platform.saveFile(`backgrounder-${today}.json`, writeBackup(stored, packs, today));
    if (lost.length === 0) clear();
    else complain(t('backupWithout', [enumerated(t, lost)]));
  };
  const restore = async (file: File) => {
    setNotice({ is: 'reading', name: file.name });
    await painted();
    const read = await readBackupFile(file);
    if (!read.ok) return complain(refusalOf(t, file.name, read.problem), read.details);
    act(
      async () => {
        const restored = await restoreBackup(platform, read.backup, read.packs).finally(clear);
        if (!('refused' in restored)) return restored;
        complain(importFailureSentence(t, file.name, restored.refused));
        return undefined;
      },
      t('saidRestored', [file.name]),
    );
  };
  return { notice, save, restore };
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

import { useId } from 'preact/hooks';
import type { Translate } from '../../i18n/translate.ts';
import { FileInput } from '../file-input.tsx';
import { ProblemsList } from '../packs/problems-list.tsx';
import { type BackupProps, useBackup } from './use-backup.ts';

/** Settings, packs and decided names to a file and back. A file that is not wholly sound changes nothing. */
export function BackupPart(props: BackupProps) {
  const { t } = props;
  const { notice, save, restore } = useBackup(props);
  return (
    <>
      <p>{t('backupHow')}</p>
      <p>
        <button type="button" class="plain" onClick={() => void save()}>
          {t('saveBackup')}
        </button>
      </p>
      <FileToRestore t={t} onFile={(file) => void restore(file)} />
      <div role="status">
        {notice?.is === 'reading' && <p class="loading">{t('importReading', [notice.name])}</p>}
      </div>
      <div role="alert">
        {notice?.is === 'problem' && (
          <>
            <p class="problem">{notice.sentence}</p>
            {notice.details.length > 0 && <ProblemsList t={t} problems={notice.details} />}
          </>
        )}
      </div>
    </>
  );
}

interface FileToRestoreProps {
  readonly t: Translate;
  readonly onFile: (file: File) => void;
}

function FileToRestore({ t, onFile }: FileToRestoreProps) {
  const id = useId();
  return (
    <p class="restore">
      <label for={id}>{t('restoreBackup')}</label>
      <FileInput id={id} accept=".json,application/json" onFile={onFile} />
    </p>
  );
}

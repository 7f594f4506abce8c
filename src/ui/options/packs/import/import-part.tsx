import type { RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { InstalledPack } from '../../../../protocol/index.ts';
import type { Translate } from '../../../i18n/translate.ts';
import { FileInput } from '../../file-input.tsx';
import { importFailureSentence } from '../import-failure-sentence.ts';
import type { PacksPlatform } from '../packs-platform.ts';
import { ProblemsList } from '../problems-list.tsx';
import { PreviewPart } from './preview-part.tsx';
import { ColumnMappingPart } from './table/column-mapping-part.tsx';
import { type Import, type ImportState, useImport } from './use-import.ts';

interface ImportPartProps {
  readonly platform: PacksPlatform;
  readonly t: Translate;
  readonly onDone: (pack: InstalledPack, replaced: InstalledPack | undefined) => void;
}

/** From a file to an installed pack, with a look at it before anything is changed. */
export function ImportPart({ platform, t, onDone }: ImportPartProps) {
  const steps = useImport(platform, onDone);
  const { now } = steps;
  const file = useFocusAtEnd(now.state);
  return (
    <div class="import">
      <FileChoice t={t} onFile={steps.choose} inputRef={file} />
      <div role="status">
        {now.state === 'reading' && <p class="loading">{t('importReading', [now.name])}</p>}
      </div>
      {now.state === 'refused' && (
        <div role="alert">
          <p class="problem">{t('importRefused', [now.name])}</p>
          <ProblemsList t={t} problems={now.problems} />
        </div>
      )}
      {now.state === 'failed' && (
        <p role="alert" class="problem">
          {importFailureSentence(t, now.title, now.why)}
        </p>
      )}
      <Step t={t} steps={steps} />
    </div>
  );
}

/** What had the focus goes with the last step; the reader stays where the next file is chosen. */
function useFocusAtEnd(state: ImportState['state']): RefObject<HTMLInputElement | null> {
  const file = useRef<HTMLInputElement>(null);
  const before = useRef(state);
  useEffect(() => {
    const isEnd = (state === 'idle' || state === 'failed') && before.current !== state;
    before.current = state;
    if (isEnd && document.activeElement === document.body) file.current?.focus();
  }, [state]);
  return file;
}

function Step({ t, steps }: { readonly t: Translate; readonly steps: Import }) {
  const { now } = steps;
  switch (now.state) {
    case 'table':
      return <ColumnMappingPart key={now.name} t={t} name={now.name} table={now.table} steps={steps} />;
    case 'preview':
      return (
        <PreviewPart
          t={t}
          file={now.file}
          preview={now.preview}
          onImport={steps.start}
          onCancel={steps.cancel}
        />
      );
    case 'working':
      return <Working t={t} {...now} onCancel={steps.cancel} />;
    default:
      return null;
  }
}

interface WorkingProps {
  readonly t: Translate;
  readonly title: string;
  readonly done: number;
  readonly all: number;
  readonly onCancel: () => void;
}

function Working({ t, title, done, all, onCancel }: WorkingProps) {
  const id = useId();
  const cancel = useRef<HTMLButtonElement>(null);
  // The button that began it is gone.
  useEffect(() => cancel.current?.focus(), []);
  return (
    <p class="working">
      <label for={id}>{t('importWorking', [title])}</label>
      <progress id={id} value={done} max={all} />
      <button ref={cancel} type="button" class="plain" onClick={onCancel}>
        {t('cancel')}
      </button>
    </p>
  );
}

interface FileChoiceProps {
  readonly t: Translate;
  readonly onFile: (file: File) => void;
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

/** A button that chooses a file, and the place to drop one. */
function FileChoice({ t, onFile, inputRef }: FileChoiceProps) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button in it is the first.
    <div
      class={`drop${isOver ? ' over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer?.files ?? [];
        if (file) onFile(file);
      }}
    >
      <label for={id}>{t('importPack')}</label>
      <FileInput
        id={id}
        accept=".json,.csv,.tsv,.txt,application/json,text/csv"
        inputRef={inputRef}
        onFile={onFile}
      />
    </div>
  );
}

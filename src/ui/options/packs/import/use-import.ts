import { useEffect, useRef, useState } from 'preact/hooks';
import {
  exportJson,
  type PackFile,
  type PackPreview,
  type PackProblem,
  previewPack,
  type Table,
} from '../../../../pack-import/index.ts';
import type { ImportFailure, ImportProgress, InstalledPack } from '../../../../protocol/index.ts';
import { painted } from '../../painted.ts';
import type { PacksPlatform } from '../packs-platform.ts';
import { type ReadFile, readFile, readTable } from './read-file.ts';

/** Where an import is, from choosing a file to the end. */
export type ImportState =
  | { readonly state: 'idle' }
  | { readonly state: 'reading'; readonly name: string }
  | { readonly state: 'refused'; readonly name: string; readonly problems: readonly PackProblem[] }
  | { readonly state: 'table'; readonly name: string; readonly table: Table; readonly text: string }
  | {
      readonly state: 'preview';
      readonly name: string;
      readonly file: PackFile;
      readonly preview: PackPreview;
    }
  | { readonly state: 'working'; readonly title: string; readonly done: number; readonly all: number }
  /** Without a reason where it is ours: packs to compare it with that cannot be read, or a bug. */
  | { readonly state: 'failed'; readonly title: string; readonly why?: ImportFailure };

export interface Import {
  readonly now: ImportState;
  choose(file: File): void;
  /** The same table with cells told apart by another sign; where it is none by that sign, all stays, and this says why. */
  split(delimiter: Table['delimiter']): readonly PackProblem[];
  /** The pack that a table was made into. */
  preview(name: string, file: PackFile, warnings: readonly PackProblem[]): void;
  start(): void;
  cancel(): void;
}

/** Between two looks at how far the worker is: seldom enough to cost nothing, and each keeps it awake. */
const LOOK_MS = 250;

type OnDone = (pack: InstalledPack, replaced: InstalledPack | undefined) => void;

/** Steps through an import. `onDone` is told of the one that was begun here. */
export function useImport(platform: PacksPlatform, onDone: OnDone): Import {
  const [now, setNow] = useState<ImportState>({ state: 'idle' });
  const { start, stop } = useImportRun(platform, now, setNow, onDone);
  // A file that was chosen later ends the reading of an earlier one.
  const latest = useRef(0);

  const show = (name: string, read: ReadFile) => {
    if (read.is === 'refused') setNow({ state: 'refused', name, problems: read.problems });
    else if (read.is === 'table') setNow({ state: 'table', name, table: read.table, text: read.text });
    else preview(name, read.file, read.warnings);
  };

  const preview: Import['preview'] = (name, file, warnings) => {
    const mine = ++latest.current;
    const isLatest = () => mine === latest.current;
    platform
      .previewContext()
      .then((context) => {
        if (!isLatest()) return;
        const seen = previewPack(file, { ...context, fileName: name, warnings });
        setNow({ state: 'preview', name, file, preview: seen });
      })
      .catch(() => isLatest() && setNow({ state: 'failed', title: name }));
  };

  return {
    now,
    choose(file) {
      const mine = ++latest.current;
      setNow({ state: 'reading', name: file.name });
      void painted()
        .then(() => readFile(file))
        .then((read) => mine === latest.current && show(file.name, read));
    },
    split(delimiter) {
      if (now.state !== 'table') return [];
      const read = readTable(now.text, now.name, delimiter);
      if (read.is === 'refused') return read.problems;
      show(now.name, read);
      return [];
    },
    preview,
    start,
    cancel() {
      latest.current += 1;
      if (now.state === 'working') stop();
      else setNow({ state: 'idle' });
    },
  };
}

/** What the worker does: begun, watched to its end, and stopped. */
function useImportRun(
  platform: PacksPlatform,
  now: ImportState,
  setNow: (state: ImportState) => void,
  onDone: OnDone,
): { start(): void; stop(): void } {
  const isOurs = useRef(false);
  const look = useImportWatch(platform, now, (progress) => {
    const wasOurs = isOurs.current;
    if (progress.state !== 'working') isOurs.current = false;
    setNow(stateOf(progress));
    if (progress.state === 'done' && wasOurs) onDone(progress.pack, progress.replaced);
  });
  return {
    start() {
      if (now.state !== 'preview') return;
      const { info, records } = now.preview;
      const fail = () => setNow({ state: 'failed', title: info.title, why: 'not-saved' });
      isOurs.current = true;
      setNow({ state: 'working', title: info.title, done: 0, all: 1 });
      void painted()
        .then(() => platform.importPack({ source: exportJson(now.file), info, records }))
        .then((begun) => (begun.ok ? look() : fail()), fail);
    },
    stop: () => void platform.askWorker('cancelImport', {}).then(look),
  };
}

function stateOf(progress: ImportProgress): ImportState {
  switch (progress.state) {
    case 'working':
      return { state: 'working', title: progress.pack.info.title, done: progress.done, all: progress.all };
    case 'failed':
      if (progress.why !== 'cancelled')
        return { state: 'failed', title: progress.pack.info.title, why: progress.why };
      return { state: 'idle' };
    default:
      return { state: 'idle' };
  }
}

/** Looks again and again while an import goes on, also at one that was begun before this page was opened. */
function useImportWatch(
  platform: PacksPlatform,
  { state }: ImportState,
  onProgress: (progress: ImportProgress) => void,
): () => Promise<void> {
  const isWorking = useRef(false);
  const look = async () => {
    const answer = await platform.askWorker('importProgress', {});
    if (answer.ok) onProgress(answer.value);
  };
  useEffect(() => {
    void platform.askWorker('importProgress', {}).then((answer) => {
      if (answer.ok && answer.value.state === 'working') onProgress(answer.value);
    });
  }, [platform]);
  isWorking.current = state === 'working';
  useEffect(() => {
    if (state !== 'working') return;
    const timer = setInterval(() => isWorking.current && void look(), LOOK_MS);
    return () => clearInterval(timer);
  }, [state]);
  return look;
}

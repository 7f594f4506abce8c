import { type AddedPacks, failed, type InstalledPack, type Result } from '../../protocol/index.ts';
import { parseChoices, parseReadCards, type StoredChoices, storedReadCards } from '../../settings/index.ts';
import { askWorker } from '../ask.ts';
import { choicesStore, onChoices } from '../stores/choices-store.ts';
import { readManaged } from '../stores/managed-settings.ts';
import { onPacks, packStore, storeSources } from '../stores/pack-store.ts';
import { readStore } from '../stores/read-store.ts';
import { changeSettings, onSettings, readSettings, replaceStored } from '../stores/settings-store.ts';

export { translate } from '../translate.ts';

/** Everything that the options page needs of the browser: `OptionsPlatform` of `src/ui/options`, which the entry point checks. */
export function openOptionsPlatform() {
  return {
    askWorker,
    readSettings,
    changeSettings,
    onSettings,
    readManaged,
    forgetRead,
    readChoices: async () => parseChoices(await choicesStore.read()),
    changeChoices: (change: (choices: StoredChoices) => StoredChoices) =>
      choicesStore.change((stored) => change(parseChoices(stored))),
    onChoices,
    replaceStored,
    saveFile,
    onPacks,
    importPack,
    addPacks,
    packSource: packStore.readSource,
  };
}

async function forgetRead(): Promise<() => Promise<void>> {
  let gone: unknown;
  await readStore.change((stored) => {
    gone = stored;
    return undefined;
  });
  // What was read since then is the later knowledge.
  return () =>
    readStore.change((now) => storedReadCards(new Map([...parseReadCards(gone), ...parseReadCards(now)])));
}

interface SourcedPack extends Pick<InstalledPack, 'info' | 'records'> {
  readonly source: string;
}

/** The worker is told before anybody can take the source for one that is left over. */
function importPack(pack: SourcedPack): Promise<Result<null>> {
  return storeSources([pack], async ([stored]) =>
    stored ? askWorker('importPack', { pack: stored }) : failed('bad-request', 'There is no pack.'),
  );
}

function addPacks(packs: readonly SourcedPack[]): Promise<Result<AddedPacks>> {
  return storeSources(packs, (stored) => askWorker('addPacks', { packs: stored }));
}

/** Long enough for the browser to have taken the file. */
const FILE_LIFE_MS = 60_000;

/** Has the browser save a file as it saves any download; it needs no permission for that. */
function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(
    new Blob([text], { type: name.endsWith('.csv') ? 'text/csv' : 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), FILE_LIFE_MS);
}

import { exportJson, type PackFile, packInfo } from '../../../pack-import/index.ts';
import type { AddedPacks } from '../../../protocol/index.ts';
import { type Backup, withOtherPacks } from '../../../settings/index.ts';
import type { OptionsPlatform } from '../options-platform.ts';
import { takeBackPack } from '../packs/take-back-pack.ts';

type RestorePlatform = Pick<OptionsPlatform, 'addPacks' | 'askWorker' | 'replaceStored'>;
type Back = () => Promise<unknown>;
type Refused = Extract<AddedPacks, { readonly refused: unknown }>;

/**
 * Puts a backup in the place of what is stored, and gives the way back. Packs that are not in it stay, with what was
 * decided about them. Rejects where the browser could not save, after it has undone what was done by then.
 */
export async function restoreBackup(
  platform: RestorePlatform,
  backup: Backup,
  packs: readonly PackFile[],
): Promise<Back | Refused> {
  const added = await addPacks(platform, packs);
  if ('refused' in added) return added;
  const takeAway = () => takePacksAway(platform, packs, added.before);
  try {
    const before = await platform.replaceStored((now) => ({
      settings: withOtherPacks(backup.settings, now.settings),
      choices: backup.choices,
    }));
    return async () => {
      await takeAway();
      await platform.replaceStored(() => before);
    };
  } catch (error) {
    await takeAway();
    throw error;
  }
}

async function addPacks(platform: RestorePlatform, packs: readonly PackFile[]): Promise<AddedPacks> {
  if (packs.length === 0) return { before: [] };
  const sourced = packs.map((file) => ({
    source: exportJson(file),
    info: packInfo(file),
    records: file.records.length,
  }));
  const added = await platform.addPacks(sourced);
  if (!added.ok) throw new Error(added.failure.message);
  return added.value;
}

/** Brings back what each pack took the place of. */
async function takePacksAway(
  platform: RestorePlatform,
  packs: readonly PackFile[],
  before: Exclude<AddedPacks, Refused>['before'],
): Promise<void> {
  for (const { id } of packs) {
    const replaced = before.find(({ info }) => info.id === id);
    await takeBackPack(platform, id, replaced);
  }
}

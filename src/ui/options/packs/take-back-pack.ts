import type { InstalledPack } from '../../../protocol/index.ts';
import type { PacksPlatform } from './packs-platform.ts';

type Asking = Pick<PacksPlatform, 'askWorker'>;

/** Takes a pack away, or brings back the one that it took the place of; rejects where that failed. */
export async function takeBackPack(
  platform: Asking,
  id: string,
  replaced: InstalledPack | undefined,
): Promise<void> {
  if (replaced) await bringBackPack(platform, replaced.hash);
  else await removePack(platform, id);
}

/** Rejects where that failed. */
export async function removePack(platform: Asking, id: string): Promise<void> {
  succeeded(await platform.askWorker('removePack', { id }));
}

/** Rejects where that failed. */
export async function bringBackPack(platform: Asking, hash: string): Promise<void> {
  succeeded(await platform.askWorker('restorePack', { hash }));
}

function succeeded({ ok }: { readonly ok: boolean }): void {
  if (!ok) throw new Error('The worker could not do it.');
}

import type { Result } from '../../../protocol/index.ts';
import type { OptionsPlatform } from '../options-platform.ts';
import { storedPack } from '../packs/stored-pack.ts';

interface SavedPacks {
  /** Each as its canonical source has it. */
  readonly packs: readonly object[];
  /** Titles of the packs whose source is lost. */
  readonly lost: readonly string[];
}

/** The sources of all installed packs. */
export async function savedPacks(
  platform: Pick<OptionsPlatform, 'askWorker' | 'packSource'>,
): Promise<Result<SavedPacks>> {
  const installed = await platform.askWorker('packs', {});
  if (!installed.ok) return installed;
  const packs: object[] = [];
  const lost: string[] = [];
  for (const { hash, info } of installed.value) {
    const pack = await storedPack(platform, hash);
    if (pack) packs.push(pack);
    else lost.push(info.title);
  }
  return { ok: true, value: { packs, lost } };
}

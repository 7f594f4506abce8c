import type { Result } from '../../protocol/index.ts';
import type { OptionsPlatform } from './options-platform.ts';

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
    const source = await platform.packSource(hash);
    // It was read with all checks before it was stored, and its hash vouches for it since.
    if (source) packs.push(JSON.parse(new TextDecoder().decode(source)) as object);
    else lost.push(info.title);
  }
  return { ok: true, value: { packs, lost } };
}

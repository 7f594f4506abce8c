import type { PackFile } from '../../../pack-import/index.ts';
import type { PacksPlatform } from './packs-platform.ts';

/** The file of an installed pack; undefined where its source is lost. */
export async function storedPack(
  platform: Pick<PacksPlatform, 'packSource'>,
  hash: string,
): Promise<PackFile | undefined> {
  const source = await platform.packSource(hash);
  // It was read with all checks before it was stored, and its hash vouches for it since.
  return source && (JSON.parse(new TextDecoder().decode(source)) as PackFile);
}

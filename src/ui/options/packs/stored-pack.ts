import { type PackFile, packOfSource } from '../../../pack-import/index.ts';
import type { PacksPlatform } from './packs-platform.ts';

/** The file of an installed pack; undefined where its source is lost. */
export async function storedPack(
  platform: Pick<PacksPlatform, 'packSource'>,
  hash: string,
): Promise<PackFile | undefined> {
  const source = await platform.packSource(hash);
  return source && packOfSource(source);
}

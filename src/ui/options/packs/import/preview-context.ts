import type { DirectoryEntry, Pack } from '../../../../pack/index.ts';
import {
  otherNames,
  type PackRecord,
  type PreviewContext,
  type Words,
} from '../../../../pack-import/index.ts';
import type { InstalledPack } from '../../../../protocol/index.ts';
import type { PacksPlatform } from '../packs-platform.ts';
import { storedPack } from '../stored-pack.ts';

interface PreviewPlatform extends Pick<PacksPlatform, 'askWorker' | 'packSource'> {
  readonly openPack: () => Promise<Pack>;
  readonly words: () => Promise<Words>;
}

/** The packs that there are, the shipped one among them, for a new one to be compared with. */
export async function previewContext(
  platform: PreviewPlatform,
): Promise<Pick<PreviewContext, 'installed' | 'commonWords'>> {
  const [shipped, words, packs] = await Promise.all([
    platform.openPack(),
    platform.words(),
    platform.askWorker('packs', {}),
  ]);
  if (!packs.ok) throw new Error(packs.failure.message);
  const first = { info: shipped.info, directory: await shipped.directory() };
  const imported = await Promise.all(packs.value.map((pack) => comparable(pack, platform)));
  return { installed: [first, ...imported], commonWords: words.common };
}

async function comparable(
  { info, hash }: InstalledPack,
  platform: Pick<PacksPlatform, 'packSource'>,
): Promise<PreviewContext['installed'][number]> {
  const file = await storedPack(platform, hash);
  return file ? { info, directory: file.records.map(entryOf), file } : { info, directory: [] };
}

function entryOf(record: PackRecord): DirectoryEntry {
  const { id, kind, name, gloss, label, reference, familiarity } = record;
  return {
    summary: {
      id,
      kind,
      name,
      gloss,
      label: label ?? kind,
      familiarity: familiarity ?? 1,
      ...(reference === undefined ? {} : { reference }),
    },
    names: otherNames(record),
  };
}

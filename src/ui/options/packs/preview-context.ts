import type { DirectoryEntry, Pack } from '../../../pack/index.ts';
import type { PackFile, PackRecord, PreviewContext, Words } from '../../../pack-import/index.ts';
import type { InstalledPack } from '../../../protocol/index.ts';
import type { PacksPlatform } from './packs-platform.ts';

interface PreviewPlatform extends Pick<PacksPlatform, 'askWorker' | 'packSource'> {
  readonly openPack: () => Promise<Pack>;
  readonly words: () => Promise<Words>;
}

/** The packs that there are, the packaged one among them, for a new one to be compared with. */
export async function previewContext({
  openPack,
  words: readWords,
  askWorker,
  packSource,
}: PreviewPlatform): Promise<Pick<PreviewContext, 'installed' | 'commonWords'>> {
  const [packaged, words, packs] = await Promise.all([openPack(), readWords(), askWorker('packs', {})]);
  if (!packs.ok) throw new Error(packs.failure.message);
  const first = { info: packaged.info, directory: await packaged.directory() };
  const imported = await Promise.all(packs.value.map((pack) => comparable(pack, packSource)));
  return { installed: [first, ...imported], commonWords: words.common };
}

async function comparable(
  { info, hash }: InstalledPack,
  packSource: PacksPlatform['packSource'],
): Promise<PreviewContext['installed'][number]> {
  const source = await packSource(hash);
  if (!source) return { info, directory: [] };
  // It was read with all checks before it was stored, and its hash vouches for it since.
  const file = JSON.parse(new TextDecoder().decode(source)) as PackFile;
  return { info, directory: file.records.map(entryOf), file };
}

function entryOf({
  id,
  kind,
  name,
  gloss,
  label,
  reference,
  names,
  familiarity,
}: PackRecord): DirectoryEntry {
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
    names: (names ?? []).map((one) => (typeof one === 'string' ? one : one.text)),
  };
}

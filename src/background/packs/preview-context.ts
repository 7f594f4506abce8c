import type { DirectoryEntry, Pack } from '../../pack/index.ts';
import type { PackFile, PackRecord, PreviewContext, Words } from '../../pack-import/index.ts';
import { parsePackRegistry } from './pack-registry.ts';
import type { PackStore } from './pack-store.ts';

interface PreviewPlatform {
  openPack(): Promise<Pack>;
  words(): Promise<Words>;
  readonly store: Pick<PackStore, 'readRegistry' | 'readSource'>;
}

/** The packs that there are, the packaged one among them, for a new one to be compared with. */
export async function previewContext({
  openPack,
  words: readWords,
  store,
}: PreviewPlatform): Promise<Pick<PreviewContext, 'installed' | 'commonWords'>> {
  const [packaged, words, registry] = await Promise.all([openPack(), readWords(), store.readRegistry()]);
  const imported = parsePackRegistry(registry).packs.map(async ({ info, hash }) => {
    const source = await store.readSource(hash);
    if (!source) return { info, directory: [] };
    // It was read with all checks before it was stored, and its hash vouches for it since.
    const file = JSON.parse(new TextDecoder().decode(source)) as PackFile;
    return { info, directory: file.records.map(entryOf), file };
  });
  const first = { info: packaged.info, directory: await packaged.directory() };
  return { installed: [first, ...(await Promise.all(imported))], commonWords: words.common };
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

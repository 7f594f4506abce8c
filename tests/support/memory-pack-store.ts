import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { createPackImports, type PackImports } from '../../src/background/packs/pack-imports.ts';
import type { PackStore } from '../../src/background/packs/pack-store.ts';
import { exportJson, type PackFile, packInfo, readPack } from '../../src/pack-import/index.ts';
import type { InstalledPack } from '../../src/protocol/index.ts';
import { PACK_HEAD } from './pack-head.ts';

/** What lies in a browser's stores, for a test to look at and to damage. */
export interface MemoryPackStore extends PackStore {
  readonly sourceBytes: Map<string, Uint8Array>;
  readonly files: Map<string, Map<string, Uint8Array>>;
  record: unknown;
}

export function memoryPackStore(): MemoryPackStore {
  const sourceBytes = new Map<string, Uint8Array>();
  const files = new Map<string, Map<string, Uint8Array>>();
  const store: MemoryPackStore = {
    sourceBytes,
    files,
    record: undefined,
    readSource: async (hash) => {
      const bytes = sourceBytes.get(hash);
      return bytes && hashOf(bytes) === hash ? bytes : undefined;
    },
    removeSource: async (hash) => void sourceBytes.delete(hash),
    sources: async () => [...sourceBytes.keys()],
    writeCompiled: async (hash, compiled) => void files.set(hash, new Map(compiled)),
    readCompiled: async (hash, name) => files.get(hash)?.get(name),
    countCompiled: async (hash) => files.get(hash)?.size ?? 0,
    removeCompiled: async (hash) => void files.delete(hash),
    compiled: async () => [...files.keys()],
    whenNothingArrives: (act) => act(),
    inflate: (bytes) => promisify(inflateRaw)(bytes),
    readRegistry: async () => structuredClone(store.record),
    writeRegistry: async (record) => {
      store.record = structuredClone(record);
    },
  };
  return store;
}

/** The imports of a worker that has just started. */
export function memoryImports(
  store: PackStore = memoryPackStore(),
  changes: { readonly now?: () => number; readonly report?: (bug: unknown) => void } = {},
): PackImports {
  return createPackImports({
    store,
    clock: { now: () => performance.now(), nextTask: () => new Promise((resolve) => setImmediate(resolve)) },
    words: async () => ({ common: new Set(), demonyms: new Map() }),
    now: Date.now,
    onChange: () => undefined,
    report: (bug) => {
      throw bug;
    },
    ...changes,
  });
}

type Draft = Partial<Omit<PackFile, 'records'>> & {
  readonly records: readonly { readonly name: string; readonly [field: string]: unknown }[];
};

/** A pack file written short: what is not given gets a harmless value. */
export function packFileOf({ records, ...head }: Draft): PackFile {
  const raw = {
    ...PACK_HEAD,
    ...head,
    records: records.map((record) => ({ kind: 'person', gloss: record.name, ...record })),
  };
  const read = readPack(new TextEncoder().encode(JSON.stringify(raw)), 'mine.json');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** Puts the source where the options page would, and says what the worker is told of it. */
export function storeSource(store: MemoryPackStore, file: PackFile): InstalledPack {
  const bytes = new TextEncoder().encode(exportJson(file));
  const hash = hashOf(bytes);
  store.sourceBytes.set(hash, bytes);
  return {
    info: packInfo(file),
    records: file.records.length,
    hash,
    bytes: bytes.length,
  };
}

/** A store and a worker's imports, with that pack imported. */
export async function imported(file: PackFile) {
  const store = memoryPackStore();
  const imports = memoryImports(store);
  const pack = storeSource(store, file);
  await imports.begin(pack);
  await ended(imports);
  return { store, imports, pack };
}

/** Waits until the import has ended, however it did. */
export async function ended(imports: PackImports) {
  for (;;) {
    const progress = await imports.progress();
    if (progress.state !== 'working') return progress;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

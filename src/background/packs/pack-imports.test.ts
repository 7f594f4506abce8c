import { describe, expect, it, vi } from 'vitest';
import {
  ended,
  imported,
  memoryImports,
  memoryPackStore,
  packFileOf,
  storeSource,
} from '../../../tests/support/memory-pack-store.ts';
import type { Pack } from '../../pack/index.ts';

const ADA = packFileOf({ records: [{ name: 'Ada Example', gloss: 'A mayor' }] });
const LATER = packFileOf({
  date: '2026-11-22',
  records: [
    { name: 'Ada Example', gloss: 'A former mayor' },
    { name: 'Bo Example', gloss: 'A mayor' },
  ],
});
const LONG = packFileOf({
  id: 'long',
  records: Array.from({ length: 2_000 }, (_, i) => ({ name: `Person Number${i}` })),
});

async function namesIn(pack: Pack): Promise<string[]> {
  return (await pack.directory()).map(({ summary }) => summary.name);
}

describe('adding packs whose sources are stored', () => {
  it('puts all of them in the record in one write, and opens them without an import', async () => {
    const { store, imports, pack } = await imported(ADA);
    const writes = vi.spyOn(store, 'writeRegistry');
    const later = storeSource(store, LATER);
    const long = storeSource(store, LONG);

    expect(await imports.add([later, long])).toEqual({ before: [pack] });

    expect(writes).toHaveBeenCalledTimes(1);
    expect(await imports.list()).toEqual([later, long]);
    expect(await namesIn(await imports.open(later))).toEqual(['Ada Example', 'Bo Example']);
    expect(await imports.restore(pack.hash)).toBe(true);
    expect(await imports.list()).toEqual([pack, long]);
  });

  it('adds none where a source is missing, or where there would be too many packs or bytes', async () => {
    const { store, imports, pack } = await imported(ADA);
    const long = storeSource(store, LONG);
    const many = Array.from({ length: 20 }, (_, i) => storeSource(store, { ...LONG, id: `town-${i}` }));

    expect(await imports.add([long, { ...long, hash: '0'.repeat(64) }])).toEqual({ refused: 'source-lost' });
    expect(await imports.add(many)).toEqual({ refused: 'too-many-packs' });
    expect(await imports.add([{ ...long, bytes: 100_000_000 }])).toEqual({ refused: 'too-many-bytes' });

    expect(await imports.list()).toEqual([pack]);
  });
});

describe('importing a pack', () => {
  it('compiles it, records it, and tells that it is done', async () => {
    const { store, imports, pack } = await imported(ADA);

    expect(await imports.progress()).toEqual({ state: 'done', pack });
    expect(await imports.list()).toEqual([pack]);
    expect(await namesIn(await imports.open(pack))).toEqual(['Ada Example']);
    expect(store.files.get(pack.hash)?.size).toBe(5);
  });

  it('goes on in the next worker where this one was stopped', async () => {
    const store = memoryPackStore();
    const pack = storeSource(store, LONG);
    const stopped = memoryImports({ ...store, writeCompiled: () => new Promise(() => undefined) });
    await stopped.begin(pack);
    expect(await stopped.progress()).toMatchObject({ state: 'working', pack });

    const next = memoryImports(store);
    await next.wakeUp();

    expect(await next.progress()).toMatchObject({ state: 'done' });
    expect(await next.list()).toEqual([pack]);
  });

  it('is given up when it has stopped the worker five times, and has changed nothing', async () => {
    const { store, pack } = await imported(ADA);
    const long = storeSource(store, { ...LATER, id: 'long' });
    const hanging = { ...store, writeCompiled: () => new Promise<void>(() => undefined) };
    await memoryImports(hanging).begin(long);
    for (let tries = 1; tries <= 5; tries++) {
      await vi.waitFor(() => expect(store.record).toMatchObject({ job: { tries } }));
      void memoryImports(hanging).wakeUp();
    }
    const last = memoryImports(hanging);

    expect(await ended(last)).toEqual({ state: 'failed', pack: long, why: 'interrupted' });
    expect(await last.list()).toEqual([pack]);
  });

  it('needs no store of compiled packs, only room', async () => {
    const store = memoryPackStore();
    const pack = storeSource(store, ADA);
    const refuse = (name: string) => () => Promise.reject(Object.assign(new Error('no store'), { name }));
    const reports = vi.fn();

    const full = memoryImports(
      { ...store, writeCompiled: refuse('QuotaExceededError') },
      { report: () => undefined },
    );
    await full.begin(pack);
    expect(await ended(full)).toEqual({ state: 'failed', pack, why: 'not-saved' });
    expect(await full.list()).toEqual([]);

    const broken = {
      ...store,
      writeCompiled: refuse('UnknownError'),
      countCompiled: refuse('UnknownError'),
    };
    const imports = memoryImports(broken, { report: reports });
    await imports.begin(pack);
    expect(await ended(imports)).toEqual({ state: 'done', pack });
    expect(reports).toHaveBeenCalledTimes(1);
    const reopened = memoryImports(broken, { report: reports });
    expect(await namesIn(await reopened.open(pack))).toEqual(['Ada Example']);
    // Neither looked for nor written, and the one reporter knows of both.
    expect(reports).toHaveBeenCalledTimes(3);
  });

  it('can be cancelled, and has changed nothing then', async () => {
    const store = memoryPackStore();
    const imports = memoryImports(store);
    const pack = storeSource(store, LONG);
    await imports.begin(pack);
    await imports.cancel();

    expect(await ended(imports)).toEqual({ state: 'failed', pack, why: 'cancelled' });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await imports.list()).toEqual([]);
    expect(store.files.size).toBe(0);
  });

  it('fails by name where the source is lost or another one, and leaves the others', async () => {
    const { store, imports, pack } = await imported(ADA);
    const other = storeSource(store, LONG);
    store.sourceBytes.set(other.hash, new TextEncoder().encode('{}'));

    await imports.begin(other);

    expect(await ended(imports)).toEqual({ state: 'failed', pack: other, why: 'source-lost' });
    expect(await imports.list()).toEqual([pack]);
  });

  it('refuses more packs than twenty', async () => {
    const store = memoryPackStore();
    const imports = memoryImports(store);
    for (let number = 0; number < 20; number++) {
      await imports.begin(
        storeSource(store, packFileOf({ ...ADA, id: `pack-${number}`, records: ADA.records })),
      );
      expect(await ended(imports)).toMatchObject({ state: 'done' });
    }

    await imports.begin(storeSource(store, LONG));

    expect(await ended(imports)).toMatchObject({ state: 'failed', why: 'too-many-packs' });
    expect(await imports.list()).toHaveLength(20);
  });
});

describe('an installed pack', () => {
  it('is replaced by a newer revision, and the older one can be brought back', async () => {
    const { store, imports, pack } = await imported(ADA);
    const later = storeSource(store, LATER);
    await imports.begin(later);

    expect(await ended(imports)).toEqual({ state: 'done', pack: later, replaced: pack });
    expect(await imports.list()).toEqual([later]);
    expect(await imports.restore(pack.hash)).toBe(true);
    expect(await imports.list()).toEqual([pack]);
    expect(await imports.restore('0'.repeat(64))).toBe(false);
  });

  it('is gone when it is removed, can be brought back for a day, and then leaves nothing', async () => {
    const { store, imports, pack } = await imported(ADA);
    await imports.remove('mine');
    expect(await imports.list()).toEqual([]);
    await imports.wakeUp();
    expect(await imports.restore(pack.hash)).toBe(true);
    await imports.remove('mine');

    await memoryImports(store, { now: () => Date.now() + 25 * 3_600_000 }).wakeUp();

    expect(store.sourceBytes.size).toBe(0);
    expect(store.files.size).toBe(0);
  });

  it.each([
    ['is lost', () => undefined],
    ['lacks a file', (files: Map<string, Uint8Array>) => files.delete('ids.bin')],
    ['is of another format', (files: Map<string, Uint8Array>) => files.set('index.bin', new Uint8Array(64))],
  ])('is made anew where its compiled form %s', async (_, damage) => {
    const { store, imports, pack } = await imported(ADA);
    const files = store.files.get(pack.hash) ?? new Map();
    if (!damage(files)) store.files.clear();

    expect(await namesIn(await imports.open(pack))).toEqual(['Ada Example']);
    expect(store.files.get(pack.hash)?.size).toBe(5);
  });

  it('cannot be opened without its source once the compiled form is lost', async () => {
    const { store, imports, pack } = await imported(ADA);
    store.files.clear();
    store.sourceBytes.clear();

    await expect(imports.open(pack)).rejects.toThrow('lost');
  });

  it.each([undefined, null, 7, [], {}, { version: 2, packs: [] }, { version: 1, packs: 'x', job: 3 }])(
    'does not exist where %j is recorded',
    async (record) => {
      const store = memoryPackStore();
      store.record = record;

      expect(await memoryImports(store).list()).toEqual([]);
    },
  );

  it('stays for the release that wrote it, source, compiled form and record, after a downgrade', async () => {
    const { store } = await imported(ADA);
    const later = { ...Object(store.record), version: 2 };
    store.record = later;
    const sources = [...store.sourceBytes.keys()];
    const files = [...store.files.keys()];

    const imports = memoryImports(store);
    await imports.wakeUp();

    await expect(imports.remove('any')).rejects.toThrow('later release');
    expect(store.record).toBe(later);
    expect([...store.sourceBytes.keys()]).toEqual(sources);
    expect([...store.files.keys()]).toEqual(files);
  });
});

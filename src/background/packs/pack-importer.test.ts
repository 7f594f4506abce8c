import { expect, it } from 'vitest';
import { memoryPackStore, packFileOf, storeSource } from '../../../tests/support/memory-pack-store.ts';
import type { CompileStep } from '../../pack-import/index.ts';
import { createImporter } from './pack-importer.ts';
import { keepRegistry } from './registry-keeper.ts';

/** An import that goes on and ends when the test says so. */
interface Compiling {
  readonly onStep: (step: CompileStep) => void;
  readonly fail: (why: unknown) => void;
}

function importerAtHand() {
  const store = memoryPackStore();
  const compiling: Compiling[] = [];
  const importer = createImporter(
    {
      store,
      now: Date.now,
      clock: { now: Date.now, nextTask: async () => undefined },
      words: () => Promise.reject(new Error('nothing is compiled here')),
      report: () => undefined,
    },
    keepRegistry(store, () => undefined),
    {
      compile: (_, onStep) => new Promise((_done, fail) => compiling.push({ onStep, fail })),
      open: () => Promise.reject(new Error('nothing is opened here')),
    },
  );
  const begun = async (id: string) => {
    const before = compiling.length;
    await importer.begin(storeSource(store, packFileOf({ id, records: [{ name: `Ada ${id}` }] })));
    await expect.poll(() => compiling.length).toBe(before + 1);
  };
  return { importer, begun, compiling };
}

it('gives up a cancelled import, also where its file is begun anew', async () => {
  const { importer, begun, compiling } = importerAtHand();

  await begun('first');
  await importer.cancel();
  await begun('first');

  expect(() => compiling[0]?.onStep({ done: 1, all: 4 })).toThrow();
  expect(() => compiling[1]?.onStep({ done: 1, all: 4 })).not.toThrow();
});

it('tells of the import that runs, whenever a cancelled one ends', async () => {
  const { importer, begun, compiling } = importerAtHand();

  await begun('first');
  await importer.cancel();
  await begun('second');
  compiling[1]?.onStep({ done: 3, all: 4 });
  try {
    compiling[0]?.onStep({ done: 1, all: 4 });
  } catch (cancelled) {
    compiling[0]?.fail(cancelled);
  }

  await new Promise(setImmediate);
  expect(await importer.progress()).toMatchObject({ state: 'working', done: 3, all: 4 });
});

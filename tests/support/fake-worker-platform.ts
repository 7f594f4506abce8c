import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import type { SessionStore } from '../../src/background/annotate/found-names.ts';
import type { ReadStore } from '../../src/background/cards/read-memory.ts';
import { createLookUpGrants } from '../../src/background/commands/look-up-grants.ts';
import type { Frame, Frames } from '../../src/background/frames.ts';
import { createHandlers, type WorkerPlatform } from '../../src/background/handlers.ts';
import { ATLAS_VERSION, type AtlasFile, openAtlas, openFlags } from '../../src/map/index.ts';
import { encodePack, openPack, packJson } from '../../src/pack/index.ts';
import { memoryFiles } from '../../src/pack-compiler/memory-files.ts';
import type { WorkerHandlers } from '../../src/protocol/index.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/index.ts';
import { memoryImports } from './memory-pack-store.ts';
import { sourceOf } from './pack-of.ts';

const RECORDS = [
  { id: 'person.dmitry-peskov', name: 'Dmitry Peskov', short: ['Peskov'], aliases: ['Dmitri Peskov'] },
  {
    id: 'person.hanna-maliar',
    name: 'Hanna Maliar',
    short: ['Maliar'],
    claims: [
      {
        type: 'role' as const,
        text: 'Deputy defence minister',
        from: '2021-08-04',
        to: '2023-09-18',
        asOf: '2023-09-18',
        sources: ['general-knowledge'],
      },
    ],
    relations: [{ type: 'opponent of', to: 'person.dmitry-peskov' }],
  },
  {
    id: 'org.rrp',
    kind: 'organisation' as const,
    name: 'Royal Rose Party',
    acronyms: [{ text: 'RRP', needsCue: true }],
    familiarity: 0 as const,
    country: 'DE',
  },
  {
    id: 'place.opytne',
    name: 'Opytne',
    label: 'village',
    familiarity: 0 as const,
    country: 'UA',
    latitude: 48.06,
    longitude: 37.75,
  },
];

/** A country that is a square, and its flag. */
const ATLAS: AtlasFile = {
  version: ATLAS_VERSION,
  arcs: [[3200, 4600, 800, 0, 0, 400, -800, 0, 0, -400]],
  lines: { coast: [0], border: [], disputed: [] },
  countries: [{ code: 'UA', polygons: [[[0]]] }],
  patches: [],
  dashes: [],
  names: { UA: 'Ukraine' },
  places: [],
};
const FLAGS = { UA: [['#ffda44', 'M0 256h512v256H0z']] };

export type PackBytes = Map<string, Uint8Array>;

/** A small pack as its compiled files, for a test to damage or to open. */
export function packBytes(): Promise<PackBytes> {
  return bytesOf(RECORDS);
}

/** The same pack after its records were revised. */
export function changedPackBytes(): Promise<PackBytes> {
  return bytesOf(RECORDS.map((record) => ({ ...record, label: 'of another label' })));
}

async function bytesOf(records: Parameters<typeof sourceOf>[0]): Promise<PackBytes> {
  const deflate = (bytes: Uint8Array) => promisify(deflateRaw)(bytes);
  return new Map([
    ...(await encodePack(sourceOf(records), deflate)),
    ['map.bin', await packJson(ATLAS, deflate)],
    ['flags.bin', await packJson(FLAGS, deflate)],
  ]);
}

/** What a worker under test did to frames. */
export interface FrameLog {
  readonly frames: Frames;
  readonly log: string[];
}

export function recordFrames(paintsLines = true): FrameLog {
  const log: string[] = [];
  const write = (what: string) => async (_frame: Frame, css?: string) => {
    log.push(css === undefined ? what : `${what} ${css}`);
  };
  const frames = {
    injectCard: write('card'),
    injectGate: write('gate'),
    insertStyle: write('insert'),
    removeStyle: write('remove'),
    peek: async (_frame: Frame, on: boolean) => void log.push(`peek ${on}`),
    paintsLines: async () => paintsLines,
  };
  return { frames, log };
}

/** What the browser forgets when it is closed. */
function memorySession(): SessionStore {
  const stored = new Map<string, unknown>();
  return {
    read: async (key) => structuredClone(stored.get(key)),
    write: async (key, value) => void stored.set(key, structuredClone(value)),
  };
}

/** What was read, as long as the test lasts. */
function memoryOfReading(): ReadStore {
  let stored: unknown;
  return {
    read: async () => stored,
    change: async (change) => {
      stored = structuredClone(change(stored));
    },
  };
}

type PlatformChanges = Partial<WorkerPlatform & { settings: Settings }>;

/** The worker's surroundings with a real pack, and no browser. */
export function workerPlatform(bytes: PackBytes, changes: PlatformChanges = {}): WorkerPlatform {
  return {
    openPack: () => openPack(memoryFiles(bytes)),
    pictures: {
      atlas: () => openAtlas(memoryFiles(bytes)),
      flags: () => openFlags(memoryFiles(bytes)),
    },
    readSettings: async () => changes.settings ?? DEFAULT_SETTINGS,
    changeSettings: async (change) => change(changes.settings ?? DEFAULT_SETTINGS),
    choices: { read: async () => ({}), change: async () => undefined },
    readCards: memoryOfReading(),
    today: () => '2026-11-23',
    now: () => Date.UTC(2026, 10, 23, 12),
    clock: { now: () => performance.now(), nextTask: () => new Promise((resolve) => setImmediate(resolve)) },
    frames: recordFrames().frames,
    importedPacks: memoryImports(),
    session: memorySession(),
    lookUps: createLookUpGrants(Date.now),
    report: (bug) => {
      throw bug;
    },
    ...changes,
  };
}

const BYTES = await packBytes();

/** What answers requests over the small pack. */
export function handlersWith(changes: PlatformChanges = {}): WorkerHandlers {
  return createHandlers(workerPlatform(BYTES, changes));
}

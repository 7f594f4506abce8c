import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import type { Frame, Frames } from '../../src/background/frames.ts';
import type { WorkerDoor } from '../../src/background/handlers.ts';
import { openAtlas, openFlags } from '../../src/map/index.ts';
import { encodePack, openPack } from '../../src/pack/index.ts';
import { memoryFiles } from '../../src/pack-compiler/memory-files.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/index.ts';
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
  { id: 'place.opytne', name: 'Opytne', familiarity: 0 as const },
];

export type PackBytes = Map<string, Uint8Array>;

/** A small pack as its compiled files, for a test to damage or to open. */
export async function packBytes(): Promise<PackBytes> {
  const deflate = promisify(deflateRaw);
  return new Map(await encodePack(sourceOf(RECORDS), (bytes) => deflate(bytes)));
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
    insertStyle: write('insert'),
    removeStyle: write('remove'),
    paintsLines: async () => paintsLines,
  };
  return { frames, log };
}

/** The worker's surroundings with a real pack, and no browser. */
export function workerDoor(
  bytes: PackBytes,
  changes: Partial<WorkerDoor & { settings: Settings }> = {},
): WorkerDoor {
  return {
    openPack: () => openPack(memoryFiles(bytes)),
    pictures: {
      atlas: () => openAtlas(memoryFiles(bytes)),
      flags: () => openFlags(memoryFiles(bytes)),
    },
    readSettings: async () => changes.settings ?? DEFAULT_SETTINGS,
    choices: { read: async () => ({}), change: async () => undefined },
    today: () => '2026-11-23',
    clock: { now: () => performance.now(), nextTask: () => new Promise((resolve) => setImmediate(resolve)) },
    frames: recordFrames().frames,
    ...changes,
  };
}

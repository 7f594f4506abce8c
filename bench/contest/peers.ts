import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleScript } from '../bundle-script.ts';
import type { ColdStart } from '../cold-start.ts';
import type { LongText } from '../long-text.ts';
import { readTask, writeTask } from '../task.ts';
import { hold, type Result } from './contest.ts';
import { EXACT_PEERS, FLOOR, OURS, READING } from './contestants.ts';
import { OWN_CORRECTORS } from './typo-contestants.ts';

/** Entities of the packs. */
const SIZES = [1_000, 10_000, 100_000] as const;
export const TEXT_WORDS = 100_000;
/** Enough for hundreds of misspelt names, little enough for correctors that take a tenth of a second for 1,000 words. */
const TYPO_WORDS = 10_000;
const FUSE_WORDS = 1_000;
const ROUNDS = 7;
const TYPO_ROUNDS = 3;
const COLD_STARTS = 5;
const LONG_TEXTS = 3;
const CORRECTORS = [
  'mnemonist SymSpell, one edit',
  'mnemonist SymSpell, two edits',
  'mnemonist Passjoin, one edit',
  'mnemonist Passjoin, two edits',
];
/** The largest pack for what needs gigabytes or minutes of preparation beyond it. */
const TOO_MUCH: Readonly<Record<string, number>> = { 'mnemonist SymSpell, two edits': 10_000 };

/** All figures for a pack of one size. */
export interface SizeFigures {
  readonly entities: number;
  readonly names: number;
  readonly indexBytes: number;
  readonly idBytes: number;
  readonly characters: number;
  readonly words: number;
  readonly exact: readonly Result[];
  readonly typos: readonly Result[];
  readonly typoWords: number;
  readonly fuse: readonly Result[];
  readonly fuseWords: number;
  readonly cold: ColdStart;
}

export interface Figures {
  readonly machine: string;
  readonly sizes: readonly SizeFigures[];
  /** The largest pack: milliseconds for texts of that many words. */
  readonly growth: readonly { readonly words: number; readonly ms: number }[];
  readonly long: LongText;
}

/** Measures everything; with `flows` on that text instead of invented news. */
export async function benchPeers(flows?: readonly string[]): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const sizes: SizeFigures[] = [];
    for (const entities of SIZES) {
      console.error(`A pack of ${entities} entities …`);
      writeTask(folder, entities, { words: TEXT_WORDS, ...(flows ? { flows } : {}) });
      sizes.push(await figuresOf(folder, entities));
    }
    const growth: { words: number; ms: number }[] = [];
    for (const words of [1_000, 10_000, TEXT_WORDS]) {
      const [ours] = await hold({ names: [OURS], folder, words, rounds: ROUNDS });
      growth.push({ words, ms: ours?.ms ?? Number.NaN });
    }
    const longs = await runScript<LongText>('long-text.ts', { folder, times: LONG_TEXTS });
    const [long] = longs.sort((a, b) => a.longestMs - b.longestMs) as [LongText]; // there is one at least
    return { machine: `${cpus()[0]?.model}, Node ${process.version}`, sizes, growth, long };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function figuresOf(folder: string, entities: number): Promise<SizeFigures> {
  const { index, ids, flows, words, nameCount } = readTask(folder);
  const fitting = (all: readonly string[]) => all.filter((name) => entities <= (TOO_MUCH[name] ?? entities));
  return {
    entities,
    names: nameCount,
    indexBytes: index.length,
    idBytes: ids.length,
    characters: flows.reduce((sum, text) => sum + text.length, 0),
    words,
    exact: await hold({
      names: [FLOOR, READING, OURS, ...EXACT_PEERS],
      folder,
      words: 'all',
      rounds: ROUNDS,
    }),
    typos: await hold({
      names: [READING, OURS, ...OWN_CORRECTORS, ...fitting(CORRECTORS)],
      folder,
      words: TYPO_WORDS,
      rounds: TYPO_ROUNDS,
      judged: true,
    }),
    typoWords: TYPO_WORDS,
    fuse: await hold({ names: ['fuse.js'], folder, words: FUSE_WORDS, rounds: 1, judged: true }),
    fuseWords: FUSE_WORDS,
    cold: await coldStart(folder),
  };
}

async function coldStart(folder: string): Promise<ColdStart> {
  const starts = await runScript<ColdStart>('cold-start.ts', { folder, times: COLD_STARTS });
  return {
    ...starts.reduce((most, one) => (one.heapMb > most.heapMb ? one : most)),
    readyMs: Math.min(...starts.map(({ readyMs }) => readyMs)),
    articleMs: Math.min(...starts.map(({ articleMs }) => articleMs)),
  };
}

/** What the script prints, each time in a process of its own. */
async function runScript<T>(
  script: string,
  { folder, times }: { readonly folder: string; readonly times: number },
): Promise<T[]> {
  const bundle = await bundleScript(script);
  return Array.from(
    { length: times },
    (): T =>
      JSON.parse(execFileSync(process.execPath, ['--expose-gc', bundle, folder], { encoding: 'utf8' })),
  );
}

// Opens a pack and reads one article in a process that has done neither before, then looks at its memory:
//   node --expose-gc bench/cold-start.ts TASK-FOLDER
// The bench runs it as one minified script, as the extension ships: Node holds more code of modules in TypeScript.
import { setTimeout } from 'node:timers/promises';
import { getHeapSpaceStatistics } from 'node:v8';
import { linkReadings, readFlow } from '../src/matching/index.ts';
import { openIndex } from '../src/pack/index.ts';
import { firstWords, readTask } from './task.ts';

export interface ColdStart {
  /** From bytes in memory to an index that can be asked. */
  readonly readyMs: number;
  /** From there to the annotations of an article of 1,000 words. */
  readonly articleMs: number;
  /** What the index and 100,000 words leave behind beside the bytes of the pack. */
  readonly heapMb: number;
  /** What of it is code: V8 keeps bytecode and machine code of what ran on its heap. */
  readonly codeMb: number;
}

const LATE = { date: '2026-11-23' } as const;
const ARTICLE_WORDS = 1_000;
const SWEEPING_MS = 50;

const task = readTask(process.argv[2] ?? '');
const article = firstWords(task, ARTICLE_WORDS).flows;
performance.now(); // Node loads the code of its clock when it is asked first
const before = await memoryInUse();
const codeBefore = codeInUse();
const start = performance.now();
const index = openIndex(task.index, task.ids);
const ready = performance.now();
const found = linkAll(article);
const done = performance.now();
linkAll(task.flows);
const heapMb = ((await memoryInUse()) - before) / 1e6;
const codeMb = (codeInUse() - codeBefore) / 1e6;
if (found === 0) throw new Error('The article has no names: nothing was measured.');
const result: ColdStart = { readyMs: ready - start, articleMs: done - ready, heapMb, codeMb };
console.log(JSON.stringify(result));

function linkAll(flows: readonly string[]): number {
  const readings = flows.map((text) => readFlow(text, index));
  return linkReadings(readings, index, LATE).flat().length;
}

/** V8 frees buffers that it has collected a little later. */
async function memoryInUse(): Promise<number> {
  for (let times = 0; times < 3; times++) {
    globalThis.gc?.();
    await setTimeout(SWEEPING_MS);
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function codeInUse(): number {
  return getHeapSpaceStatistics()
    .filter(({ space_name }) => /^(?:code|trusted)_/.test(space_name))
    .reduce((sum, { space_used_size }) => sum + space_used_size, 0);
}

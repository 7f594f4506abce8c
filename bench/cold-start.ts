// Opens a pack and reads one article in a process that has done neither before, then looks at its memory:
//   node --expose-gc bench/cold-start.ts TASK-FOLDER
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
}

const LATE = { date: '2026-11-23' } as const;
const ARTICLE_WORDS = 1_000;

const task = readTask(process.argv[2] ?? '');
const article = firstWords(task, ARTICLE_WORDS).flows;
const before = memoryInUse();
const start = performance.now();
const index = openIndex(task.index, task.ids);
const ready = performance.now();
const found = linkAll(article);
const done = performance.now();
linkAll(task.flows);
const heapMb = (memoryInUse() - before) / 1e6;
if (found === 0) throw new Error('The article has no names: nothing was measured.');
const result: ColdStart = { readyMs: ready - start, articleMs: done - ready, heapMb };
console.log(JSON.stringify(result));

function linkAll(flows: readonly string[]): number {
  const readings = flows.map((text) => readFlow(text, index));
  return linkReadings(readings, index, LATE).flat().length;
}

function memoryInUse(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

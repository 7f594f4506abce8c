// One contestant in a process of its own: builds when it starts, then runs once for each message.
//   node bench/contest/contestant-process.ts CONTESTANT TASK-FOLDER WORDS

import { firstWords, readTask } from '../task.ts';
import { contestants } from './contestants.ts';
import { judge, type Quality } from './judge.ts';

/** What the process tells of one run, or of its start. */
export interface Report {
  /**
   * Processor time of the main thread for one warm pass, as the mean of those of a short while: other work on the machine
   * disturbs it less than the time of day.
   */
  readonly ms: number;
  readonly firstMs: number;
  readonly found: number;
  readonly memoryMb: number;
  readonly quality?: Quality;
  /** Share of the text that was worked on, where the whole would take hours. */
  readonly share?: number;
}

/** How long a round lasts at least: long enough for some collections of garbage. */
const SHORTEST_MS = 150;
const WARM_MS = 4_000;
const WARM_PASSES = 40;

const [name = '', folder = '', words = ''] = process.argv.slice(2);
const contestant = contestants[name];
if (!contestant) throw new Error(`There is no contestant “${name}”.`);
const whole = readTask(folder);
const task = words === 'all' ? whole : firstWords(whole, Number(words));
const before = memoryInUse();
const start = performance.now();
const run = await contestant(task);
let isFirst = true;
const buildMs = performance.now() - start;
send({ ms: buildMs, firstMs: buildMs, found: 0, memoryMb: (memoryInUse() - before) / 1e6 });

process.on('message', (message) => {
  if (message === 'end') process.exit(0);
  answer(message === 'judge');
});

function answer(judged: boolean): void {
  const start = performance.now();
  let outcome = run();
  const firstMs = performance.now() - start;
  if (isFirst) warmUp(firstMs);
  isFirst = false;
  const began = process.threadCpuUsage();
  let ms = firstMs;
  for (let passes = 1; firstMs < WARM_MS; passes++) {
    outcome = run();
    const { user, system } = process.threadCpuUsage(began);
    ms = (user + system) / 1_000 / passes;
    if (ms * passes >= SHORTEST_MS) break;
  }
  const quality = judged && outcome.hits ? { quality: judge(outcome.hits, task) } : {};
  const share = outcome.share === undefined ? {} : { share: outcome.share };
  send({ ms, firstMs, found: outcome.found, memoryMb: 0, ...quality, ...share });
}

/** Compilers need some twenty passes over 100,000 words until they leave the code alone. */
function warmUp(firstMs: number): void {
  const end = performance.now() + WARM_MS;
  for (let passes = 0; passes < WARM_PASSES && performance.now() + firstMs < end; passes++) run();
}

function memoryInUse(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function send(report: Report): void {
  process.send?.(report);
}

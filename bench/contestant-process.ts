// One contestant in a process of its own: builds when it starts, then runs once for each message.
//   node bench/contestant-process.ts CONTESTANT TASK-FOLDER WORDS
import { contestants } from './contestants.ts';
import { firstWords, readTask } from './task.ts';
import { judge } from './typo-contestants.ts';

/** What the process tells of one run, or of its start. */
export interface Report {
  /** Milliseconds of one pass; short ones are repeated, since clocks are coarse. */
  readonly ms: number;
  readonly firstMs: number;
  readonly found: number;
  readonly memoryMb: number;
  readonly quality?: ReturnType<typeof judge>;
  /** Share of the text that was worked on, where the whole would take hours. */
  readonly share?: number;
}

/** A measurement shorter than this says more of the clock than of the work. */
const SHORTEST_MS = 10;

const [name = '', folder = '', words = ''] = process.argv.slice(2);
const contestant = contestants[name];
if (!contestant) throw new Error(`There is no contestant “${name}”.`);
const whole = readTask(folder);
const task = words === 'all' ? whole : firstWords(whole, Number(words));
const before = memoryInUse();
const start = performance.now();
const run = await contestant(task);
const buildMs = performance.now() - start;
send({ ms: buildMs, firstMs: buildMs, found: 0, memoryMb: (memoryInUse() - before) / 1e6 });

process.on('message', (message) => {
  if (message === 'end') process.exit(0);
  void answer(message === 'judge');
});

async function answer(judged: boolean): Promise<void> {
  const start = performance.now();
  let outcome = run();
  const firstMs = performance.now() - start;
  let passes = 1;
  while (performance.now() - start < SHORTEST_MS) {
    outcome = run();
    passes++;
  }
  const ms = (performance.now() - start) / passes;
  const quality = judged && outcome.hits ? { quality: judge(outcome.hits, task) } : {};
  const share = outcome.share === undefined ? {} : { share: outcome.share };
  send({ ms, firstMs, found: outcome.found, memoryMb: 0, ...quality, ...share });
}

function memoryInUse(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function send(report: Report): void {
  process.send?.(report);
}

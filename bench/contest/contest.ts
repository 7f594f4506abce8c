import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { bundleScript } from '../bundle-script.ts';
import type { Report } from './contestant-process.ts';
import type { Quality } from './judge.ts';

/** What a contestant needed for one text: its best round, since whatever else runs on the machine only adds to it. */
export interface Result {
  readonly contestant: string;
  /** For the whole text, once warm. */
  readonly ms: number;
  readonly buildMs: number;
  readonly firstMs: number;
  readonly memoryMb: number;
  readonly found: number;
  readonly quality?: Quality;
  /** Part of the text that was worked on; the times are scaled up from it. */
  readonly share?: number;
}

export interface Contest {
  readonly names: readonly string[];
  readonly folder: string;
  /** How much of the text: a number of words, or all. */
  readonly words: number | 'all';
  readonly rounds: number;
  readonly judged?: boolean;
}

let bundled: Promise<string> | undefined;
/** Heap of a contestant: some need a gigabyte. */
const HEAP = '--max-old-space-size=6000';

/** Lets each contestant build in its own process, then run in turns, so that a busy minute disturbs all alike. */
export async function hold({ names, folder, words, rounds, judged = false }: Contest): Promise<Result[]> {
  const entered: {
    readonly name: string;
    readonly child: ChildProcess;
    readonly built: Report;
    readonly runs: Report[];
  }[] = [];
  bundled ??= bundleScript('contest/contestant-process.ts');
  const script = await bundled;
  for (const name of names) {
    const child = fork(script, [name, folder, String(words)], { execArgv: ['--expose-gc', HEAP] });
    const built = await reportOf(child);
    if (built) entered.push({ name, child, built, runs: [] });
    else console.error(`${name} did not finish its preparations.`);
  }
  for (let round = 0; round < rounds; round++) {
    for (const { name, child, runs } of entered) {
      if (!child.connected) continue;
      child.send(judged && round === 0 ? 'judge' : 'run');
      const report = await reportOf(child);
      if (report) runs.push(report);
      else console.error(`${name} gave up.`);
    }
  }
  for (const { child } of entered) if (child.connected) child.send('end');
  return entered
    .filter(({ runs }) => runs.length > 0)
    .map(({ name, built, runs }) => resultOf(name, built, runs));
}

async function reportOf(child: ChildProcess): Promise<Report | undefined> {
  const over = new AbortController();
  const { signal } = over;
  const [report] = await Promise.race([once(child, 'message', { signal }), once(child, 'exit', { signal })]);
  over.abort();
  return typeof report === 'object' && report !== null ? (report as Report) : undefined; // sent by contestant-process.ts
}

function resultOf(contestant: string, built: Report, runs: readonly Report[]): Result {
  const { share } = runs[0] ?? {};
  const scale = 1 / (share ?? 1);
  const quality = runs.find((run) => run.quality)?.quality;
  return {
    contestant,
    ms: Math.min(...runs.map(({ ms }) => ms)) * scale,
    buildMs: built.ms,
    firstMs: (runs[0]?.firstMs ?? 0) * scale,
    memoryMb: built.memoryMb,
    found: runs.at(-1)?.found ?? 0,
    ...(quality ? { quality } : {}),
    ...(share === undefined ? {} : { share }),
  };
}

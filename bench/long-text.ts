// The longest time for which a document of 12 million characters, in flows as long as they may be, keeps the worker
// from answering others:
//   node bench/long-text.ts TASK-FOLDER
import { annotateDocument } from '../src/background/annotate/annotate-document.ts';
import { emptyReading } from '../src/background/annotate/document-cache.ts';
import { createSlices } from '../src/background/slices.ts';
import { openIndex } from '../src/pack/index.ts';
import { MAX_FLOW_LENGTH } from '../src/protocol/index.ts';
import { readTask } from './task.ts';

export interface LongText {
  readonly characters: number;
  readonly longestMs: number;
  /** Processor time of the longest such time: a busy machine takes the thread away in between. */
  readonly longestCpuMs: number;
  readonly totalMs: number;
}

const CHARACTERS = 12_000_000;

const { flows, index, ids } = readTask(process.argv[2] ?? '');
const once = flows.join(' ');
const text = once.repeat(Math.ceil(CHARACTERS / once.length)).slice(0, CHARACTERS);
const changed = Array.from({ length: CHARACTERS / MAX_FLOW_LENGTH }, (_, id) => ({
  id,
  text: text.slice(id * MAX_FLOW_LENGTH, (id + 1) * MAX_FLOW_LENGTH),
}));
let longestMs = 0;
let longestCpuMs = 0;
let sliceBegan = performance.now();
let cpuBegan = process.threadCpuUsage();
const slices = createSlices({
  now: () => performance.now(),
  nextTask: () => {
    endSlice();
    return new Promise((resolve) =>
      setImmediate(() => {
        sliceBegan = performance.now();
        cpuBegan = process.threadCpuUsage();
        resolve();
      }),
    );
  },
});
const params = {
  document: 'bench',
  order: changed.map(({ id }) => id),
  changed,
  clues: { url: 'https://example.org/2026/11/23/long', jsonLd: [], metas: [], times: [] },
};
const start = performance.now();
await annotateDocument(emptyReading(), {
  params,
  index: openIndex(index, ids),
  slices,
  today: '2026-11-23',
});
endSlice();
const result: LongText = {
  characters: CHARACTERS,
  longestMs,
  longestCpuMs,
  totalMs: performance.now() - start,
};
console.log(JSON.stringify(result));

function endSlice(): void {
  const { user, system } = process.threadCpuUsage(cpuBegan);
  longestMs = Math.max(longestMs, performance.now() - sliceBegan);
  longestCpuMs = Math.max(longestCpuMs, (user + system) / 1_000);
}

import type { Browser } from 'playwright';

/** The marks that scripts set. */
export const MARKS = ['blink.user_timing'];

/** What a trace must record for the functions of this file. */
const ALL = ['devtools.timeline', 'toplevel', 'disabled-by-default-devtools.timeline', ...MARKS];

/** What the browser did while `run` did. To record it takes time as well, so whoever needs marks alone says so. */
export async function traceOf(
  browser: Browser,
  run: () => Promise<void>,
  categories: string[] = ALL,
): Promise<Buffer> {
  await browser.startTracing(undefined, { categories });
  const failed = await run().then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  // Also where it failed: only one trace is recorded at a time.
  const trace = await browser.stopTracing();
  if (failed) throw failed.error;
  return trace;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: start, wall time, time on the processor. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  /** Time on the processor until then. */
  readonly tts?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

const RUNS_SCRIPT = new Set(['FunctionCall', 'EvaluateScript', 'v8.run', 'FireAnimationFrame', 'TimerFire']);
const isTask = ({ name, ph }: TraceEvent): boolean =>
  ph === 'X' && (name === 'RunTask' || name === 'ThreadControllerImpl::RunTask');

/** Work of the browser that a task may do besides: one that draws a frame also calls our observers. */
const BROWSERS_OWN = new Set([
  'ParseHTML',
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
  'HitTest',
  'IntersectionObserverController::computeIntersections',
]);

/** Microseconds: a trace has a hundred thousand shorter tasks, and none of them can be too long. */
const SHORT = 5000;

function eventsOf(trace: Buffer): readonly TraceEvent[] {
  // The trace event format of Chromium.
  return (JSON.parse(trace.toString('utf8')) as { traceEvents: readonly TraceEvent[] }).traceEvents;
}

const length = ({ tdur, dur }: TraceEvent): number => tdur ?? dur ?? 0;
const sameThread = (a: TraceEvent, b: TraceEvent): boolean => a.pid === b.pid && a.tid === b.tid;
const contains = (outer: TraceEvent, inner: TraceEvent): boolean =>
  outer !== inner &&
  sameThread(outer, inner) &&
  outer.ts <= inner.ts &&
  inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);

const isCallOf = (origin: string, { name, args }: TraceEvent): boolean =>
  RUNS_SCRIPT.has(name) && args?.data?.url?.startsWith(origin) === true;

/** What a task did without the browser's own work, as far as that was not forced from within our calls. */
function ourShare(task: TraceEvent, calls: readonly TraceEvent[], browsers: readonly TraceEvent[]): number {
  const own = browsers.filter(
    (event) => contains(task, event) && !calls.some((call) => contains(call, event)),
  );
  const outermost = own.filter((event) => !own.some((other) => contains(other, event)));
  return length(task) - outermost.reduce((sum, event) => sum + length(event), 0);
}

/**
 * Milliseconds of processor time of every task (over 5 ms) in which a script from `origin` ran in a page, longest first, without
 * what the browser did there on its own account. Time on the processor, because on a busy machine the clock on the
 * wall also counts other programs.
 */
export function ourTasks(trace: Buffer, origin: string): readonly number[] {
  const traceEvents = eventsOf(trace);
  const calls = traceEvents.filter((event) => isCallOf(origin, event));
  const browsers = traceEvents.filter(({ name, ph }) => ph === 'X' && BROWSERS_OWN.has(name));
  return traceEvents
    .filter((event) => isTask(event) && (event.dur ?? 0) > SHORT)
    .map((task) => ({ task, inside: calls.filter((call) => contains(task, call)) }))
    .filter(({ inside }) => inside.length > 0)
    .map(({ task, inside }) => ourShare(task, inside, browsers) / 1000)
    .sort((a, b) => b - a);
}

/**
 * Milliseconds of processor time that the page's thread needed from each of the page's own marks of that name to the
 * next, for whatever was done on it: by the page, by us, by the browser.
 */
export function frameTimes(trace: Buffer, mark: string): readonly number[] {
  const events = eventsOf(trace);
  const marks = events.filter(({ name }) => name === mark).sort((a, b) => a.ts - b.ts);
  const [first] = marks;
  if (!first) throw new Error(`The page has set no mark "${mark}".`);
  // Both names may stand for one task.
  const tasks = events.filter((event) => event.name === 'ThreadControllerImpl::RunTask' && isTask(event));
  const own = tasks.filter((task) => sameThread(task, first)).sort((a, b) => a.ts - b.ts);
  let at = 0;
  return marks.slice(1).map((next) => {
    let sum = 0;
    for (let task = own[at]; task !== undefined && task.ts < next.ts; task = own[++at]) {
      if (task.ts >= first.ts) sum += length(task);
    }
    return sum / 1000;
  });
}

/**
 * Milliseconds of processor time that scripts from `origin` themselves took, for each task in which they ran, longest first: a page's
 * own script in the same task, such as an editor's, does not count.
 */
export function ourScripts(trace: Buffer, origin: string): readonly number[] {
  const events = eventsOf(trace);
  const calls = events.filter((event) => isCallOf(origin, event));
  const outermost = calls.filter((call) => !calls.some((other) => contains(other, call)));
  const tasks = events.filter((event) => isTask(event) && outermost.some((call) => contains(event, call)));
  const perTask = new Map<TraceEvent | undefined, number>();
  for (const call of outermost) {
    const task = tasks.find((other) => contains(other, call));
    perTask.set(task, (perTask.get(task) ?? 0) + length(call) / 1000);
  }
  return [...perTask.values()].sort((a, b) => b - a);
}

const PHASE = /^(.+) (begins|ends)$/;

/** Milliseconds of processor time between the marks "NAME begins" and "NAME ends" that a page has set, all together. */
export function phaseTimes(trace: Buffer): Readonly<Record<string, number>> {
  const times: Record<string, number> = {};
  for (const { name, tts = 0 } of eventsOf(trace).toSorted((a, b) => a.ts - b.ts)) {
    const [, phase, edge] = PHASE.exec(name) ?? [];
    if (phase === undefined) continue;
    times[phase] = (times[phase] ?? 0) + (edge === 'ends' ? tts : -tts) / 1000;
  }
  return times;
}

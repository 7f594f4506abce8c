/** What a trace must record for `ourTasks`. */
export const TRACE_CATEGORIES = ['devtools.timeline', 'toplevel', 'disabled-by-default-devtools.timeline'];

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: start, wall time, time on the processor. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
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

const length = ({ tdur, dur }: TraceEvent): number => tdur ?? dur ?? 0;
const sameThread = (a: TraceEvent, b: TraceEvent): boolean => a.pid === b.pid && a.tid === b.tid;
const contains = (outer: TraceEvent, inner: TraceEvent): boolean =>
  outer !== inner &&
  sameThread(outer, inner) &&
  outer.ts <= inner.ts &&
  inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);

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
  // The trace event format of Chromium.
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: readonly TraceEvent[] };
  const calls = traceEvents.filter(
    ({ name, args }) => RUNS_SCRIPT.has(name) && args?.data?.url?.startsWith(origin) === true,
  );
  const browsers = traceEvents.filter(({ name, ph }) => ph === 'X' && BROWSERS_OWN.has(name));
  return traceEvents
    .filter((event) => isTask(event) && (event.dur ?? 0) > SHORT)
    .map((task) => ({ task, inside: calls.filter((call) => contains(task, call)) }))
    .filter(({ inside }) => inside.length > 0)
    .map(({ task, inside }) => ourShare(task, inside, browsers) / 1000)
    .sort((a, b) => b - a);
}

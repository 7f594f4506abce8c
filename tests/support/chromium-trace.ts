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

/**
 * Milliseconds of processor time of every task in which a script from `origin` ran in a page, longest first. Time on
 * the processor, because on a busy machine the clock on the wall also counts other programs.
 */
export function ourTasks(trace: Buffer, origin: string): readonly number[] {
  // The trace event format of Chromium.
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: readonly TraceEvent[] };
  const ours = traceEvents.filter(
    ({ name, args }) => RUNS_SCRIPT.has(name) && args?.data?.url?.startsWith(origin) === true,
  );
  const threads = new Set(ours.map(({ pid, tid }) => `${pid}/${tid}`));
  const tasks = traceEvents.filter((event) => isTask(event) && threads.has(`${event.pid}/${event.tid}`));
  const containing = new Set(
    ours.map((call) =>
      tasks.find(
        ({ pid, tid, ts, dur }) =>
          pid === call.pid && tid === call.tid && ts <= call.ts && call.ts < ts + (dur ?? 0),
      ),
    ),
  );
  return [...containing].map((task) => (task?.tdur ?? task?.dur ?? 0) / 1000).sort((a, b) => b - a);
}

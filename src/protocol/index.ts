// The page's script loads this file in every frame, so it carries no schema: the worker imports
// parse-worker-request.ts itself. What reaches a page comes from our own worker or popup, of the same version, for
// the browser cuts off the scripts of an older one.

export type { WorkerHandlers } from './askers.ts';
export type * from './imported-packs.ts';
export * from './request-limits.ts';
export type * from './requests.ts';
export { type Failure, type FailureCode, failed, isResult, ok, type Result } from './result.ts';
export type { Sender, TabSender } from './sender.ts';

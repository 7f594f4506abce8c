// The page's script loads this file in every frame, so it carries no schema: the worker imports
// parse-worker-request.ts itself.
export { parsePageRequest } from './parse-page-request.ts';
export type * from './requests.ts';
export { type Failure, type FailureCode, failed, isResult, ok, type Result } from './result.ts';
export type { Sender } from './sender.ts';

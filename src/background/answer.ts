import { failed, type Handlers, type Result, type Sender, type WorkerRequests } from '../protocol/index.ts';
import { parseWorkerRequest } from '../protocol/parse-worker-request.ts';

/**
 * Answers one message: checked, handled, and with a failure instead of an exception. A bug of ours reaches the
 * worker's one reporter.
 */
export function createAnswer(
  handlers: Handlers<WorkerRequests, Sender>,
  report: (bug: unknown) => void,
): (message: unknown, sender: Sender) => Promise<Result<unknown>> {
  return async (message, sender) => {
    const request = parseWorkerRequest(message);
    if (!request.ok) return request;
    const { ask, params } = request.value;
    // The parser has matched `params` with `ask`; the compiler cannot follow that through the union.
    const handler = handlers[ask] as (params: unknown, sender: Sender) => Promise<Result<unknown>>;
    try {
      return await handler(params, sender);
    } catch (bug) {
      report(bug);
      return failed('bug', bug instanceof Error ? bug.message : String(bug));
    }
  };
}

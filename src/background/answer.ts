import { refusalOf } from '../protocol/askers.ts';
import { failed, type Result, type Sender, type WorkerHandlers } from '../protocol/index.ts';
import { parseWorkerRequest } from '../protocol/parse-worker-request.ts';
import { messageOf } from './message-of.ts';

/**
 * Answers one message: checked, handled, and with a failure instead of an exception. A bug of ours reaches the
 * worker's one reporter.
 */
export function createAnswer(
  handlers: WorkerHandlers,
  report: (bug: unknown) => void,
): (message: unknown, sender: Sender) => Promise<Result<unknown>> {
  return async (message, sender) => {
    const request = parseWorkerRequest(message);
    if (!request.ok) return request;
    const { ask, params } = request.value;
    const refusal = refusalOf(ask, sender);
    if (refusal !== undefined) return failed('bad-request', refusal);
    // The parser has matched `params` with `ask`, and this is a sender that may ask; the compiler cannot follow that.
    const handler = handlers[ask] as (params: unknown, sender: Sender) => Promise<Result<unknown>>;
    try {
      return await handler(params, sender);
    } catch (bug) {
      report(bug);
      return failed('bug', messageOf(bug));
    }
  };
}

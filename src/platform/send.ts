import { failed, isResult, type Result } from '../protocol/index.ts';

/** A worker that must start first answers within 0.3 s; what takes longer than this is lost. */
const TIMEOUT_MS = 2_000;

/**
 * Sends a request and waits for its answer: at most two seconds, and once more where it was lost, as when the
 * browser stops the worker in the middle of it. All requests may be repeated.
 */
export async function send(post: () => Promise<unknown>): Promise<Result<unknown>> {
  const first = await sendOnce(post);
  if (first.ok || (first.failure.code !== 'timeout' && first.failure.code !== 'unreachable')) return first;
  return sendOnce(post);
}

async function sendOnce(post: () => Promise<unknown>): Promise<Result<unknown>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result<never>>((resolve) => {
    const giveUp = () => resolve(failed('timeout', `No answer came within ${TIMEOUT_MS / 1_000} s.`));
    timer = setTimeout(giveUp, TIMEOUT_MS);
  });
  try {
    const answer = await Promise.race([post(), late]);
    return isResult(answer) ? answer : failed('unreachable', 'Nobody answered.');
  } catch (error) {
    // The browser says by rejecting that nobody listens, or that the listener is gone.
    return failed('unreachable', error instanceof Error ? error.message : String(error));
  } finally {
    clearTimeout(timer);
  }
}

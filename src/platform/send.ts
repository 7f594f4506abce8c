import { failed, isResult, type Result } from '../protocol/index.ts';

/** A worker that must start first answers within 0.3 s; what takes longer than this is lost. */
const TIMEOUT_MS = 2_000;

/**
 * Sends a request and waits for its answer: at most two seconds, and once more where it was lost, as when the
 * browser stops the worker in the middle of it. All requests may be repeated. After `signal` nobody waits any more.
 */
export async function send(post: () => Promise<unknown>, signal?: AbortSignal): Promise<Result<unknown>> {
  const first = await sendOnce(post, signal);
  const isLost = !first.ok && (first.failure.code === 'timeout' || first.failure.code === 'unreachable');
  return isLost && !signal?.aborted ? sendOnce(post, signal) : first;
}

async function sendOnce(
  post: () => Promise<unknown>,
  signal: AbortSignal | undefined,
): Promise<Result<unknown>> {
  const { promise: late, resolve } = Promise.withResolvers<Result<never>>();
  const giveUp = () => resolve(failed('timeout', 'No answer in time.'));
  const timer = setTimeout(giveUp, TIMEOUT_MS);
  signal?.addEventListener('abort', giveUp, { once: true });
  try {
    const answer = await Promise.race([post(), late]);
    return isResult(answer) ? answer : failed('unreachable', 'Nobody answered.');
  } catch (error) {
    // The browser says by rejecting that nobody listens, or that the listener is gone.
    return failed('unreachable', String(error));
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
  }
}

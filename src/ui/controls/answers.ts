import type { Failure, Result } from '../../protocol/index.ts';

/** Often enough that nobody waits for us, rare enough to cost nothing: one small message. */
export const ASK_AGAIN_MS = 500;
/** A worker that has not started after so many is not going to; each waits up to four seconds for its answer. */
export const MOST_ROUNDS = 30;

/** Whether nobody answered, or too late: a worker that the browser stopped may take its time to start again. */
export function isLost({ code }: Failure): boolean {
  return code === 'timeout' || code === 'unreachable';
}

/**
 * What is answered to a request, which is asked again while its answer is lost and somebody wants it. That it is lost is
 * said once: a screen reader would read each new sentence.
 */
export async function* answers<T>(
  ask: () => Promise<Result<T>>,
  isWanted: () => boolean,
): AsyncGenerator<Result<T>> {
  for (let round = 1; ; round++) {
    const answer = await ask();
    if (!isWanted()) return;
    const lost = !answer.ok && isLost(answer.failure);
    if (!lost || round === 1) yield answer;
    if (!lost || round === MOST_ROUNDS) return;
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
    if (!isWanted()) return;
  }
}

const LIMIT = 15_000;
/** Milliseconds before it is asked again: most answers come soon, and a busy machine must not be asked all the time. */
const FIRST_STEP = 10;
const LONGEST_STEP = 120;
const GROWTH = 1.5;

/**
 * Asks again and again until the answer passes; the last answer is returned either way, so that the assertion that
 * follows can show it.
 */
export async function until<T>(
  ask: () => Promise<T>,
  passes: (answer: T) => boolean,
  limit: number = LIMIT,
): Promise<T> {
  const end = Date.now() + limit;
  for (let step = FIRST_STEP; ; step = Math.min(step * GROWTH, LONGEST_STEP)) {
    const answer = await ask();
    if (passes(answer) || Date.now() > end) return answer;
    await pause(step);
  }
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const LIMIT = 15_000;
const STEP = 60;

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
  for (;;) {
    const answer = await ask();
    if (passes(answer) || Date.now() > end) return answer;
    await pause(STEP);
  }
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

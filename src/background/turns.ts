/** Does one thing after the other, in the order in which they are asked for. */
export type Turns = <T>(act: () => Promise<T>) => Promise<T>;

/** Who asked gets the result or the error; the next one has its turn either way. */
export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const done = last.then(act);
    last = done.catch(() => undefined);
    return done;
  };
}

/** Makes a thing when it is first asked for; what failed is tried again by the next who asks. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    if (!made) {
      const making = make();
      made = making;
      // Who asked gets the error.
      making.catch(() => {
        if (made === making) made = undefined;
      });
    }
    return made;
  };
}

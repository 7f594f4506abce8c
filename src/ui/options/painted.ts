/** Milliseconds in which a browser has surely drawn what was just said. */
const DRAWN_MS = 50;

/** Reading a large file keeps the page busy; what it says about that is to be seen before. */
export function painted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, DRAWN_MS));
}

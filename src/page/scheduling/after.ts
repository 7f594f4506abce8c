/** Runs `work` after `delay` ms unless the signal stops it before. */
export function after(delay: number, signal: AbortSignal, work: () => void): () => void {
  if (signal.aborted) return () => undefined;
  const timer = setTimeout(() => {
    signal.removeEventListener('abort', cancel);
    work();
  }, delay);
  const cancel = () => {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
  };
  signal.addEventListener('abort', cancel);
  return cancel;
}

/**
 * Runs `work` once, `delay` ms after it was first asked for, for all who ask until then. The function to ask with
 * answers whether that is the first.
 */
export function gather(delay: number, signal: AbortSignal, work: () => void): () => boolean {
  let isDue = false;
  return () => {
    if (isDue) return false;
    isDue = true;
    after(delay, signal, () => {
      isDue = false;
      work();
    });
    return true;
  };
}

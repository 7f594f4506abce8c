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

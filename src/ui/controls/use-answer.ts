import { useEffect, useState } from 'preact/hooks';

/** The answer to a request that belongs to `key`; undefined while it is on its way. An answer for an older key is dropped. */
export function useAnswer<T>(key: string, ask: () => Promise<T>): T | undefined {
  const [answer, setAnswer] = useState<{ readonly key: string; readonly value: T }>();
  // The key says when to ask again; `ask` itself is new at every render.
  useEffect(() => {
    let isLatest = true;
    void ask().then((value) => {
      if (isLatest) setAnswer({ key, value });
    });
    return () => {
      isLatest = false;
    };
  }, [key]);
  return answer?.key === key ? answer.value : undefined;
}

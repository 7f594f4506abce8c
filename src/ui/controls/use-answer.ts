import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../protocol/index.ts';

/** The answer to a request that belongs to `key`; undefined while it is on its way. An answer for an older key is dropped. */
export function useAnswer<T>(key: string, ask: () => Promise<Result<T>>): Result<T> | undefined {
  const [answer, setAnswer] = useState<{ readonly key: string; readonly result: Result<T> }>();
  // The key says when to ask again; `ask` itself is new at every render.
  useEffect(() => {
    let isLatest = true;
    void ask().then((result) => {
      if (isLatest) setAnswer({ key, result });
    });
    return () => {
      isLatest = false;
    };
  }, [key]);
  return answer?.key === key ? answer.result : undefined;
}

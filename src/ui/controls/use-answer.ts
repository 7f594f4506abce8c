import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../protocol/index.ts';
import { answers } from './answers.ts';

/**
 * The answer to a request that belongs to `key`; undefined while it is on its way. One that was lost is a failure
 * until a later one comes. An answer for an older key is dropped.
 */
export function useAnswer<T>(key: string, ask: () => Promise<Result<T>>): Result<T> | undefined {
  const [answer, setAnswer] = useState<{ readonly key: string; readonly value: Result<T> }>();
  // The key says when to ask again; `ask` itself is new at every render.
  useEffect(() => {
    let isLatest = true;
    const follow = async () => {
      for await (const value of answers(ask, () => isLatest)) setAnswer({ key, value });
    };
    void follow();
    return () => {
      isLatest = false;
    };
  }, [key]);
  return answer?.key === key ? answer.value : undefined;
}

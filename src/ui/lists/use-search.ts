import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure, Result, SearchHit, SearchParams } from '../../protocol/index.ts';
import { answers } from '../controls/answers.ts';
import type { OwnPagePlatform } from '../own-page-platform.ts';
import type { SearchFilter } from './search-filters.tsx';

export type SearchState =
  | { readonly state: 'idle' }
  | { readonly state: 'searching' }
  | {
      readonly state: 'found';
      readonly query: string;
      readonly filter: SearchFilter;
      readonly hits: readonly SearchHit[];
    }
  | { readonly state: 'failed'; readonly failure: Failure };

// More rows than this nobody reads in a popup; a longer query finds better ones.
const MAX_HITS = 20;

interface Wanted {
  readonly query: string;
  readonly filter: SearchFilter;
}

/**
 * Results of the latest query only: an answer that comes after the next letter is dropped. The worker is asked again
 * once it has answered, for a key that is held would else keep it from everything else for seconds.
 */
export function useSearch(platform: OwnPagePlatform, query: string, filter: SearchFilter): SearchState {
  const [result, setResult] = useState<SearchState>({ state: 'idle' });
  const wanted = useRef<Wanted>(undefined);
  const isAsking = useRef(false);
  const askUntilLatest = async () => {
    isAsking.current = true;
    try {
      for (let asked: Wanted | undefined; wanted.current && wanted.current !== asked; ) {
        const latest = wanted.current;
        asked = latest;
        const isWanted = () => wanted.current === latest;
        for await (const answer of answers(() => ask(platform, latest), isWanted)) {
          setResult(
            answer.ok
              ? { state: 'found', ...latest, hits: answer.value }
              : { state: 'failed', failure: answer.failure },
          );
        }
      }
    } finally {
      isAsking.current = false;
    }
  };
  useEffect(() => {
    wanted.current = query === '' ? undefined : { query, filter };
    if (query === '') return setResult({ state: 'idle' });
    // The rows of the query before stay until the new ones come, so that the list does not flicker.
    setResult((before) => (before.state === 'found' ? before : { state: 'searching' }));
    if (!isAsking.current) void askUntilLatest();
    return () => {
      wanted.current = undefined;
    };
  }, [platform, query, filter]);
  return result;
}

function ask(platform: OwnPagePlatform, { query, filter }: Wanted): Promise<Result<readonly SearchHit[]>> {
  return platform.askWorker('search', { query, limit: MAX_HITS, ...paramsOf(filter) });
}

function paramsOf({ kind, pack }: SearchFilter): Pick<SearchParams, 'kinds' | 'pack'> {
  return { ...(kind && { kinds: [kind] }), ...(pack && { pack: pack.id }) };
}

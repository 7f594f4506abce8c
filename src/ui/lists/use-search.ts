import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure, SearchHit, SearchParams } from '../../protocol/index.ts';
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
        asked = wanted.current;
        const found = await ask(platform, asked);
        if (wanted.current === asked) setResult(found);
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

async function ask(platform: OwnPagePlatform, { query, filter }: Wanted): Promise<SearchState> {
  const answer = await platform.askWorker('search', { query, limit: MAX_HITS, ...paramsOf(filter) });
  return answer.ok
    ? { state: 'found', query, filter, hits: answer.value }
    : { state: 'failed', failure: answer.failure };
}

function paramsOf({ kind, pack }: SearchFilter): Pick<SearchParams, 'kinds' | 'pack'> {
  return { ...(kind && { kinds: [kind] }), ...(pack && { pack: pack.id }) };
}

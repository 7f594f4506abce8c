import { useEffect, useState } from 'preact/hooks';
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

/** Results of the latest query only: an answer that comes after the next letter is dropped. */
export function useSearch(platform: OwnPagePlatform, query: string, filter: SearchFilter): SearchState {
  const [result, setResult] = useState<SearchState>({ state: 'idle' });
  useEffect(() => {
    if (query === '') return setResult({ state: 'idle' });
    let isLatest = true;
    // The rows of the query before stay until the new ones come, so that the list does not flicker.
    setResult((before) => (before.state === 'found' ? before : { state: 'searching' }));
    void platform.askWorker('search', { query, limit: MAX_HITS, ...paramsOf(filter) }).then((answer) => {
      if (!isLatest) return;
      setResult(
        answer.ok
          ? { state: 'found', query, filter, hits: answer.value }
          : { state: 'failed', failure: answer.failure },
      );
    });
    return () => {
      isLatest = false;
    };
  }, [platform, query, filter]);
  return result;
}

function paramsOf({ kind, pack }: SearchFilter): Pick<SearchParams, 'kinds' | 'pack'> {
  return { ...(kind && { kinds: [kind] }), ...(pack && { pack: pack.id }) };
}

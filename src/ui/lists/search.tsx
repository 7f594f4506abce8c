import { useId, useState } from 'preact/hooks';
import type { EntityId } from '../../pack/index.ts';
import type { SearchHit } from '../../protocol/index.ts';
import type { DoUndoably } from '../controls/use-settings-change.ts';
import type { Translate } from '../i18n/translate.ts';
import type { OwnPagePlatform } from '../own-page-platform.ts';
import type { PageFacts } from '../page-state/page-situation.ts';
import { RecentList } from './recent-list.tsx';
import { type SearchFilter, SearchFilters } from './search-filters.tsx';
import { optionId, SearchResults } from './search-results.tsx';
import { useRecent } from './use-recent.ts';
import { useSearch } from './use-search.ts';
import { useSearchKeys } from './use-search-keys.ts';
import { useSearchPacks } from './use-search-packs.ts';

interface SearchProps {
  readonly platform: OwnPagePlatform;
  readonly t: Translate;
  readonly facts: PageFacts;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly act: DoUndoably;
  readonly onOpen: (entity: EntityId) => void;
}

/** Search as you type: arrow keys choose, Enter opens, Escape empties the box. */
export function Search({ platform, t, facts, query, onQuery, act, onOpen }: SearchProps) {
  const [filter, setFilter] = useState<SearchFilter>({});
  const packs = useSearchPacks(platform, facts);
  const listId = useId();
  const result = useSearch(platform, query.trim(), filter);
  const { recent, open, clear } = useRecent({ platform, act, cleared: t('saidRecentCleared'), onOpen });
  const hits: readonly SearchHit[] = result.state === 'found' ? result.hits : [];
  const isCurrent = result.state === 'found' && result.query === query.trim() && result.filter === filter;
  const { active, ...keys } = useSearchKeys({ query, onQuery, hits, isCurrent, open });
  return (
    <search class="search">
      <div class="block search-line">
        <input
          type="text"
          inputMode="search"
          role="combobox"
          aria-label={t('search')}
          aria-expanded={hits.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={hits[active] && optionId(listId, active)}
          placeholder={t('searchHint')}
          size={t('searchHint').length}
          autocomplete="off"
          spellcheck={false}
          value={query}
          {...keys}
        />
        <SearchFilters t={t} filter={filter} packs={packs} onFilter={setFilter} />
      </div>
      <SearchResults t={t} listId={listId} result={result} active={active} onOpen={open} />
      {query.trim() === '' && recent.length > 0 && (
        <RecentList platform={platform} t={t} recent={recent} onOpen={open} onClear={clear} />
      )}
    </search>
  );
}

import { useId, useState } from 'preact/hooks';
import { type EntityId, KINDS, type Kind } from '../../pack/index.ts';
import type { SearchHit } from '../../protocol/index.ts';
import { kindsMessage } from '../labels.ts';
import type { Translate } from '../translate.ts';
import { nextActive } from './next-active.ts';
import type { PopupDoor } from './popup-door.ts';
import { RecentList } from './recent-list.tsx';
import { optionId, SearchResults } from './search-results.tsx';
import { useRecent } from './use-recent.ts';
import { useSearch } from './use-search.ts';
import type { DoUndoably } from './use-settings-change.ts';

interface SearchProps {
  readonly door: PopupDoor;
  readonly t: Translate;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly act: DoUndoably;
  readonly onOpen: (entity: EntityId) => void;
}

/** Search as you type: arrow keys choose, Enter opens, Escape empties the box. */
export function Search({ door, t, query, onQuery, act, onOpen }: SearchProps) {
  const [kind, setKind] = useState<Kind>();
  const [active, setActive] = useState(0);
  const listId = useId();
  const result = useSearch(door, query.trim(), kind);
  const { recent, add, clear } = useRecent(door, act, t('saidRecentCleared'));
  const open = (entity: EntityId) => {
    add(entity);
    onOpen(entity);
  };
  const hits: readonly SearchHit[] = result.state === 'found' ? result.hits : [];
  // Until the answer is there, the rows are those of the query before: Enter must not open one of them.
  const isCurrent = result.state === 'found' && result.query === query.trim() && result.kind === kind;
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextActive(event.key, active, hits.length);
    const hit = hits[active];
    if (next !== undefined) setActive(next);
    else if (event.key === 'Enter' && hit && isCurrent) open(hit.entity.id);
    else if (event.key === 'Escape' && query !== '') onQuery('');
    else return;
    event.preventDefault();
  };
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
          autocomplete="off"
          spellcheck={false}
          value={query}
          onKeyDown={onKeyDown}
          onInput={(event) => {
            setActive(0);
            onQuery(event.currentTarget.value);
          }}
        />
        <KindChoice t={t} kind={kind} onKind={setKind} />
      </div>
      <SearchResults t={t} listId={listId} result={result} active={active} onOpen={open} />
      {query.trim() === '' && recent.length > 0 && (
        <RecentList door={door} t={t} recent={recent} onOpen={open} onClear={clear} />
      )}
    </search>
  );
}

interface KindChoiceProps {
  readonly t: Translate;
  readonly kind: Kind | undefined;
  readonly onKind: (kind: Kind | undefined) => void;
}

function KindChoice({ t, kind, onKind }: KindChoiceProps) {
  return (
    <select
      aria-label={t('searchKind')}
      value={kind ?? ''}
      onChange={(event) => onKind(KINDS.find((known) => known === event.currentTarget.value))}
    >
      <option value="">{t('allKinds')}</option>
      {KINDS.map((known) => (
        <option key={known} value={known}>
          {t(kindsMessage(known))}
        </option>
      ))}
    </select>
  );
}

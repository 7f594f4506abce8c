import { useEffect, useRef } from 'preact/hooks';
import type { EntityId } from '../../pack/index.ts';
import type { SearchHit } from '../../protocol/index.ts';
import { failureSentence } from '../controls/failure-sentence.ts';
import { counted } from '../i18n/forms.ts';
import { Phrase } from '../i18n/phrase.tsx';
import type { Translate } from '../i18n/translate.ts';
import { EntityText } from './entity-text.tsx';
import type { SearchState } from './use-search.ts';

interface SearchResultsProps {
  readonly t: Translate;
  readonly listId: string;
  readonly result: SearchState;
  readonly active: number;
  readonly onOpen: (entity: EntityId) => void;
}

/** The id of one row, for `aria-activedescendant`. */
export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** What the search gave, said aloud and shown as a list box that the search box steers. */
export function SearchResults({ t, listId, result, active, onOpen }: SearchResultsProps) {
  const hits = result.state === 'found' ? result.hits : [];
  return (
    <>
      <div role="status" class={hits.length > 0 ? 'unseen' : 'block search-said'}>
        <Outcome t={t} result={result} />
      </div>
      <div id={listId} role="listbox" aria-label={t('searchResults')} class="rows" hidden={hits.length === 0}>
        {hits.map((hit, index) => (
          <Hit
            key={hit.entity.id}
            t={t}
            hit={hit}
            id={optionId(listId, index)}
            isActive={index === active}
            onOpen={onOpen}
          />
        ))}
      </div>
    </>
  );
}

/** Of a whole paragraph that was pasted nobody needs to read more. */
const MOST_SHOWN = 60;

function shortened(query: string): string {
  return query.length > MOST_SHOWN ? `${query.slice(0, MOST_SHOWN).trimEnd()}…` : query;
}

function Outcome({ t, result }: Pick<SearchResultsProps, 't' | 'result'>) {
  switch (result.state) {
    case 'idle':
      return null;
    case 'searching':
      return <p class="loading">{t('loading')}</p>;
    case 'failed':
      return (
        <p class="problem">
          {t('searchFailed')} {t(failureSentence(result.failure.code))}
        </p>
      );
    case 'found':
      if (result.hits.length > 0) return <>{counted(t, 'searchCount', result.hits.length)}</>;
      return (
        <p>
          <Phrase t={t} of="searchNothing" parts={[<bdi>{shortened(result.query)}</bdi>]} />
        </p>
      );
  }
}

interface HitProps {
  readonly t: Translate;
  readonly hit: SearchHit;
  readonly id: string;
  readonly isActive: boolean;
  readonly onOpen: (entity: EntityId) => void;
}

function Hit({ t, hit, id, isActive, onOpen }: HitProps) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search box has the focus and the keys (combobox pattern).
    // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant points here.
    <div
      ref={row}
      id={id}
      role="option"
      aria-selected={isActive}
      class="row entity"
      onClick={() => onOpen(hit.entity.id)}
    >
      <EntityText t={t} entity={hit.entity} matchedName={hit.matchedName} />
    </div>
  );
}

import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntityId } from '../../pack/index.ts';
import type { SearchHit } from '../../protocol/index.ts';
import { nextActive } from './next-active.ts';

interface Options {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** The rows that are shown. */
  readonly hits: readonly SearchHit[];
  /** Until the answer is there, the rows are those of the query before: Enter must not open one of them. */
  readonly isCurrent: boolean;
  readonly open: (entity: EntityId) => void;
}

interface SearchKeys {
  /** The number of the chosen row. */
  readonly active: number;
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onInput: (event: { readonly currentTarget: { readonly value: string } }) => void;
  readonly onBlur: () => void;
}

/** Arrow keys choose, Enter opens, Escape empties the box. A letter typed while nothing has the focus goes into it. */
export function useSearchKeys({ query, onQuery, hits, isCurrent, open }: Options): SearchKeys {
  const ref = useRef<HTMLInputElement>(null);
  const [active, setActive] = useState(0);
  // A worker that has to wake may answer after the Enter: it opens then, unless the reader did something else meanwhile.
  const [isAwaited, setAwaited] = useState(false);
  const isTooEarly = query.trim() !== '' && !isCurrent;
  const hit = hits[active];
  useEffect(() => {
    if (!isAwaited || !isCurrent) return;
    setAwaited(false);
    if (hit) open(hit.entity.id);
  }, [isAwaited, isCurrent]);
  useEffect(() => {
    const typed = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent) => {
      const isLetter = key.length === 1 && key !== ' ' && !ctrlKey && !altKey && !metaKey;
      if (isLetter && document.activeElement === document.body) ref.current?.focus();
    };
    document.addEventListener('keydown', typed);
    return () => document.removeEventListener('keydown', typed);
  }, []);
  return {
    active,
    ref,
    onKeyDown: (event) => {
      // These keys are the input method's: Enter only confirms what it composed.
      if (event.isComposing) return;
      const next = nextActive(event.key, active, hits.length);
      setAwaited(false);
      if (next !== undefined) setActive(next);
      else if (event.key === 'Enter' && hit && isCurrent) open(hit.entity.id);
      // Another row than the first is one that the reader chose from those of the query before.
      else if (event.key === 'Enter' && isTooEarly && active === 0) setAwaited(true);
      else if (event.key === 'Escape' && query !== '') onQuery('');
      else return;
      event.preventDefault();
    },
    onInput: ({ currentTarget }) => {
      setActive(0);
      setAwaited(false);
      onQuery(currentTarget.value);
    },
    onBlur: () => setAwaited(false),
  };
}

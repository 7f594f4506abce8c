import { useState } from 'preact/hooks';
import type { EntityId, EntitySummary } from '../../pack/index.ts';
import type { PageEntity } from '../../protocol/index.ts';
import type { Translate } from '../i18n/translate.ts';
import { EntityRow } from './entity-row.tsx';
import { nextActive } from './next-active.ts';

export interface EntityRowsProps {
  readonly t: Translate;
  readonly entries: readonly PageEntity[];
  readonly summaries: ReadonlyMap<EntityId, Pick<EntitySummary, 'name' | 'kind' | 'gloss'>>;
  readonly onOpen: (entity: EntityId) => void;
  readonly jump: (entry: PageEntity) => void;
}

/**
 * Entities of the article, one stop of the Tab key: arrow keys go from row to row and within one. It stays a list of
 * buttons to screen readers, which go through it by their own keys; a grid would take these away.
 */
export function EntityRows({ t, entries, summaries, onOpen, jump }: EntityRowsProps) {
  const [last, setLast] = useState({ row: 0, button: 0 });
  const stop = last.row < entries.length ? last : { row: 0, button: 0 };
  return (
    <ul
      class="rows"
      onKeyDown={moveFocus}
      onFocusIn={({ currentTarget, target }) => setLast(placeOf(currentTarget, target))}
    >
      {entries.map((entry, row) => (
        <EntityRow
          key={entry.entity}
          t={t}
          entry={entry}
          summary={summaries.get(entry.entity)}
          stop={row === stop.row ? (entry.canJump ? stop.button : 0) : undefined}
          onOpen={onOpen}
          jump={jump}
        />
      ))}
    </ul>
  );
}

const buttonsOf = (row: Element | undefined) => [...(row?.querySelectorAll('button') ?? [])];

function placeOf(list: Element, target: EventTarget | null) {
  const focused = target as HTMLButtonElement; // nothing else in a row takes the focus
  const rows = [...list.children].map(buttonsOf);
  const row = rows.findIndex((buttons) => buttons.includes(focused));
  return { row, button: rows[row]?.indexOf(focused) ?? 0 };
}

function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const { key, currentTarget: list, target } = event;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const { row, button } = placeOf(list, target);
  const next = nextRow(key, row, list.children.length);
  const buttons = buttonsOf(list.children[next]);
  // A row has two at most, so that there is one way to go, whichever way the language runs.
  const isAcross = key === 'ArrowLeft' || key === 'ArrowRight';
  const wanted = isAcross ? 1 - button : button;
  if (next === row && !isAcross) return;
  event.preventDefault();
  (buttons[wanted] ?? buttons[0])?.focus();
}

/** The row that a key moves to; the same one for keys that stay in it. */
function nextRow(key: string, row: number, count: number): number {
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : (nextActive(key, row, count) ?? row);
}

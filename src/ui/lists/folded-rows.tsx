import type { EntityId, EntitySummary } from '../../pack/index.ts';
import type { PageEntity } from '../../protocol/index.ts';
import { formatNumber } from '../i18n/forms.ts';
import type { Translate } from '../i18n/translate.ts';
import { EntityRow } from './entity-row.tsx';

interface FoldedRowsProps {
  readonly t: Translate;
  readonly entries: readonly PageEntity[];
  /** Those that are folded away. */
  readonly read: ReadonlySet<EntityId>;
  readonly summaries: ReadonlyMap<EntityId, Pick<EntitySummary, 'name' | 'kind' | 'gloss'>>;
  readonly onOpen: (entity: EntityId) => void;
  readonly jump: (entry: PageEntity) => void;
}

/** The rows of a list, those whose card was read folded away below the others. */
export function FoldedRows({ t, entries, read, summaries, onOpen, jump }: FoldedRowsProps) {
  const folded = entries.filter(({ entity }) => read.has(entity));
  const others = entries.filter(({ entity }) => !read.has(entity));
  const rows = (shown: readonly PageEntity[]) => (
    <ul class="rows">
      {shown.map((entry) => (
        <EntityRow
          key={entry.entity}
          t={t}
          entry={entry}
          summary={summaries.get(entry.entity)}
          onOpen={onOpen}
          jump={jump}
        />
      ))}
    </ul>
  );
  return (
    <>
      {others.length > 0 && rows(others)}
      {folded.length > 0 && (
        <details class="already-read">
          <summary class="block">
            {t('alreadyRead')} <span class="count">{formatNumber(t, folded.length)}</span>
          </summary>
          {rows(folded)}
        </details>
      )}
    </>
  );
}

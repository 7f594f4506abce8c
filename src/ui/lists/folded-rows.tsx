import type { EntityId } from '../../pack/index.ts';
import { formatNumber } from '../i18n/forms.ts';
import { EntityRows, type EntityRowsProps } from './entity-rows.tsx';

interface FoldedRowsProps extends EntityRowsProps {
  /** Those that are folded away. */
  readonly read: ReadonlySet<EntityId>;
}

/** The rows of a list, those whose card was read folded away below the others. */
export function FoldedRows({ read, entries, ...rows }: FoldedRowsProps) {
  const { t } = rows;
  const folded = entries.filter(({ entity }) => read.has(entity));
  const others = entries.filter(({ entity }) => !read.has(entity));
  return (
    <>
      {others.length > 0 && <EntityRows {...rows} entries={others} />}
      {folded.length > 0 && (
        <details class="already-read">
          <summary class="block">
            {t('alreadyRead')} <span class="count">{formatNumber(t, folded.length)}</span>
          </summary>
          <EntityRows {...rows} entries={folded} />
        </details>
      )}
    </>
  );
}

import type { ComponentChildren } from 'preact';
import type { EntityId } from '../../pack/index.ts';
import type { PageEntity } from '../../protocol/index.ts';
import { formatNumber } from '../forms.ts';
import type { Translate } from '../translate.ts';

interface FoldedRowsProps {
  readonly t: Translate;
  readonly entries: readonly PageEntity[];
  /** Those that are folded away. */
  readonly read: ReadonlySet<EntityId>;
  readonly rows: (entries: readonly PageEntity[]) => ComponentChildren;
}

/** The rows of a list, those whose card was read folded away below the others. */
export function FoldedRows({ t, entries, read, rows }: FoldedRowsProps) {
  const folded = entries.filter(({ entity }) => read.has(entity));
  const others = entries.filter(({ entity }) => !read.has(entity));
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

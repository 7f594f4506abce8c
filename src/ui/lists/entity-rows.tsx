import type { EntityId, EntitySummary } from '../../pack/index.ts';
import type { PageEntity } from '../../protocol/index.ts';
import type { Translate } from '../i18n/translate.ts';
import { EntityRow } from './entity-row.tsx';
import { useOneStop } from './use-one-stop.ts';

export interface EntityRowsProps {
  readonly t: Translate;
  readonly entries: readonly PageEntity[];
  readonly summaries: ReadonlyMap<EntityId, Pick<EntitySummary, 'name' | 'kind' | 'gloss'>>;
  readonly onOpen: (entity: EntityId) => void;
  readonly jump: (entry: PageEntity) => void;
}

/** Entities of the article, one stop of the Tab key. */
export function EntityRows({ t, entries, summaries, onOpen, jump }: EntityRowsProps) {
  return (
    <ul class="rows" {...useOneStop<HTMLUListElement>()}>
      {entries.map((entry) => (
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
}

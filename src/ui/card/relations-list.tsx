import type { CardRelation, EntityId } from '../../pack/index.ts';
import { KindIcon } from '../icons.tsx';
import { kindMessage } from '../labels.ts';
import type { Translate } from '../translate.ts';

interface RelationsListProps {
  readonly t: Translate;
  readonly relations: readonly CardRelation[];
  readonly onOpen: (entity: EntityId) => void;
}

/** "located in [Donetsk Oblast]": each name opens its own card. */
export function RelationsList({ t, relations, onOpen }: RelationsListProps) {
  return (
    <section class="relations">
      <h3>{t('relations')}</h3>
      <ul>
        {relations.map((relation) => (
          <li key={relation.type + relation.to}>
            <bdi class="relation-type">{relation.type}</bdi>{' '}
            <button
              type="button"
              class="pill"
              onClick={() => onOpen(relation.to)}
              title={t(kindMessage(relation.kind))}
            >
              <KindIcon kind={relation.kind} />
              <bdi>{relation.name}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

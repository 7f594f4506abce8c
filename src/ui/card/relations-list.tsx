import type { CardRelation, EntityId } from '../../pack/index.ts';
import { KindIcon } from '../icons.tsx';
import { kindMessage } from '../labels.ts';
import type { Translate } from '../translate.ts';

interface RelationsListProps {
  readonly t: Translate;
  readonly relations: readonly CardRelation[];
  readonly onOpen: (entity: EntityId) => void;
}

/** "located in [Donetsk Oblast]", "signed by [Ukraine] [Russia]": each name opens its own card. */
export function RelationsList({ t, relations, onOpen }: RelationsListProps) {
  return (
    <section class="relations">
      <h3>{t('relations')}</h3>
      <ul>
        {[...Map.groupBy(relations, ({ type }) => type)].map(([type, group]) => (
          <li key={type}>
            <bdi class="relation-type">{type}</bdi>
            {group.map(({ to, kind, name }) => (
              <button
                key={to}
                type="button"
                class="pill"
                onClick={() => onOpen(to)}
                title={t(kindMessage(kind))}
              >
                <KindIcon kind={kind} />
                <bdi>{name}</bdi>
              </button>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

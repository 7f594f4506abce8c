import type { CardRelation, EntityId } from '../../pack/index.ts';
import { KindIcon } from '../icons.tsx';
import { kindMessage } from '../labels.ts';
import type { Translate } from '../translate.ts';
import { PackText } from './pack-text.tsx';

interface RelationsListProps {
  readonly t: Translate;
  readonly relations: readonly CardRelation[];
  readonly onOpen: (entity: EntityId) => void;
}

/** "located in [Donetsk Oblast]", "signed by [Ukraine] [Russia]": each opens its own card; those on the page are set off. */
export function RelationsList({ t, relations, onOpen }: RelationsListProps) {
  // No Map.groupBy: Safari has it only from 17.4.
  const types = [...new Set(relations.map(({ type }) => type))];
  return (
    <section class="relations">
      <h3>{t('relations')}</h3>
      <ul>
        {types.map((type) => (
          <li key={type}>
            <PackText class="relation-type">{type}</PackText>
            {relations
              .filter((relation) => relation.type === type)
              .map(({ to, kind, name, isOnPage }) => (
                <button
                  key={to}
                  type="button"
                  class={isOnPage ? 'pill here' : 'pill'}
                  onClick={() => onOpen(to)}
                  title={t(isOnPage ? 'alsoHere' : kindMessage(kind))}
                >
                  <KindIcon kind={kind} />
                  <PackText>{name}</PackText>
                  {isOnPage && <span class="unseen">, {t('alsoHere')}</span>}
                </button>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

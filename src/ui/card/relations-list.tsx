import type { CardRelation, EntityId } from '../../pack/index.ts';
import { KindIcon } from '../icons.tsx';
import { kindMessage } from '../labels.ts';
import { PACK_LANGUAGE } from '../language.ts';
import type { Translate } from '../translate.ts';

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
            <bdi class="relation-type" lang={PACK_LANGUAGE}>
              {type}
            </bdi>
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
                  <bdi lang={PACK_LANGUAGE}>{name}</bdi>
                  {isOnPage && <span class="unseen">, {t('alsoHere')}</span>}
                </button>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

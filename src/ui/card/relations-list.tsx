import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { CardRelation, EntityId } from '../../pack/index.ts';
import { KindIcon } from '../elements/icons.tsx';
import { formatDate } from '../i18n/dates.ts';
import { dated } from '../i18n/forms.ts';
import { kindMessage } from '../i18n/labels.ts';
import type { Translate } from '../i18n/translate.ts';
import { MoreButton } from './text/more-button.tsx';
import { PackText } from './text/pack-text.tsx';

interface RelationsListProps {
  readonly t: Translate;
  readonly relations: readonly CardRelation[];
  readonly onOpen: (entity: EntityId) => void;
}

/** Connections of a large state or a long rule that stand open; those on the page are the first of them. */
const AT_A_GLANCE = 8;
/** A button for fewer than these is no shorter than they are. */
const MOST_AT_A_GLANCE = 11;

/** "located in [Donetsk Oblast]", "signed by [Ukraine] [Russia]": each opens its own card; those on the page are set off. */
export function RelationsList({ t, relations, onOpen }: RelationsListProps) {
  const [isWhole, setWhole] = useState(relations.length <= MOST_AT_A_GLANCE);
  const shown = isWhole ? relations : relations.slice(0, AT_A_GLANCE);
  const byType = [...Map.groupBy(shown, ({ type }) => type)];
  return (
    <section class="relations">
      <h3>{t('relations')}</h3>
      <ul>
        {byType.map(([type, ofType]) => (
          <li key={type}>
            <PackText class="relation-type">{type}</PackText>
            <span class="those">
              {ofType.map(({ to, kind, name, until, isOnPage }) => (
                <Fragment key={to}>
                  <button
                    type="button"
                    class={isOnPage ? 'pill here' : 'pill'}
                    onClick={() => onOpen(to)}
                    title={t(isOnPage ? 'alsoHere' : kindMessage(kind))}
                  >
                    <KindIcon kind={kind} />
                    <PackText>{name}</PackText>
                    {isOnPage && <span class="unseen">, {t('alsoHere')}</span>}
                  </button>
                  {until !== undefined && (
                    <span class="over">{dated(t, 'periodUntil', until, formatDate(t, until))}</span>
                  )}
                </Fragment>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {!isWhole && <MoreButton t={t} onMore={() => setWhole(true)} />}
    </section>
  );
}

import { useState } from 'preact/hooks';
import { type ArticleModel, type EntityId, KINDS } from '../../pack/index.ts';
import type { PageEntity } from '../../protocol/index.ts';
import { kindsMessage } from '../i18n/labels.ts';
import type { Translate } from '../i18n/translate.ts';
import { FoldedRows } from '../lists/folded-rows.tsx';
import { useReadBefore } from '../lists/use-read-before.ts';
import { entitiesById } from './entities-by-id.ts';
import type { PanelPlatform } from './panel-platform.ts';

interface WhoIsWhoProps {
  readonly platform: PanelPlatform;
  readonly t: Translate;
  readonly article: ArticleModel;
  readonly mentioned: readonly PageEntity[];
  readonly foldRead: boolean;
  readonly onOpen: (entity: EntityId) => void;
}

type Order = 'prominence' | 'kind';

/** Everybody and everything that the article names, the most prominent first or kind by kind. */
export function WhoIsWho({ platform, t, article, mentioned, foldRead, onOpen }: WhoIsWhoProps) {
  const [order, setOrder] = useState<Order>('prominence');
  const ids = mentioned.map(({ entity }) => entity);
  const read = useReadBefore(platform, ids, foldRead);
  const byId = entitiesById(article);
  const jump = ({ entity }: PageEntity) => void platform.askPage('jump', { entity });
  if (!read) return <p class="loading block">{t('loading')}</p>;
  const folded = (entries: readonly PageEntity[]) => (
    <FoldedRows t={t} entries={entries} read={read} summaries={byId} onOpen={onOpen} jump={jump} />
  );
  return (
    <section class="in-article">
      <div class="block section-line">
        <h2>
          {t('inThisArticle')} <span class="count">{mentioned.length}</span>
        </h2>
        <OrderChoice t={t} order={order} onOrder={setOrder} />
      </div>
      {order === 'prominence'
        ? folded(mentioned)
        : KINDS.map((kind) => ({
            kind,
            entries: mentioned.filter(({ entity }) => byId.get(entity)?.kind === kind),
          }))
            .filter(({ entries }) => entries.length > 0)
            .map(({ kind, entries }) => (
              <section key={kind}>
                <h3 class="block">
                  {t(kindsMessage(kind))} <span class="count">{entries.length}</span>
                </h3>
                {folded(entries)}
              </section>
            ))}
    </section>
  );
}

interface OrderChoiceProps {
  readonly t: Translate;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

function OrderChoice({ t, order, onOrder }: OrderChoiceProps) {
  return (
    <select
      aria-label={t('orderOfNames')}
      value={order}
      onChange={(event) => onOrder(event.currentTarget.value === 'kind' ? 'kind' : 'prominence')}
    >
      <option value="prominence">{t('orderProminence')}</option>
      <option value="kind">{t('orderKind')}</option>
    </select>
  );
}

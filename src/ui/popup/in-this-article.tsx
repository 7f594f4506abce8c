import type { EntityId } from '../../pack/index.ts';
import type { PageEntity } from '../../protocol/index.ts';
import { useAnswer } from '../controls/use-answer.ts';
import { FoldedRows } from '../lists/folded-rows.tsx';
import { useReadBefore } from '../lists/use-read-before.ts';
import type { Translate } from '../translate.ts';
import type { PopupDoor } from './popup-door.ts';

interface InThisArticleProps {
  readonly door: PopupDoor;
  readonly t: Translate;
  readonly entities: readonly PageEntity[];
  readonly foldRead: boolean;
  readonly onOpen: (entity: EntityId) => void;
}

/** Who is who on this page, the most prominent first; also the way in for keyboard and screen reader. */
export function InThisArticle({ door, t, entities, foldRead, onOpen }: InThisArticleProps) {
  const ids = entities.map((entry) => entry.entity);
  const answer = useAnswer(ids.join(' '), () => door.askWorker('summaries', { entities: ids }));
  const read = useReadBefore(door, ids, foldRead);
  if (entities.length === 0) return null;
  // Rows without their glosses would grow under the pointer of a reader who is about to click one.
  if (!answer || !read) return <p class="loading block">{t('loading')}</p>;
  const summaries = new Map(answer.ok ? answer.value.map((summary) => [summary.id, summary]) : []);
  const jump = ({ entity }: PageEntity) =>
    void door.askPage('jump', { entity }).then((done) => done.ok && door.close());
  return (
    <section class="in-article">
      <div class="block section-line">
        <h2>
          {t('inThisArticle')} <span class="count">{entities.length}</span>
        </h2>
        <button type="button" class="plain" onClick={() => void door.openPanel().then(door.close)}>
          {t('openPanel')}
        </button>
      </div>
      {!answer.ok && <p class="block problem">{t('namesFailed')}</p>}
      <FoldedRows t={t} entries={entities} read={read} summaries={summaries} onOpen={onOpen} jump={jump} />
    </section>
  );
}

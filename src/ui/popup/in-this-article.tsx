import type { EntityId } from '../../pack/index.ts';
import type { PageEntity } from '../../protocol/index.ts';
import { isLost } from '../controls/answers.ts';
import type { Translate } from '../i18n/translate.ts';
import { FoldedRows } from '../lists/folded-rows.tsx';
import { useReadBefore } from '../lists/use-read-before.ts';
import { useSummaries } from '../lists/use-summaries.ts';
import type { OwnPagePlatform } from '../own-page-platform.ts';

interface InThisArticleProps {
  readonly platform: OwnPagePlatform;
  readonly t: Translate;
  readonly entities: readonly PageEntity[];
  readonly foldRead: boolean;
  readonly onOpen: (entity: EntityId) => void;
}

/** Who is who on this page, the most prominent first; also the way in for keyboard and screen reader. */
export function InThisArticle({ platform, t, entities, foldRead, onOpen }: InThisArticleProps) {
  const ids = entities.map((entry) => entry.entity);
  const { answer, byId } = useSummaries(platform, ids);
  const read = useReadBefore(platform, ids, foldRead);
  if (entities.length === 0) return null;
  if (!answer || !read) return <p class="loading block">{t('loading')}</p>;
  // Rows without their glosses would grow under the pointer of a reader who is about to click one.
  const glossesMayCome = !answer.ok && isLost(answer.failure);
  const jump = ({ entity }: PageEntity) =>
    void platform.askPage('jump', { entity }).then((done) => done.ok && platform.close());
  return (
    <section class="in-article">
      <div class="block section-line">
        <h2>
          {t('inThisArticle')} <span class="count">{entities.length}</span>
        </h2>
        <button type="button" class="plain" onClick={() => void platform.openPanel().then(platform.close)}>
          {t('openPanel')}
        </button>
      </div>
      {!answer.ok && <p class="block problem">{t('namesFailed')}</p>}
      {!glossesMayCome && (
        <FoldedRows t={t} entries={entities} read={read} summaries={byId} onOpen={onOpen} jump={jump} />
      )}
    </section>
  );
}

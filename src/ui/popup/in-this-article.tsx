import type { EntityId, EntitySummary } from '../../pack/index.ts';
import type { PageEntity } from '../../protocol/index.ts';
import { Icon, JUMP_PATH } from '../icons.tsx';
import type { Translate } from '../translate.ts';
import { EntityText } from './entity-text.tsx';
import type { PopupDoor } from './popup-door.ts';
import { useAnswer } from './use-answer.ts';

interface InThisArticleProps {
  readonly door: PopupDoor;
  readonly t: Translate;
  readonly entities: readonly PageEntity[];
  readonly onOpen: (entity: EntityId) => void;
}

/** Who is who on this page, the most prominent first; also the way in for keyboard and screen reader. */
export function InThisArticle({ door, t, entities, onOpen }: InThisArticleProps) {
  const ids = entities.map((entry) => entry.entity);
  const answer = useAnswer(ids.join(' '), () => door.askWorker('summaries', { entities: ids }));
  if (entities.length === 0) return null;
  // Rows without their glosses would grow under the pointer of a reader who is about to click one.
  if (!answer) return <p class="loading block">{t('loading')}</p>;
  const summaries = new Map(answer.ok ? answer.value.map((summary) => [summary.id, summary]) : []);
  const jump = (entry: PageEntity) => {
    const [mention] = entry.mentions;
    if (mention === undefined) return;
    void door.askPage('jump', { mention, open: false }).then((done) => done.ok && door.close());
  };
  return (
    <section class="in-article">
      <h2 class="block">
        {t('inThisArticle')} <span class="count">{entities.length}</span>
      </h2>
      {!answer.ok && <p class="block problem">{t('namesFailed')}</p>}
      <ul class="rows">
        {entities.map((entry) => (
          <Row
            key={entry.entity}
            t={t}
            entry={entry}
            summary={summaries.get(entry.entity)}
            onOpen={onOpen}
            jump={jump}
          />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  readonly t: Translate;
  readonly entry: PageEntity;
  readonly summary: EntitySummary | undefined;
  readonly onOpen: (entity: EntityId) => void;
  readonly jump: (entry: PageEntity) => void;
}

function Row({ t, entry, summary, onOpen, jump }: RowProps) {
  const name = summary?.name ?? entry.first.surface;
  return (
    <li class="row">
      <button type="button" class="entity" onClick={() => onOpen(entry.entity)}>
        {summary ? <EntityText t={t} entity={summary} /> : <bdi class="row-name">{name}</bdi>}
      </button>
      <span class="times">
        <span aria-hidden="true">{t('mentionCount', [String(entry.count)])}</span>
        <span class="unseen">{t('mentionCountSpoken', [String(entry.count)])}</span>
      </span>
      <button
        type="button"
        class="jump"
        aria-label={t('jumpTo', [name])}
        title={t('jumpTo', [name])}
        onClick={() => jump(entry)}
      >
        <Icon path={JUMP_PATH} />
      </button>
    </li>
  );
}

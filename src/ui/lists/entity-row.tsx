import type { EntityId, EntitySummary } from '../../pack/index.ts';
import type { PageEntity } from '../../protocol/index.ts';
import { Icon, JUMP_PATH } from '../elements/icons.tsx';
import { counted, formatNumber } from '../i18n/forms.ts';
import type { Translate } from '../i18n/translate.ts';
import { EntityText } from './entity-text.tsx';

interface EntityRowProps {
  readonly t: Translate;
  readonly entry: PageEntity;
  readonly summary: Pick<EntitySummary, 'name' | 'kind' | 'gloss'> | undefined;
  readonly onOpen: (entity: EntityId) => void;
  readonly jump: (entry: PageEntity) => void;
}

/** One entity of the article: its card, how often it is named, and the way to its first mention. */
export function EntityRow({ t, entry, summary, onOpen, jump }: EntityRowProps) {
  const name = summary?.name ?? entry.first.surface;
  return (
    <li class="row">
      <button type="button" class="entity" onClick={() => onOpen(entry.entity)}>
        {summary ? <EntityText t={t} entity={summary} /> : <bdi class="row-name">{name}</bdi>}
      </button>
      <span class="times">
        <span aria-hidden="true">{t('mentionCount', [formatNumber(t, entry.count)])}</span>
        <span class="unseen">{counted(t, 'mentionCountSpoken', entry.count)}</span>
      </span>
      {/* The page does not know where it names what only an imported pack knows. */}
      {entry.canJump && (
        <button
          type="button"
          class="jump"
          aria-label={t('jumpTo', [name])}
          title={t('jumpTo', [name])}
          onClick={() => jump(entry)}
        >
          <Icon path={JUMP_PATH} />
        </button>
      )}
    </li>
  );
}

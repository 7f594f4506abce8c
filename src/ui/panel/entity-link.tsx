import type { ArticleEntity, EntityId } from '../../pack/index.ts';
import { KindIcon } from '../elements/icons.tsx';
import { kindMessage } from '../i18n/labels.ts';
import { languageOf } from '../i18n/language.ts';
import type { Translate } from '../i18n/translate.ts';

interface EntityLinkProps {
  readonly t: Translate;
  readonly entity: ArticleEntity;
  readonly onOpen: (entity: EntityId) => void;
}

/** A name that opens its card. */
export function EntityLink({ t, entity, onOpen }: EntityLinkProps) {
  return (
    <button type="button" class="pill" title={t(kindMessage(entity.kind))} onClick={() => onOpen(entity.id)}>
      <KindIcon kind={entity.kind} />
      <bdi lang={languageOf(entity)}>{entity.name}</bdi>
    </button>
  );
}

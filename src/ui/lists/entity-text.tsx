import type { EntitySummary } from '../../pack/index.ts';
import { Ending } from '../elements/ending.tsx';
import { KindIcon } from '../elements/icons.tsx';
import { kindMessage } from '../i18n/labels.ts';
import { languageOf } from '../i18n/language.ts';
import { Phrase } from '../i18n/phrase.tsx';
import type { Translate } from '../i18n/translate.ts';

interface EntityTextProps {
  readonly t: Translate;
  readonly entity: Pick<EntitySummary, 'name' | 'kind' | 'gloss' | 'language'>;
  /** The name that a search met; shown where it is no part of the one above. */
  readonly matchedName?: string | undefined;
}

/** Kind, name and gloss of one entity in a list. */
export function EntityText({ t, entity, matchedName }: EntityTextProps) {
  const lang = languageOf(entity);
  return (
    <>
      <KindIcon kind={entity.kind} />
      <span class="entity-text">
        <span class="unseen">{t(kindMessage(entity.kind))}: </span>
        <bdi class="row-name" lang={lang}>
          {entity.name}
        </bdi>
        {matchedName !== undefined && !entity.name.includes(matchedName) && (
          <span class="row-also">
            {' '}
            <Phrase t={t} of="matchedName" parts={[<bdi>{matchedName}</bdi>]} />
          </span>
        )}
        <bdi class="row-gloss" lang={lang}>
          <Ending text={entity.gloss} />
        </bdi>
      </span>
    </>
  );
}

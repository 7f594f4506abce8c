import type { EntitySummary } from '../../pack/index.ts';
import { KindIcon } from '../icons.tsx';
import { kindMessage } from '../labels.ts';
import { PACK_LANGUAGE } from '../language.ts';
import { Phrase } from '../phrase.tsx';
import type { Translate } from '../translate.ts';

interface EntityTextProps {
  readonly t: Translate;
  readonly entity: Pick<EntitySummary, 'name' | 'kind' | 'gloss'>;
  /** The name that a search met; shown where it is no part of the one above. */
  readonly matchedName?: string | undefined;
}

/** Kind, name and gloss of one entity in a list. */
export function EntityText({ t, entity, matchedName }: EntityTextProps) {
  return (
    <>
      <KindIcon kind={entity.kind} />
      <span class="entity-text">
        <span class="unseen">{t(kindMessage(entity.kind))}: </span>
        <bdi class="row-name" lang={PACK_LANGUAGE}>
          {entity.name}
        </bdi>
        {matchedName !== undefined && !entity.name.includes(matchedName) && (
          <span class="row-also">
            {' '}
            <Phrase t={t} of="matchedName" parts={[<bdi>{matchedName}</bdi>]} />
          </span>
        )}
        <bdi class="row-gloss" lang={PACK_LANGUAGE}>
          {entity.gloss}
        </bdi>
      </span>
    </>
  );
}

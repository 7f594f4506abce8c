import { useId } from 'preact/hooks';
import type { EntityId } from '../../pack/index.ts';
import type { Recent } from '../../settings/index.ts';
import { KindIcon } from '../elements/icons.tsx';
import { languageOf } from '../i18n/language.ts';
import type { Translate } from '../i18n/translate.ts';
import type { OwnPagePlatform } from '../own-page-platform.ts';
import { useOneStop } from './use-one-stop.ts';
import { useSummaries } from './use-summaries.ts';

interface RecentListProps {
  readonly platform: Pick<OwnPagePlatform, 'askWorker'>;
  readonly t: Translate;
  readonly recent: Recent;
  readonly onOpen: (entity: EntityId) => void;
  readonly onClear: () => void;
}

/** What was looked up lately, under the empty search box. */
export function RecentList({ platform, t, recent, onOpen, onClear }: RecentListProps) {
  const title = useId();
  const oneStop = useOneStop<HTMLUListElement>();
  const { answer } = useSummaries(platform, recent);
  // What a pack had and has no more is not shown.
  if (!answer?.ok || answer.value.length === 0) return null;
  return (
    <section class="recent block" aria-labelledby={title}>
      <div class="section-line">
        <h2 id={title}>{t('recent')}</h2>
        <button type="button" class="plain" onClick={onClear}>
          {t('clearRecent')}
        </button>
      </div>
      <ul {...oneStop}>
        {answer.value.map((entity) => (
          <li key={entity.id}>
            <button type="button" class="plain lately" onClick={() => onOpen(entity.id)}>
              <KindIcon kind={entity.kind} />
              <bdi lang={languageOf(entity)}>{entity.name}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

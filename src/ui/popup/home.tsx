import { useState } from 'preact/hooks';
import type { EntityId } from '../../pack/index.ts';
import { MarkingChoices } from '../controls/marking-choices.tsx';
import type { ChangeSettings, DoUndoably } from '../controls/use-settings-change.ts';
import { formatDate } from '../i18n/dates.ts';
import { counted } from '../i18n/forms.ts';
import { PACK_LANGUAGE } from '../i18n/language.ts';
import { Phrase } from '../i18n/phrase.tsx';
import type { Translate } from '../i18n/translate.ts';
import { Search } from '../lists/search.tsx';
import type { OwnPagePlatform } from '../own-page-platform.ts';
import { PageNotice } from '../page-state/page-notice.tsx';
import { isOff, type PageFacts } from '../page-state/page-situation.ts';
import { InThisArticle } from './in-this-article.tsx';

interface HomeProps {
  readonly platform: OwnPagePlatform;
  readonly t: Translate;
  readonly facts: PageFacts | undefined;
  readonly refresh: () => void;
  readonly change: ChangeSettings;
  readonly act: DoUndoably;
  readonly onOpen: (entity: EntityId) => void;
}

/** Everything of the popup but an opened card. */
export function Home({ platform, t, facts, refresh, change, act, onOpen }: HomeProps) {
  const [query, setQuery] = useState(platform.start.query ?? '');
  if (!facts) return <p class="loading block">{t('loading')}</p>;
  const entities = facts.report.ok ? facts.report.value.entities : [];
  return (
    <>
      <PageNotice platform={platform} t={t} facts={facts} refresh={refresh} change={change} />
      <MarkingChoices t={t} settings={facts.settings} change={change} />
      <Search
        platform={platform}
        t={t}
        facts={facts}
        query={query}
        onQuery={setQuery}
        act={act}
        onOpen={onOpen}
      />
      {query.trim() === '' && !isOff(facts) && (
        <InThisArticle
          platform={platform}
          t={t}
          entities={entities}
          foldRead={facts.settings.foldRead}
          onOpen={onOpen}
        />
      )}
      <PackLine t={t} pack={facts.pack} />
      <p class="to-options block">
        <button type="button" class="plain" onClick={() => void platform.openOptions().then(platform.close)}>
          {t('openOptions')}
        </button>
      </p>
    </>
  );
}

function PackLine({ t, pack }: { readonly t: Translate; readonly pack: PageFacts['pack'] }) {
  if (!pack.ok || pack.value.state !== 'ready') return null;
  const { title, date, entities } = pack.value;
  return (
    <p class="pack-line block">
      <Phrase
        t={t}
        of="packStatus"
        parts={[
          <bdi lang={PACK_LANGUAGE}>{title}</bdi>,
          formatDate(t, date),
          counted(t, 'entryCount', entities),
        ]}
      />
    </p>
  );
}

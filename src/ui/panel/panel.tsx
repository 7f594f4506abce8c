import { useState } from 'preact/hooks';
import type { Day, EntityId } from '../../pack/index.ts';
import type { ChangeSettings, DoUndoably } from '../controls/use-settings-change.ts';
import type { Translate } from '../i18n/translate.ts';
import { ListsAndCard } from '../lists/lists-and-card.tsx';
import { Search } from '../lists/search.tsx';
import { usePageLists } from '../lists/use-page-lists.ts';
import { PageNotice } from '../page-state/page-notice.tsx';
import { isOff, type PageFacts } from '../page-state/page-situation.ts';
import { ArticleOverview } from './article-overview.tsx';
import type { PanelPlatform } from './panel-platform.ts';
import { useFollowedPage } from './use-followed-page.ts';

export interface PanelProps {
  readonly platform: PanelPlatform;
  readonly t: Translate;
  readonly today: Day;
}

/** The side panel: the article in front, laid out, and search; it follows the reader from tab to tab. */
export function Panel({ platform, t, today }: PanelProps) {
  const lists = usePageLists(platform, t);
  const { facts, refresh, settings, cards } = lists;
  useFollowedPage(platform, facts, refresh);
  return (
    <ListsAndCard platform={platform} t={t} today={today} class="panel" lists={lists}>
      {facts ? (
        <Overview
          platform={platform}
          t={t}
          facts={facts}
          refresh={refresh}
          change={settings.change}
          act={settings.act}
          onOpen={cards.open}
        />
      ) : (
        <p class="loading block">{t('loading')}</p>
      )}
    </ListsAndCard>
  );
}

interface OverviewProps extends Omit<PanelProps, 'today'> {
  readonly facts: PageFacts;
  readonly refresh: () => void;
  readonly change: ChangeSettings;
  readonly act: DoUndoably;
  readonly onOpen: (entity: EntityId) => void;
}

function Overview({ platform, t, facts, refresh, change, act, onOpen }: OverviewProps) {
  const [query, setQuery] = useState('');
  const report = facts.report.ok && !isOff(facts) ? facts.report.value : undefined;
  return (
    <>
      <PageNotice platform={platform} t={t} facts={facts} refresh={refresh} change={change} />
      <Search
        platform={platform}
        t={t}
        facts={facts}
        query={query}
        onQuery={setQuery}
        act={act}
        onOpen={onOpen}
      />
      {query.trim() === '' && report && report.entities.length > 0 && (
        <ArticleOverview
          platform={platform}
          t={t}
          report={report}
          foldRead={facts.settings.foldRead}
          onOpen={onOpen}
        />
      )}
    </>
  );
}

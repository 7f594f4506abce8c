import type { Day } from '../../pack/index.ts';
import type { Translate } from '../i18n/translate.ts';
import { ListsAndCard } from '../lists/lists-and-card.tsx';
import { usePageLists } from '../lists/use-page-lists.ts';
import { isOff } from '../page-state/page-situation.ts';
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
  const { facts, refresh, cards } = lists;
  useFollowedPage(platform, facts, refresh);
  const report = facts?.report.ok && !isOff(facts) ? facts.report.value : undefined;
  return (
    <ListsAndCard platform={platform} t={t} today={today} class="panel" lists={lists}>
      {facts && report && report.entities.length > 0 && (
        <ArticleOverview
          platform={platform}
          t={t}
          report={report}
          foldRead={facts.settings.foldRead}
          onOpen={cards.open}
        />
      )}
    </ListsAndCard>
  );
}

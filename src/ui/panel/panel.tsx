import { useState } from 'preact/hooks';
import type { Day, EntityId } from '../../pack/index.ts';
import { CardView } from '../popup/card-view.tsx';
import { PageNotice } from '../popup/page-notice.tsx';
import { type PageFacts, pageSituation } from '../popup/page-situation.ts';
import { PopupHeader } from '../popup/popup-header.tsx';
import { SaidBar } from '../popup/said-bar.tsx';
import { Search } from '../popup/search.tsx';
import { useCardStack } from '../popup/use-card-stack.ts';
import { usePopupFacts } from '../popup/use-popup-facts.ts';
import { type ChangeSettings, useSettingsChange } from '../popup/use-settings-change.ts';
import type { Translate } from '../translate.ts';
import { ArticleOverview } from './article-overview.tsx';
import type { PanelDoor } from './panel-door.ts';
import { useFollowedPage } from './use-followed-page.ts';

export interface PanelProps {
  readonly door: PanelDoor;
  readonly t: Translate;
  readonly today: Day;
}

/** The side panel: the article in front, laid out, and search; it follows the reader from tab to tab. */
export function Panel({ door, t, today }: PanelProps) {
  const { facts, refresh } = usePopupFacts(door);
  useFollowedPage(door, facts, refresh);
  const { said, change } = useSettingsChange({ door, notSaved: t('saidNotChanged'), onChanged: refresh });
  const { entity, open, back } = useCardStack();
  const theme = facts?.settings.theme;
  return (
    <main
      class="backgrounder popup panel"
      lang={t('dateLocale')}
      dir={t('textDirection') === 'rtl' ? 'rtl' : 'ltr'}
      data-theme={theme === 'page' ? undefined : theme}
    >
      {/* The lists stay as they are behind a card: the search, the scroll position, the button that gets focus back. */}
      <div hidden={entity !== undefined}>
        <PopupHeader t={t} settings={facts?.settings} change={change} />
        {facts ? (
          <Overview
            door={door}
            t={t}
            today={today}
            facts={facts}
            refresh={refresh}
            change={change}
            onOpen={open}
          />
        ) : (
          <p class="loading block">{t('loading')}</p>
        )}
        <SaidBar t={t} said={said} />
      </div>
      {entity !== undefined && (
        <CardView
          door={door}
          t={t}
          today={today}
          entity={entity}
          report={facts?.report.ok ? facts.report.value : undefined}
          theme={theme}
          onOpen={open}
          onBack={back}
        />
      )}
    </main>
  );
}

interface OverviewProps extends PanelProps {
  readonly facts: PageFacts;
  readonly refresh: () => void;
  readonly change: ChangeSettings;
  readonly onOpen: (entity: EntityId) => void;
}

function Overview({ door, t, today, facts, refresh, change, onOpen }: OverviewProps) {
  const [query, setQuery] = useState('');
  const { why } = pageSituation(facts);
  const report =
    facts.report.ok && why !== 'off-everywhere' && why !== 'off-here' ? facts.report.value : undefined;
  return (
    <>
      <PageNotice door={door} t={t} facts={facts} refresh={refresh} change={change} />
      <Search door={door} t={t} query={query} onQuery={setQuery} onOpen={onOpen} />
      {query === '' && report && report.entities.length > 0 && (
        <ArticleOverview door={door} t={t} today={today} report={report} onOpen={onOpen} />
      )}
    </>
  );
}

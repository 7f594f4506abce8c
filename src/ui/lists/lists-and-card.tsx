import type { ComponentChildren } from 'preact';
import type { Day } from '../../pack/index.ts';
import { mutedChange, type Settings } from '../../settings/index.ts';
import { SaidBar } from '../controls/said-bar.tsx';
import { inLanguageOf } from '../i18n/language.ts';
import type { Translate } from '../i18n/translate.ts';
import type { OwnPagePlatform } from '../own-page-platform.ts';
import { CardView } from './card-view.tsx';
import { HeaderBar } from './header-bar.tsx';
import { NoticeAndSearch } from './notice-and-search.tsx';
import type { PageLists } from './use-page-lists.ts';

interface ListsAndCardProps {
  readonly platform: OwnPagePlatform;
  readonly t: Translate;
  readonly today: Day;
  readonly class: string;
  readonly lists: PageLists;
  /** What stands above the search. */
  readonly choices?: ComponentChildren;
  /** The lists, which what is found takes the place of. */
  readonly children: ComponentChildren;
  readonly foot?: ComponentChildren;
}

/** Popup and side panel: the switch on top, what there is to say of the page, search, lists, and a card in their place while one is open. */
export function ListsAndCard({
  platform,
  t,
  today,
  class: className,
  lists,
  choices,
  children,
  foot,
}: ListsAndCardProps) {
  const { facts } = lists;
  const { entity, open, back } = lists.cards;
  const { said, change } = lists.settings;
  const theme = facts?.settings.theme;
  const { textSize, muted = [] }: Partial<Settings> = facts?.settings ?? {};
  return (
    <main
      class={`backgrounder own-page ${className}`}
      {...inLanguageOf(t)}
      data-theme={theme === 'page' ? undefined : theme}
      data-text-size={textSize}
    >
      {/* The lists stay as they are behind a card: the search, the scroll position, the button that gets focus back. */}
      <div hidden={entity !== undefined}>
        <HeaderBar t={t} settings={facts?.settings} change={change} />
        {facts ? (
          <NoticeAndSearch platform={platform} t={t} facts={facts} lists={lists} choices={choices}>
            {children}
          </NoticeAndSearch>
        ) : (
          <p class="loading block">{t('loading')}</p>
        )}
        {foot}
        <SaidBar t={t} said={said} />
      </div>
      {entity !== undefined && (
        <CardView
          platform={platform}
          t={t}
          today={today}
          entity={entity}
          report={facts?.report.ok ? facts.report.value : undefined}
          theme={theme}
          isMuted={muted.includes(entity)}
          onMute={(isMuted) =>
            change(
              (before) => mutedChange(before, entity, isMuted),
              t(isMuted ? 'entityMuted' : 'saidChanged'),
            )
          }
          onOpen={open}
          onBack={back}
        />
      )}
    </main>
  );
}

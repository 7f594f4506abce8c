import type { Day } from '../../pack/index.ts';
import { MarkingChoices } from '../controls/marking-choices.tsx';
import type { Translate } from '../i18n/translate.ts';
import { ListsAndCard } from '../lists/lists-and-card.tsx';
import { usePageLists } from '../lists/use-page-lists.ts';
import type { OwnPagePlatform } from '../own-page-platform.ts';
import { isOff } from '../page-state/page-situation.ts';
import { InThisArticle } from './in-this-article.tsx';
import { PackLine } from './pack-line.tsx';

export interface PopupProps {
  readonly platform: OwnPagePlatform;
  readonly t: Translate;
  readonly today: Day;
}

/** The popup: this page and why, who is who in it, search, and what is marked. */
export function Popup({ platform, t, today }: PopupProps) {
  const lists = usePageLists(platform, t);
  const { facts, settings, cards } = lists;
  return (
    <ListsAndCard
      platform={platform}
      t={t}
      today={today}
      class="popup"
      lists={lists}
      choices={facts && <MarkingChoices t={t} settings={facts.settings} change={settings.change} />}
      foot={
        facts && (
          <>
            <PackLine t={t} pack={facts.pack} />
            <p class="to-options block">
              <button
                type="button"
                class="plain"
                onClick={() => void platform.openOptions().then(platform.close)}
              >
                {t('openOptions')}
              </button>
            </p>
          </>
        )
      }
    >
      {facts && !isOff(facts) && (
        <InThisArticle
          platform={platform}
          t={t}
          entities={facts.report.ok ? facts.report.value.entities : []}
          foldRead={facts.settings.foldRead}
          onOpen={cards.open}
        />
      )}
    </ListsAndCard>
  );
}

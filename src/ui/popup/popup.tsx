import type { Day } from '../../pack/index.ts';
import type { Translate } from '../i18n/translate.ts';
import { ListsAndCard } from '../lists/lists-and-card.tsx';
import { usePageLists } from '../lists/use-page-lists.ts';
import type { OwnPagePlatform } from '../own-page-platform.ts';
import { Home } from './home.tsx';

export interface PopupProps {
  readonly platform: OwnPagePlatform;
  readonly t: Translate;
  readonly today: Day;
}

/** The popup: this page and why, who is who in it, search, and what is marked. */
export function Popup({ platform, t, today }: PopupProps) {
  const lists = usePageLists(platform, t);
  const { change, act } = lists.settings;
  return (
    <ListsAndCard platform={platform} t={t} today={today} class="popup" lists={lists}>
      <Home
        platform={platform}
        t={t}
        facts={lists.facts}
        refresh={lists.refresh}
        change={change}
        act={act}
        onOpen={lists.cards.open}
      />
    </ListsAndCard>
  );
}

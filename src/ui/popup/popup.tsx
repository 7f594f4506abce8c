import type { Day } from '../../pack/index.ts';
import { ListsAndCard } from '../lists/lists-and-card.tsx';
import { usePageLists } from '../lists/use-page-lists.ts';
import type { Translate } from '../translate.ts';
import { Home } from './home.tsx';
import type { PopupDoor } from './popup-door.ts';

export interface PopupProps {
  readonly door: PopupDoor;
  readonly t: Translate;
  readonly today: Day;
}

/** The popup: this page and why, who is who in it, search, and what is marked. */
export function Popup({ door, t, today }: PopupProps) {
  const lists = usePageLists(door, t);
  const { change, act } = lists.settings;
  return (
    <ListsAndCard door={door} t={t} today={today} class="popup" lists={lists}>
      <Home
        door={door}
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

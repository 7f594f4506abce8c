import type { Day } from '../../pack/index.ts';
import type { Translate } from '../translate.ts';
import { Home } from './home.tsx';
import { ListsAndCard } from './lists-and-card.tsx';
import type { PopupDoor } from './popup-door.ts';
import { useCardStack } from './use-card-stack.ts';
import { usePopupFacts } from './use-popup-facts.ts';
import { useSettingsChange } from './use-settings-change.ts';

export interface PopupProps {
  readonly door: PopupDoor;
  readonly t: Translate;
  readonly today: Day;
}

/** The popup: this page and why, who is who in it, search, and what is marked. */
export function Popup({ door, t, today }: PopupProps) {
  const { facts, refresh } = usePopupFacts(door);
  const settings = useSettingsChange({ door, notSaved: t('saidNotChanged'), onChanged: refresh });
  const cards = useCardStack(door.start.entity);
  return (
    <ListsAndCard
      door={door}
      t={t}
      today={today}
      class="popup"
      facts={facts}
      cards={cards}
      settings={settings}
    >
      <Home
        door={door}
        t={t}
        facts={facts}
        refresh={refresh}
        change={settings.change}
        act={settings.act}
        onOpen={cards.open}
      />
    </ListsAndCard>
  );
}

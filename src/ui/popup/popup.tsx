import type { Day } from '../../pack/index.ts';
import type { Translate } from '../translate.ts';
import { CardView } from './card-view.tsx';
import { Home } from './home.tsx';
import type { PopupDoor } from './popup-door.ts';
import { PopupHeader } from './popup-header.tsx';
import { SaidBar } from './said-bar.tsx';
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
  const { said, change } = useSettingsChange({ door, notSaved: t('saidNotChanged'), onChanged: refresh });
  const { entity, open, back } = useCardStack();
  const theme = facts?.settings.theme;
  const report = facts?.report.ok ? facts.report.value : undefined;
  return (
    <main
      class="backgrounder popup"
      lang={t('dateLocale')}
      dir={t('textDirection') === 'rtl' ? 'rtl' : 'ltr'}
      data-theme={theme === 'page' ? undefined : theme}
    >
      {/* Home stays as it is behind a card: the search, the scroll position, the button that has to get focus back. */}
      <div hidden={entity !== undefined}>
        <PopupHeader t={t} settings={facts?.settings} change={change} />
        <Home door={door} t={t} facts={facts} refresh={refresh} change={change} onOpen={open} />
        <SaidBar t={t} said={said} />
      </div>
      {entity !== undefined && (
        <CardView
          door={door}
          t={t}
          today={today}
          entity={entity}
          report={report}
          theme={theme}
          onOpen={open}
          onBack={back}
        />
      )}
    </main>
  );
}

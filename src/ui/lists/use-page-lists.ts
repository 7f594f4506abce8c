import { useSettingsChange } from '../controls/use-settings-change.ts';
import type { Translate } from '../i18n/translate.ts';
import type { OwnPagePlatform } from '../own-page-platform.ts';
import { usePageFacts } from '../page-state/use-page-facts.ts';
import { useCardStack } from './use-card-stack.ts';

export type PageLists = ReturnType<typeof usePageLists>;

/** What popup and side panel hold: the facts of the page in front, the settings as they change, and the card that is open. */
export function usePageLists(platform: OwnPagePlatform, t: Translate) {
  const { facts, refresh, settle } = usePageFacts(platform);
  const settings = useSettingsChange({ platform, notSaved: t('saidNotChanged'), onChanged: settle });
  const cards = useCardStack(platform.start.entity);
  return { facts, refresh, settings, cards };
}

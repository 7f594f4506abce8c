import type { Sender } from '../protocol/index.ts';
import { type Audience, OWN_PAGE } from './packs/pack-life.ts';

/** What that asker may hear of the packs. */
export function audienceOf(sender: Sender): Audience {
  return sender.isOwnPage ? OWN_PAGE : { kind: 'page', host: hostOf(sender) };
}

/** Host of the tab's top document; in frames only the tab knows it. Nothing where the browser withholds it. */
export function hostOf({ tab }: Sender): string {
  return tab?.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url).hostname : '';
}

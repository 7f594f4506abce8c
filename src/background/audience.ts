import type { Sender } from '../protocol/index.ts';

/**
 * Who asks. What a page's script is told the page may find out, so it hears of imported packs only where the reader
 * allowed it. The extension's own pages hear of all that are on.
 */
export type Audience = { readonly kind: 'own page' } | { readonly kind: 'page'; readonly host: string };

export const OWN_PAGE: Audience = { kind: 'own page' };

/** What that asker may hear of the packs. */
export function audienceOf(sender: Sender): Audience {
  return sender.isOwnPage ? OWN_PAGE : { kind: 'page', host: hostOf(sender) };
}

/** Host of the tab's top document; in frames only the tab knows it. Nothing where the browser withholds it. */
export function hostOf({ tab }: Sender): string {
  return tab?.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url).hostname : '';
}

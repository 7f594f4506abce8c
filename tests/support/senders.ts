import type { Sender, TabSender } from '../../src/protocol/index.ts';

/** The popup, which is in no tab. */
export const POPUP: Sender = { isOwnPage: true };

/** Our script in somebody's page. */
export function pageIn(tab: Partial<TabSender['tab']> = {}): TabSender {
  return { isOwnPage: false, tab: { id: 1, frame: 0, url: 'https://www.example.org/news', ...tab } };
}

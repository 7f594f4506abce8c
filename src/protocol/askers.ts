import type { Handlers, WorkerRequests } from './requests.ts';
import type { Sender, TabSender } from './sender.ts';

/** `anybody`: scripts in pages and the extension's own pages; `a tab`: whatever is in a tab, about that tab. */
type Asker = 'anybody' | 'a tab';

/**
 * Who may ask what of the worker. What is not listed is for the extension's own pages: a script in a page has the
 * page for company, and is told only what the page may find out.
 */
const ASKERS = {
  annotate: 'a tab',
  paintNames: 'a tab',
  injectCard: 'a tab',
  styleMarks: 'a tab',
  peek: 'a tab',
  card: 'anybody',
  search: 'anybody',
  summaries: 'anybody',
  choice: 'anybody',
  choose: 'anybody',
  mute: 'anybody',
  noteRead: 'anybody',
} as const satisfies { readonly [K in keyof WorkerRequests]?: Asker };

type AskedByTabs = {
  [K in keyof typeof ASKERS]: (typeof ASKERS)[K] extends 'a tab' ? K : never;
}[keyof typeof ASKERS];

/** One handler a request; what only a tab may ask has one. */
export type WorkerHandlers = {
  [K in keyof WorkerRequests]: Handlers<WorkerRequests, K extends AskedByTabs ? TabSender : Sender>[K];
};

/** Why the worker does not answer that sender's request; undefined where it does. */
export function refusalOf(ask: keyof WorkerRequests, { isOwnPage, tab }: Sender): string | undefined {
  const askers: { readonly [K in keyof WorkerRequests]?: Asker } = ASKERS;
  const asker = askers[ask];
  if (asker === 'a tab') return tab ? undefined : 'Only what is in a tab may ask for this.';
  if (asker === 'anybody' || isOwnPage) return undefined;
  return 'Only the extension’s own pages may ask for this.';
}

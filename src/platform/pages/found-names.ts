import type { Tabs } from 'webextension-polyfill';
import type { PageEntity } from '../../protocol/index.ts';
import { askWorker } from '../ask.ts';

/** What imported packs know on a tab's pages; nothing where the worker cannot tell. */
export async function foundNamesIn(tab: Tabs.Tab | undefined): Promise<readonly PageEntity[]> {
  const answer = tab?.id === undefined ? undefined : await askWorker('foundNames', { tab: tab.id });
  return answer?.ok ? answer.value : [];
}

import type { Tabs } from 'webextension-polyfill';
import type { PageEntity, PageRequests, Params } from '../../protocol/index.ts';
import { askPage, askWorker } from '../ask.ts';
import { isPrivate } from './private-window.ts';
import { readingMemory } from './reading-memory.ts';
import { recentStore } from './recent-store.ts';

/** What popup and side panel need of the tab that they speak for, whichever that is when they ask. */
export function tabPlatform(findTab: () => Promise<Tabs.Tab | undefined>) {
  const inPrivate = async () => isPrivate(await findTab());
  return {
    askPage: async <K extends keyof PageRequests>(ask: K, params: Params<PageRequests, K>) =>
      askPage((await findTab())?.id, ask, params),
    foundNames: async (): Promise<readonly PageEntity[]> => {
      const tab = (await findTab())?.id;
      const answer = tab === undefined ? undefined : await askWorker('foundNames', { tab });
      return answer?.ok ? answer.value : [];
    },
    recent: recentStore(inPrivate),
    ...readingMemory(inPrivate),
  };
}

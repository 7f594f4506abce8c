import browser, { type Runtime } from 'webextension-polyfill';
import type { Result, Sender } from '../../protocol/index.ts';

/** Answers every message of our own pages and scripts. Others have no way here: `onMessageExternal` is not used. */
export function answerRequests(answer: (message: unknown, sender: Sender) => Promise<Result<unknown>>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    answer(message, toSender(sender)),
  );
}

function toSender({ url, tab, frameId, documentId }: Runtime.MessageSender): Sender {
  // By the asking document's own address: a script in a page has no tab either where another extension's panel shows the page.
  const isOwnPage = url?.startsWith(browser.runtime.getURL('')) ?? false;
  if (tab?.id === undefined || frameId === undefined) return { isOwnPage };
  return {
    isOwnPage,
    tab: {
      id: tab.id,
      frame: frameId,
      ...(documentId === undefined ? {} : { document: documentId }),
      ...(tab.url === undefined ? {} : { url: tab.url }),
      ...(tab.incognito ? { isPrivate: true } : {}),
    },
  };
}

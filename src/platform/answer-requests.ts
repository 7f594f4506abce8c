import browser, { type Runtime } from 'webextension-polyfill';
import type { Result, Sender } from '../protocol/index.ts';

/** Answers every message of our own pages and scripts. Others have no way here: `onMessageExternal` is not used. */
export function answerRequests(answer: (message: unknown, sender: Sender) => Promise<Result<unknown>>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    answer(message, toSender(sender)),
  );
}

function toSender({ tab, frameId, documentId }: Runtime.MessageSender): Sender {
  // Extension pages in a tab of their own have a tab, too, but no content script asks from there.
  if (tab?.id === undefined || frameId === undefined) return {};
  return {
    tab: {
      id: tab.id,
      frame: frameId,
      ...(documentId === undefined ? {} : { document: documentId }),
      ...(tab.url === undefined ? {} : { url: tab.url }),
      ...(tab.incognito ? { isPrivate: true } : {}),
    },
  };
}

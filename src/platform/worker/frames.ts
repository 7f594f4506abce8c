import browser, { type Scripting } from 'webextension-polyfill';
import type { PageRequests, Params, Sender } from '../../protocol/index.ts';

type Frame = NonNullable<Sender['tab']>;

/** The first Firefox that paints `text-decoration` in highlights. */
const FIREFOX_WITH_LINES = 146;

/** What the worker does to the frames of tabs. */
export const frames = {
  async injectCard(frame: Frame): Promise<void> {
    await browser.scripting.executeScript({ target: targetOf(frame), files: ['/card.js'] });
  },
  async injectGate(frame: Frame): Promise<void> {
    await browser.scripting.executeScript({ target: targetOf(frame), files: ['/gate.js'] });
  },
  async insertStyle(frame: Frame, css: string): Promise<void> {
    await browser.scripting.insertCSS({ target: targetOf(frame), css, origin: 'USER' });
  },
  async peek({ id }: Frame, on: boolean): Promise<void> {
    const params: Params<PageRequests, 'peek'> = { on };
    await browser.tabs.sendMessage(id, { ask: 'peek', params });
  },
  async removeStyle(frame: Frame, css: string): Promise<void> {
    await browser.scripting.removeCSS({ target: targetOf(frame), css, origin: 'USER' });
  },
  /** Only Firefox has `getBrowserInfo`; all others have painted lines for as long as they have highlights. */
  async paintsLines(): Promise<boolean> {
    if (!('getBrowserInfo' in browser.runtime) || !browser.runtime.getURL('').startsWith('moz-extension:'))
      return true;
    const { version } = await browser.runtime.getBrowserInfo();
    return Number.parseInt(version, 10) >= FIREFOX_WITH_LINES;
  },
};

/** A document id cannot hit the page that the frame went on to; older Firefoxes have only frame ids. */
function targetOf({ id, frame, document }: Frame): Scripting.InjectionTarget {
  return document === undefined ? { tabId: id, frameIds: [frame] } : { tabId: id, documentIds: [document] };
}

import { expect, it } from 'vitest';
import type { Tab } from '../../support/browsers/driver.ts';
import { inBothBrowsers } from '../../support/browsers/in-both-browsers.ts';
import { pause } from '../../support/browsers/until.ts';
import { cardGone, cardText, cardWith } from '../../support/reader/card.ts';
import { hover, painted, paintedWith } from '../../support/reader/marks.ts';
import { attackerPage } from './attacker-page.ts';

const A_WHILE = 1500;

inBothBrowsers('Forgeries', (session) => {
  async function open(): Promise<Tab> {
    const tab = await session().open(session().server.give(attackerPage()));
    await paintedWith(tab, 'Dmitry Peskov');
    return tab;
  }

  /** What is stored, where the extension itself was and is. */
  async function atHome(): Promise<{ readonly id: string; readonly stored: string }> {
    const popup = await session().driver.openExtensionPage('popup.html');
    const home = await popup.evaluate(async () => ({
      id: chrome.runtime.id,
      stored: JSON.stringify(await chrome.storage.local.get(null)),
    }));
    await popup.close();
    return home;
  }

  it('LK-13 of events of the lifecycle do nothing', async () => {
    const { id } = await atHome();
    const tab = await open();
    const before = await painted(tab);

    await tab.evaluate((extension) => {
      const scripts = ['page', 'content', 'card', 'backgrounder'];
      for (const script of scripts) {
        for (const owner of [extension, 'backgrounder']) {
          const name = `${owner}:${script}:wxt:content-script-started`;
          document.dispatchEvent(
            new CustomEvent(name, { detail: { contentScriptName: script, messageId: 'x' } }),
          );
          postMessage({ type: name, contentScriptName: script }, '*');
        }
      }
      const kinds = [
        'pagehide',
        'unload',
        'beforeunload',
        'freeze',
        'resume',
        'visibilitychange',
        'abort',
        'resize',
      ];
      for (const target of [window, document]) {
        for (const kind of kinds) target.dispatchEvent(new Event(kind));
        target.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      }
    }, id);
    await pause(A_WHILE);

    expect(await painted(tab)).toEqual(before);
    expect(await tab.evaluate(() => CSS.highlights.size)).toBe(1);
    await hover(tab, 'Dmitry Peskov');
    expect(await cardWith(tab, 'Peskov')).toContain('Dmitry Peskov');
    await tab.press('Escape');
    await cardGone(tab);
    await tab.close();
  });

  it('LK-14 of messages do nothing', async () => {
    const { id, stored } = await atHome();
    const tab = await open();
    const before = await painted(tab);

    const answers = await tab.evaluate(async (extension) => {
      const messages = [
        { ask: 'step', params: { to: 'open' } },
        { ask: 'lookUp', params: { text: 'Dmitry Peskov' } },
        { ask: 'peek', params: { on: true } },
        { ask: 'mute', params: { entity: 'person.dmitry-peskov', isMuted: true } },
        { ask: 'card', params: { entity: 'person.dmitry-peskov', present: [] } },
      ];
      const channel = new BroadcastChannel('backgrounder');
      const heard: string[] = [];
      addEventListener('message', ({ data }) => heard.push(`window ${JSON.stringify(data)}`));
      channel.onmessage = ({ data }) => heard.push(`channel ${JSON.stringify(data)}`);
      const { chrome: own, browser } = globalThis as unknown as Record<
        'chrome' | 'browser',
        {
          runtime?: { sendMessage?: (id: string, message: object, heard: (answer: unknown) => void) => void };
        }
      >;
      for (const message of messages) {
        for (const name of ['backgrounder', 'message', extension]) {
          document.dispatchEvent(new CustomEvent(name, { detail: message }));
          dispatchEvent(new MessageEvent(name, { data: message, origin: location.origin }));
        }
        channel.postMessage(message);
        for (const api of [own, browser]) {
          try {
            api?.runtime?.sendMessage?.(extension, message, (answer) => {
              if (answer !== undefined) heard.push(`runtime ${JSON.stringify(answer)}`);
            });
          } catch (error) {
            heard.push(`refused ${error instanceof Error ? error.name : ''}`);
          }
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 1500));
      channel.close();
      return heard.filter((line) => !line.startsWith('window ') && !line.startsWith('refused '));
    }, id);

    expect(answers).toEqual([]);
    expect(await painted(tab)).toEqual(before);
    expect(await cardText(tab)).toBeUndefined();
    expect(await tab.said()).toBeUndefined();
    expect((await atHome()).stored).toBe(stored);
    await tab.close();
  });
});

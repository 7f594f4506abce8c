import { expect, it } from 'vitest';
import type { Tab } from '../../support/browsers/driver.ts';
import { inBothBrowsers } from '../../support/browsers/in-both-browsers.ts';
import { pause } from '../../support/browsers/until.ts';
import { cardGone, cardWith } from '../../support/reader/card.ts';
import { press } from '../../support/reader/controls.ts';
import { hover, painted, paintedWith } from '../../support/reader/marks.ts';
import { attackerPage } from './attacker-page.ts';

const PLACE = '<p>They met near Bakhmut before noon, and spoke of the Black Sea Grain Initiative.</p>';
const LONG_ENOUGH = 1500;

inBothBrowsers('Cards and the reader’s past', (session) => {
  async function open(): Promise<Tab> {
    const tab = await session().open(session().server.give(attackerPage(PLACE)));
    await paintedWith(tab, 'Dmitry Peskov');
    return tab;
  }

  it.each(['Dmitry Peskov', 'Bakhmut', 'Black Sea Grain Initiative'])(
    'LK-18 leave nothing in the card of %s that is fetched',
    async (name) => {
      const tab = await open();
      await paintedWith(tab, name);
      await hover(tab, name);
      await cardWith(tab, name);

      const found = await tab.inCard((root) => {
        const fetching =
          'img,picture,iframe,frame,link,object,embed,video,audio,source,track,script,base,form,portal';
        const attributes = ['src', 'srcset', 'poster', 'background', 'data', 'action', 'formaction', 'ping'];
        const all = [...root.querySelectorAll('*')];
        return {
          size: all.length,
          elements: [...root.querySelectorAll(fetching)].map(({ localName }) => localName),
          attributes: all.flatMap((element) =>
            attributes.filter((key) => /[:/]/.test(element.getAttribute(key) ?? '')),
          ),
          styles: [
            ...[...root.querySelectorAll('style')].map(({ textContent }) => textContent),
            ...all.map((element) => element.getAttribute('style') ?? ''),
          ].filter((text) => /url\(|@import|image-set/.test(text)).length,
          references: all.flatMap((element) => {
            const href = element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? '#';
            return href.startsWith('#') || element.localName === 'a' ? [] : [href];
          }),
          links: [...root.querySelectorAll('a[href]')].filter(
            (link) =>
              !/^https?:/.test(link.getAttribute('href') ?? '') ||
              !/noreferrer/.test(link.getAttribute('rel') ?? ''),
          ).length,
        };
      });

      expect(found?.size).toBeGreaterThan(20);
      expect(found).toMatchObject({ elements: [], attributes: [], styles: 0, references: [], links: 0 });
      await tab.close();
    },
  );

  it('LK-17 do not change what is marked', async () => {
    const first = await open();
    const before = await painted(first);
    for (const name of ['Dmitry Peskov', 'António Guterres']) {
      await hover(first, name);
      await cardWith(first, name);
      await pause(LONG_ENOUGH);
      await first.press('Escape');
      await cardGone(first);
      await first.moveTo(5, 5);
    }
    const popup = await session().openPopup(first);
    await press(popup, { role: 'searchbox', name: '' });
    await popup.type('peskov');
    await pause(LONG_ENOUGH);
    await popup.close();
    await first.close();

    const again = await open();
    await paintedWith(again, 'Bakhmut');

    expect(before.length).toBeGreaterThan(3);
    expect(await painted(again)).toEqual(before);
    await again.close();
  });
});

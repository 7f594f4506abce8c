import { expect, it } from 'vitest';
import type { Tab } from '../support/browsers/driver.ts';
import { inBothBrowsers } from '../support/browsers/in-both-browsers.ts';
import { until } from '../support/browsers/until.ts';
import { cardGone, cardWith } from '../support/reader/card.ts';
import { paintedWith } from '../support/reader/marks.ts';

/** Selects the first of these words on the page. */
function select(page: Tab, words: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0 || !node.parentElement?.closest('article')) continue;
      node.parentElement.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return true;
    }
    return false;
  }, words);
}

inBothBrowsers('Looking up what is selected', (session) => {
  /** No driver can click an entry of the browser's own menu, so the message that it sends is sent here. */
  async function lookUp(page: Tab, text: string): Promise<void> {
    await session().tell(page, { ask: 'lookUp', params: { text } });
  }

  it('opens the card of words that are not marked, and Escape closes it', async () => {
    const page = await session().open('sample');
    await paintedWith(page, 'Dmitry Peskov');
    expect(await select(page, 'Vladimir Putin')).toBe(true);

    await lookUp(page, 'Vladimir Putin');

    expect(await cardWith(page, 'Vladimir Putin')).toContain('President of Russia');
    await page.press('Escape');
    await cardGone(page);
    await page.close();
  });

  it('says so where nothing is known', async () => {
    const page = await session().open('sample');
    await paintedWith(page, 'Dmitry Peskov');
    expect(await select(page, 'armoured')).toBe(true);
    const before = await page.evaluate(() => document.body.childElementCount);

    await lookUp(page, 'qqqwwwzzz');

    // The note is in a closed root of its own, which nobody can look into: it is there, and goes with Escape.
    const children = () => page.evaluate(() => document.body.childElementCount);
    expect(await until(children, (count) => count > before)).toBe(before + 1);
    await page.press('Escape');
    expect(await until(children, (count) => count === before)).toBe(before);
    await page.close();
  });

  it('is also done in the address bar: “bg” and a name offer cards, and Enter opens the best', async (context) => {
    const { addressBar } = session().driver;
    if (!addressBar) return context.skip('No protocol reaches the address bar of Chromium.');
    const page = await session().open('sample');
    await page.front();

    await addressBar.type('bg pescov');
    const offered = await until(
      () => addressBar.offered(),
      (titles) => titles.some((title) => title.includes('Peskov')),
    );
    expect(offered).toContain('Look up a name in Backgrounder');
    expect(offered.find((title) => title.includes('Peskov'))).toMatch(/^Dmitry Peskov: Spokesman/);

    const card = '/popup.html?query=pescov&entity=person.dmitry-peskov';
    await addressBar.enter();
    const address = await until(
      () => addressBar.address(),
      (now) => now.endsWith(card),
    );
    expect(address).toContain(card);
    await page.close();
  });
});

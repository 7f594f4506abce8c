import { expect, it } from 'vitest';
import { inBothBrowsers } from '../support/browsers/in-both-browsers.ts';
import { until } from '../support/browsers/until.ts';
import { violations } from '../support/reader/accessibility.ts';
import { cardBox, cardGone, cardWith } from '../support/reader/card.ts';
import { find, press, textWith } from '../support/reader/controls.ts';
import { hover, paintedNothing, paintedWith, pointOf } from '../support/reader/marks.ts';

inBothBrowsers('The page of the first run', (session) => {
  it('marks its sample as any page, and shows the card of a name', async () => {
    const welcome = await session().driver.openExtensionPage('welcome.html');
    await textWith(welcome, 'Try it here');

    expect(await paintedWith(welcome, 'Dmitry Peskov')).toContain('Hanna Maliar');
    await hover(welcome, 'Hanna Maliar');
    expect(await cardWith(welcome, 'Hanna Maliar')).toContain('after this article');
    const word = await pointOf(welcome, 'Hanna Maliar');
    const isBesideWord = await until(
      () => cardBox(welcome),
      (box) => box !== undefined && Math.abs(box.y - word.y) < 40 && box.width < 400,
    );
    expect(isBesideWord).toMatchObject({ y: expect.closeTo(word.y + 20, -2) });
    await welcome.press('Escape');
    await cardGone(welcome);
    await welcome.close();
  });

  it('lists the keys that the browser really has for it', async () => {
    const welcome = await session().driver.openExtensionPage('welcome.html');
    await textWith(welcome, 'Go to the next marked name');

    const [listed, real] = await welcome.evaluate(async () => {
      const all = await chrome.commands.getAll();
      const rows = [...document.querySelectorAll('.keys li')].map(({ textContent }) => textContent ?? '');
      const set = all.filter(({ shortcut }) => shortcut);
      return [rows, set.map(({ shortcut, description }) => `${shortcut} ${description}`)] as const;
    });

    expect([...listed].sort()).toEqual([...real].sort());
    // Forward before back, whatever the browser's order.
    const does = ['next marked name', 'previous marked name', 'card of the current', 'the marks'];
    expect(listed).toEqual(does.map((said) => expect.stringContaining(said)));
    // All that the manifest suggests: a key that the browser keeps for itself is left out without a word.
    expect(real.length).toBe(4);
    await welcome.close();
  });

  it('leads to the page about privacy, as the settings do', async () => {
    for (const from of ['welcome.html', 'options.html']) {
      const page = await session().driver.openExtensionPage(from);
      await find(page, { role: 'link', name: 'Privacy' });
      const address = await page.evaluate(
        () => [...document.querySelectorAll('a')].find((link) => link.textContent === 'Privacy')?.href,
      );
      expect(address).toMatch(/^(chrome|moz)-extension:.*\/privacy\.html$/);
      await page.close();
    }
    const privacy = await session().driver.openExtensionPage('privacy.html');
    expect(await textWith(privacy, 'one more element')).toContain('What websites can notice');
    expect(await violations(privacy)).toEqual([]);
    await privacy.close();
  });

  it('says what it may read and what sites can notice, and has the three settings', async () => {
    const welcome = await session().driver.openExtensionPage('welcome.html');

    const said = await textWith(welcome, 'Three settings that matter');
    expect(said).toContain('What it may read, and why');
    expect(said).toContain('What websites can notice');
    await paintedWith(welcome, 'Dmitry Peskov');
    await press(welcome, { role: 'switch', name: 'On everywhere' });
    const page = await session().open('sample');
    expect(await paintedNothing(page)).toEqual([]);
    await page.close();
    await welcome.front();
    expect((await find(welcome, { role: 'switch', name: 'On everywhere' })).checked).toBe(false);
    await press(welcome, { role: 'button', name: 'Undo' });
    expect(await violations(welcome)).toEqual([]);
    await welcome.close();
  });
});

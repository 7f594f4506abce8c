import { afterEach, expect, it } from 'vitest';
import { inBothBrowsers } from '../support/browsers/in-both-browsers.ts';
import { until } from '../support/browsers/until.ts';
import { find, press, textWith } from '../support/reader/controls.ts';
import { forgetSettings } from '../support/reader/forget-all.ts';
import { paintedWith } from '../support/reader/marks.ts';

const SEARCH = { role: 'searchbox', name: '' } as const;

inBothBrowsers('Search in the popup', (session) => {
  afterEach(() => forgetSettings(session()));

  it('finds Peskov for "pescov" and opens his card by keyboard only', async () => {
    const page = await session().open('sample');
    await paintedWith(page, 'Dmitry Peskov');
    const popup = await session().openPopup(page);
    await find(popup, SEARCH);

    await popup.type('pescov');
    expect(await textWith(popup, 'Dmitry Peskov')).toContain('Dmitry Peskov');
    await find(popup, { role: 'option', name: 'Dmitry Peskov' });
    // The first row is chosen already: down and up comes back to it.
    await popup.press('ArrowDown');
    await popup.press('ArrowUp');
    await popup.press('Enter');

    const card = await until(
      () => popup.evaluate(() => document.querySelector('.card')?.textContent ?? ''),
      (text) => text.includes('Dmitry Peskov'),
    );
    expect(card).toContain('Dmitry Peskov');
    expect(card).toContain('Sources');
    await popup.close();
    await page.close();
  });

  it('remembers what was looked up where no page can read it, until it is told to forget', async () => {
    const page = await session().open('sample');
    const popup = await session().openPopup(page);
    await press(popup, SEARCH);
    await popup.type('pescov');
    await find(popup, { role: 'option', name: 'Dmitry Peskov' });
    await popup.press('Enter');
    await find(popup, { role: 'button', name: 'Back' });
    await popup.close();
    await session().driver.stopWorker();

    const again = await session().openPopup(page);
    expect(await textWith(again, 'Looked up lately')).toContain('Looked up lately');
    const stored = await again.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
    expect(stored).not.toContain('peskov');
    await press(again, { role: 'button', name: 'Forget these' });
    await textWith(again, 'Forgot what you looked up.');
    await again.close();

    const last = await session().openPopup(page);
    expect(await textWith(last, 'In this article')).not.toContain('Looked up lately');
    await last.close();
    await page.close();
  });

  it('shows in a tab the card that the address bar asks for, and the search behind it', async () => {
    const page = await session().driver.openExtensionPage(
      'popup.html?query=pescov&entity=person.dmitry-peskov',
    );
    expect(await textWith(page, 'Read on at Wikipedia')).toContain('Dmitry Peskov');

    await press(page, { role: 'button', name: 'Back' });

    expect((await find(page, { role: 'option', name: 'Dmitry Peskov' })).name).toContain('Dmitry Peskov');
    await page.close();
  });

  it('finds a name with other accents and in its own script', async () => {
    const page = await session().open('sample');
    const popup = await session().openPopup(page);
    for (const [query, name] of [
      ['erdogan', 'Recep Tayyip Erdoğan'],
      ['Песков', 'Dmitry Peskov'],
    ] as const) {
      await press(popup, SEARCH);
      await popup.press('Control+a');
      await popup.type(query);
      expect((await find(popup, { role: 'option', name })).name).toContain(name);
    }
    await popup.close();
    await page.close();
  });
});

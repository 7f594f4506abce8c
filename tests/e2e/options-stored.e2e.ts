import { afterEach, expect, it } from 'vitest';
import type { Tab } from '../support/browsers/driver.ts';
import { inBothBrowsers } from '../support/browsers/in-both-browsers.ts';
import { until } from '../support/browsers/until.ts';
import { cardWith } from '../support/reader/card.ts';
import { find, press, textWith } from '../support/reader/controls.ts';
import { forgetSettings } from '../support/reader/forget-all.ts';
import { chooseBackup } from '../support/reader/import-file.ts';
import { hover, painted, paintedNothing, paintedWith } from '../support/reader/marks.ts';
import { savedBy } from '../support/reader/saved-file.ts';

const PEOPLE = { role: 'checkbox', name: 'People' } as const;
const EVERYWHERE = { role: 'switch', name: 'On everywhere' } as const;
const UNDO = { role: 'button', name: 'Undo' } as const;

function paintedWithout(tab: Tab, text: string): Promise<readonly string[]> {
  return until(
    () => painted(tab),
    (marks) => marks.length > 0 && !marks.includes(text),
  );
}

/** Clicks a button of the open card. */
async function pressInCard(tab: Tab, name: string): Promise<void> {
  const at = await tab.inCard((root, wanted) => {
    const found = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === wanted);
    found?.scrollIntoView({ block: 'nearest' });
    const box = found?.getBoundingClientRect();
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, name);
  if (!at) throw new Error(`the card has no button “${name}”`);
  await tab.click(at.x, at.y);
}

inBothBrowsers('What the options page keeps', (session) => {
  /** What one test leaves switched off must not make the next one fail. */
  afterEach(() => forgetSettings(session()));

  it('says what a decided name means, forgets it, and takes that back', async () => {
    const options = await session().driver.openExtensionPage('options.html');
    await textWith(options, 'Names you decided');
    await options.evaluate(() =>
      chrome.storage.local.set({ choices: { peskov: 'person.dmitry-peskov', nobody: 'person.nobody' } }),
    );
    expect(await textWith(options, 'Dmitry Peskov')).toContain('“peskov” means');

    await press(options, { role: 'button', name: 'Forget all' });
    await textWith(options, 'Forgot what these names mean.');
    const read = () => options.evaluate(async () => (await chrome.storage.local.get('choices')).choices);
    expect(await read()).toEqual({});
    await press(options, UNDO);
    await textWith(options, '“peskov” means');
    expect(await read()).toEqual({ peskov: 'person.dmitry-peskov', nobody: 'person.nobody' });
    await options.close();
  });

  it('lists what a card has muted on every page, and marks it again', async () => {
    const page = await session().open('sample');
    await paintedWith(page, 'Dmitry Peskov');
    const other = await session().open(session().server.url('sample', '127.0.0.1'));
    await paintedWith(other, 'Dmitry Peskov');
    await page.front();
    await hover(page, 'Dmitry Peskov');
    await cardWith(page, 'Mute Dmitry Peskov everywhere');
    await pressInCard(page, 'Mute Dmitry Peskov everywhere');
    expect(await cardWith(page, 'Muted on every page.')).toContain('Undo: mark Dmitry Peskov again');
    expect(await paintedWithout(page, 'Dmitry Peskov')).toContain('Vladivostok');
    await other.front();
    expect(await paintedWithout(other, 'Dmitry Peskov')).toContain('Vladivostok');
    await other.close();

    const options = await session().driver.openExtensionPage('options.html');
    await press(options, { role: 'button', name: 'Mark again: Dmitry Peskov' });
    await textWith(options, 'Dmitry Peskov is marked again.');
    await page.front();
    expect(await paintedWith(page, 'Dmitry Peskov')).toContain('Dmitry Peskov');
    await options.close();
    await page.close();
  });

  it('restores what it saved, refuses what it cannot read, and takes a restore back', async () => {
    const options = await session().driver.openExtensionPage('options.html');
    await press(options, PEOPLE);
    await textWith(options, 'Changed.');
    const saved = await savedBy(options, 'Save to a file');
    expect(JSON.parse(saved)).toMatchObject({
      format: 'backgrounder-backup',
      settings: { kinds: { person: false } },
    });
    await press(options, { role: 'button', name: 'Reset all settings' });
    await textWith(options, 'as they were at first');

    await chooseBackup(options, 'cut.json', saved.slice(0, 200));
    await textWith(options, '“cut.json” was not saved by Backgrounder');
    await chooseBackup(options, 'newer.json', saved.replace('"version": 2', '"version": 3'));
    await textWith(options, '“newer.json” was saved by a newer version');
    expect((await find(options, PEOPLE)).checked).toBe(true);
    await chooseBackup(options, 'mine.json', saved);
    const said = await textWith(options, 'Restored from “mine.json”.');
    expect(said).not.toContain('newer.json');
    expect((await find(options, PEOPLE)).checked).toBe(false);
    await press(options, UNDO);
    await until(
      () => find(options, PEOPLE),
      ({ checked }) => checked,
    );
    expect((await find(options, PEOPLE)).checked).toBe(true);
    await options.close();
  });

  it('has the last good settings again after the stored ones were damaged', async () => {
    const options = await session().driver.openExtensionPage('options.html');
    await press(options, EVERYWHERE);
    await textWith(options, 'Switched off everywhere.');
    await options.evaluate(() => chrome.storage.local.set({ settings: 'damaged' }));
    await session().driver.stopWorker();
    const page = await session().open('sample');
    // The popup wakes the worker, which repairs what other pages read.
    const popup = await session().openPopup(page);
    expect(await textWith(popup, 'Backgrounder is off')).toContain('Backgrounder is off');
    const stored = await until(
      () => popup.evaluate(async () => (await chrome.storage.local.get('settings')).settings),
      (settings) => settings !== 'damaged',
    );
    expect(stored).toMatchObject({ enabled: false });
    await popup.close();
    await options.close();
    await page.close();
  });

  it('begins with what an organisation has set, lets the reader choose otherwise, and goes back to it', async (context) => {
    const { driver } = session();
    const isSet = await driver.control.setPolicy({
      disabledSites: ['localhost'],
      density: 'all',
      halo: true,
    });
    if (!isSet) context.skip('This build of the browser has no page for trying policies.');
    await driver.stopWorker();
    const options = await driver.openExtensionPage('options.html');
    await textWith(options, 'Your organisation has set some defaults.');
    await find(options, { role: 'button', name: 'Remove localhost' });
    const page = await session().open('sample');
    expect(await paintedNothing(page)).toEqual([]);

    await options.front();
    await press(options, { role: 'button', name: 'Remove localhost' });
    await textWith(options, 'Switched on for localhost.');
    await driver.stopWorker();
    await page.front();
    expect(await paintedWith(page, 'Dmitry Peskov')).toContain('Dmitry Peskov');

    await options.front();
    await press(options, { role: 'button', name: 'Reset all settings' });
    await find(options, { role: 'button', name: 'Remove localhost' });
    await page.front();
    expect(await paintedNothing(page)).toEqual([]);

    await driver.control.setPolicy({});
    await page.close();
    await options.close();
    // Firefox keeps a policy as long as an extension runs, for it reads policies only when it starts.
    await driver.control.reload();
    const again = await session().open('sample');
    expect(await paintedWith(again, 'Dmitry Peskov')).toContain('Dmitry Peskov');
    await again.close();
  });
});

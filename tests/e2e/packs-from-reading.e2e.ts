import { afterEach, expect, it } from 'vitest';
import type { Tab } from '../support/browsers/driver.ts';
import { inBothBrowsers } from '../support/browsers/in-both-browsers.ts';
import { until } from '../support/browsers/until.ts';
import { articlePage } from '../support/pages/article-page.ts';
import { press, textWith } from '../support/reader/controls.ts';
import { forgetAll } from '../support/reader/forget-all.ts';
import { chooseFile } from '../support/reader/import-file.ts';
import { savedBy } from '../support/reader/saved-file.ts';

/** A name that no pack has. */
const STRANGER = 'Rudolf Elphberg';
const ARTICLE =
  articlePage(`<p>${STRANGER} met Kremlin spokesman Dmitry Peskov on Monday. “We agreed on much”,
  ${STRANGER} told reporters. The Grain Pact of 2022 was not spoken of.</p>`);

inBothBrowsers('Packs that come of reading', (session) => {
  afterEach(() => forgetAll(session()));

  it('are names that no pack knows, copied in the panel as a draft, written and imported', async () => {
    const page = await session().open(session().server.give(ARTICLE));
    const panel = await session().openPanel(page);
    await textWith(panel, 'Dmitry Peskov');
    await panel.evaluate(() => document.querySelector<HTMLElement>('.unknown-names summary')?.focus());
    await panel.press('Enter');
    await textWith(panel, STRANGER);
    await press(panel, { role: 'button', name: 'Copy as draft records' });
    await textWith(panel, 'Copied.');
    const draft = await pasted(panel);
    await panel.close();
    expect(JSON.parse(draft).records).toContainEqual(
      expect.objectContaining({ name: STRANGER, gloss: 'Not written yet.' }),
    );

    const options = await session().driver.openExtensionPage('options.html');
    await textWith(options, 'Your packs');
    await chooseFile(options, 'draft.json', draft.replaceAll('Not written yet.', 'King of Ruritania'));
    await press(options, { role: 'button', name: 'Import' });
    await textWith(options, 'Imported “Draft of ');
    await page.front();
    const popup = await session().openPopup(page);
    expect(await textWith(popup, 'King of Ruritania')).toContain(STRANGER);
    await popup.close();
    await options.close();
    await page.close();
  });

  it('are names that the reader decided, saved as a pack, which another browser imports', async () => {
    const options = await session().driver.openExtensionPage('options.html');
    await textWith(options, 'Names you decided');
    await options.evaluate(() =>
      chrome.storage.local.set({ choices: { 'grain pact of 2022': 'agreement.black-sea-grain-initiative' } }),
    );
    await textWith(options, '“grain pact of 2022” means');
    const saved = await savedBy(options, 'Save as a pack');
    await options.close();
    await forgetAll(session());

    const fresh = await session().driver.openExtensionPage('options.html');
    await textWith(fresh, 'Your packs');
    await chooseFile(fresh, 'choices.json', saved);
    expect(await textWith(fresh, 'Also in your other packs: 1')).toContain('Black Sea Grain Initiative');
    await press(fresh, { role: 'button', name: 'Import' });
    await textWith(fresh, 'Imported “My choices”.');
    await fresh.close();
    const page = await session().open(session().server.give(ARTICLE));
    const popup = await session().openPopup(page);
    expect(await textWith(popup, 'Black Sea Grain Initiative')).toContain('Black Sea Grain Initiative');
    await popup.close();
    await page.close();
  });
});

/** What a reader pastes into an editor. */
async function pasted(tab: Tab): Promise<string> {
  await tab.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
  });
  await tab.press('Control+v');
  return until(
    () => tab.evaluate(() => document.querySelector('textarea')?.value ?? ''),
    (text) => text !== '',
  );
}

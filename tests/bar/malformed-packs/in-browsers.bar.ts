import { beforeAll, expect, it } from 'vitest';
import type { Tab } from '../../support/browsers/driver.ts';
import { inBothBrowsers } from '../../support/browsers/in-both-browsers.ts';
import { find, press, textWith } from '../../support/reader/controls.ts';
import { forgetAll } from '../../support/reader/forget-all.ts';
import { importOutcome, storedState } from '../../support/reader/import-file.ts';
import { importPack } from '../../support/reader/import-pack.ts';
import { paintedWith } from '../../support/reader/marks.ts';
import { MALFORMED_FILES, type MalformedFile } from './files.ts';

/** Nothing may take longer, up to 20 MB. */
const LONGEST_MS = 2_000;
/** How much longer it may take on a busy machine before the test says that it took too long. */
const PATIENCE = 4;

/** Names that every object has of its own. */
const OWN_NAMES = {
  'MP-29': 'constructor',
  'MP-30': 'toString',
  'MP-31': 'hasOwnProperty',
  'MP-32': '__proto__',
} as const;

/** What of a pack could have come alive in the page. */
function aliveIn(options: Tab): Promise<readonly string[]> {
  return options.evaluate(() => {
    const made = document.querySelectorAll('.import :is(script, img, iframe, a[href])');
    const polluted = Object.keys(Object.prototype);
    return [...[...made].map(({ outerHTML }) => outerHTML), ...polluted, document.title];
  });
}

inBothBrowsers('Malformed packs', (session) => {
  let options: Tab | undefined;
  beforeAll(async () => {
    options = await session().driver.openExtensionPage('options.html');
  });
  const page = async (): Promise<Tab> => {
    if (!options) throw new Error('The settings did not open.');
    await textWith(options, 'Your packs');
    return options;
  };

  it.each(MALFORMED_FILES)('$number $what: said, and nothing is stored', async (file: MalformedFile) => {
    const tab = await page();
    const [before, harmless] = [await storedState(tab), await aliveIn(tab)];
    const began = Date.now();

    const said = await importOutcome(tab, file.number, `${file.number}.${file.ending ?? 'json'}`, file.parts);

    expect(Date.now() - began).toBeLessThan(LONGEST_MS * PATIENCE);
    const refusal = `“${file.number}.${file.ending ?? 'json'}” cannot be imported; nothing was changed.`;
    expect(said.includes(refusal)).toBe(file.isRefused);
    for (const sentence of file.says) expect(said).toContain(sentence);
    expect(await storedState(tab)).toBe(before);
    expect(await aliveIn(tab)).toEqual(harmless);
  });

  it(`${Object.keys(OWN_NAMES).join(', ')} entities named like parts of objects are found and shown`, async () => {
    const tab = await page();
    const records = Object.values(OWN_NAMES).map((name) => ({
      kind: 'concept',
      name,
      gloss: `Not ${name}()`,
    }));
    await importPack(tab, 'names', records);
    for (const { name, gloss } of records) {
      const popup = await session().driver.openExtensionPage('popup.html');
      await textWith(popup, 'All settings');
      await popup.evaluate(() => document.querySelector<HTMLElement>('[role=combobox]')?.focus());
      await popup.type(name);
      expect((await find(popup, { role: 'option', name: gloss })).name).toContain(name);
      await popup.press('Enter');
      expect(await textWith(popup, 'Pack names')).toContain(gloss);
      await popup.close();
    }
  });

  it('MP-64 a cycle of relations is imported, and marks go on afterwards', async () => {
    const tab = await page();
    const cycle = MALFORMED_FILES.find(({ number }) => number === 'MP-64');
    await importOutcome(tab, 'MP-64', 'MP-64.json', cycle?.parts ?? []);
    await press(tab, { role: 'button', name: 'Import' });
    await textWith(tab, 'Imported “MP-64”.');
    const article = await session().open('sample');
    expect(await paintedWith(article, 'Dmitry Peskov')).toContain('Dmitry Peskov');
    await article.close();
    await forgetAll(session());
  });
});

import { expect, it } from 'vitest';
import { press, textWith } from '../support/controls.ts';
import { chooseFile, type FilePart, storedState } from '../support/import-file.ts';
import { inBothBrowsers } from '../support/in-both-browsers.ts';
import { paintedWith } from '../support/marks.ts';

const HEAD =
  '"format": "backgrounder-pack", "version": 1, "id": "town", "title": "T", "author": "A", "licence": "L", "date": "2026-11-25"';
const RECORD = '{ "kind": "concept", "name": "Word", "gloss": "A word." }';

/** Of each kind of malformed pack those that weigh most on a browser or lie deepest; all 64 are read in malformed-packs. */
const REFUSED: Readonly<Record<string, readonly FilePart[]>> = {
  'MP-1': [''],
  'MP-3': [[0xff, 0xfe, 0x7b, 0x00]],
  'MP-5': [`{ ${HEAD}, "records": [`, [0xc3, 0x28], ']}'],
  'MP-8': [{ text: ' ', times: 20_000_001 }],
  'MP-10': [[0x1f, 0x8b, 0x08, 0x00]],
  'MP-11': [`{ ${HEAD}, "records": [ ${RECORD}`],
  'MP-19': [
    { text: '[', times: 1_000_000 },
    { text: ']', times: 1_000_000 },
  ],
  'MP-25': [`{ ${HEAD}, "__proto__": { "polluted": true }, "records": [ ${RECORD} ] }`],
  'MP-61': [`{ ${HEAD}, "records": [`, { text: `${RECORD},`, times: 50_000 }, `${RECORD}] }`],
  'MP-62': [
    `{ ${HEAD}, "records": [{ "kind": "concept", "name": "Word", "gloss": "A word.", "names": [`,
    { text: '"Ada Example",', times: 1_000_000 },
    '"Ada"] }] }',
  ],
  'MP-63': [
    `{ ${HEAD}, "records": [`,
    {
      text: '{ "id": "concept.word", "kind": "concept", "name": "Word", "gloss": "A word." },',
      times: 5_000,
    },
    `${RECORD}] }`,
  ],
};

inBothBrowsers('Malformed packs', (session) => {
  it(`${Object.keys(REFUSED).join(', ')} change nothing that is stored or marked, and the page goes on`, async () => {
    const options = await session().driver.openExtensionPage('options.html');
    await textWith(options, 'Your packs');
    const before = await storedState(options);

    for (const [number, parts] of Object.entries(REFUSED)) {
      await chooseFile(options, `${number}.json`, ...parts);
      await textWith(options, `“${number}.json” cannot be imported; nothing was changed.`);
      expect(await storedState(options)).toBe(before);
    }

    expect(await options.evaluate(() => (({}) as { polluted?: boolean }).polluted === undefined)).toBe(true);
    await chooseFile(options, 'sound.json', `{ ${HEAD}, "records": [ ${RECORD} ] }`);
    await press(options, { role: 'button', name: 'Import' });
    await textWith(options, 'Imported “T”.');
    await options.close();

    const page = await session().open('sample');
    await paintedWith(page, 'Dmitry Peskov');
    await page.close();
  });
});

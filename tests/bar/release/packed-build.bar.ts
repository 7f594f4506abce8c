import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../support/browsers/launch.ts';
import { startSession } from '../../support/browsers/session.ts';
import { cardWith } from '../../support/reader/card.ts';
import { find, press, textWith } from '../../support/reader/controls.ts';
import { hover, paintedWith } from '../../support/reader/marks.ts';
import { buildFiles } from './build-files.ts';
import { extractZip } from './extract-zip.ts';

const OUTPUT = '.output';
const NAMES = { chromium: 'chrome', firefox: 'firefox' };

// The end-to-end tests run on the build's folder; here its zip is what is unpacked, and must have the same bytes.
describe.each(BROWSERS)('The packed build, in %s', (browser) => {
  const folder = resolve(OUTPUT, 'e2e', `${browser}-packed`);

  beforeAll(() => {
    spawnSync(process.execPath, [join('.ci', 'package.mjs'), NAMES[browser]], { stdio: 'ignore' });
    const zip = readdirSync(OUTPUT).find((name) => name.endsWith(`-${NAMES[browser]}.zip`));
    if (zip === undefined) throw new Error('the zip was not made');
    extractZip(join(OUTPUT, zip), folder);
  }, 180_000);

  it('RG-13 has the bytes that the end-to-end tests run on', () => {
    const packed = buildFiles(folder);

    expect(packed.length).toBeGreaterThan(20);
    expect(packed.map(({ path, bytes }) => [path, bytes.length])).toEqual(
      buildFiles(browser).map(({ path, bytes }) => [path, bytes.length]),
    );
    expect(
      packed.filter(({ bytes }, i) => !bytes.equals(buildFiles(browser)[i]?.bytes ?? Buffer.of())),
    ).toEqual([]);
  });

  it('RG-13 marks a page, shows a card and finds a name', async () => {
    const session = await startSession(browser, { extension: folder });
    try {
      const tab = await session.open('sample');
      await paintedWith(tab, 'Dmitry Peskov');
      await hover(tab, 'Dmitry Peskov');
      expect(await cardWith(tab, 'Peskov')).toContain('Dmitry Peskov');

      const popup = await session.openPopup(tab);
      await press(popup, { role: 'searchbox', name: '' });
      await popup.type('pescov');
      expect((await find(popup, { role: 'option', name: 'Dmitry Peskov' })).name).toContain('Dmitry Peskov');
      expect(await textWith(popup, 'Dmitry Peskov')).toContain('Dmitry Peskov');
      expect(session.strangeRequests()).toEqual([]);
    } finally {
      await session.close();
    }
  });
});

import { describe, expect, it, vi } from 'vitest';
import { packFileOf } from '../../../../../tests/support/memory-pack-store.ts';
import { exportJson } from '../../../../pack-import/index.ts';
import { axeViolations } from '../../../testing/axe-violations.ts';
import { byRole, spokenText } from '../../../testing/by-role.ts';
import { chooseFile } from '../../../testing/choose-file.ts';
import { importTown, openPacksPart, says, TOWN } from '../../../testing/open-packs-part.tsx';

const LATER = packFileOf({
  id: 'town',
  title: 'My town',
  date: '2026-11-22',
  records: [
    { name: 'Ada Example', gloss: 'Its mayor until 2026' },
    { name: 'Bo Example', gloss: 'Its mayor' },
  ],
});

function languageOf(place: HTMLElement, words: string): string | undefined {
  return [...place.querySelectorAll('bdi')].find(({ textContent }) => textContent === words)?.lang;
}

describe('importing packs', () => {
  it('says so where there is nothing to compare a file with, as the packs cannot be read', async () => {
    const { place } = await openPacksPart({
      previewContext: () => Promise.reject(new Error('damaged')),
    });

    chooseFile(place, 'town.json', exportJson(TOWN));

    await says(place, '“town.json” was not imported; nothing was changed.');
    expect(spokenText(place)).not.toContain('Reading');
  });

  it('shows what is in a file before anything is changed, imports it, and takes that back', async () => {
    const { place, imports } = await openPacksPart();
    chooseFile(place, 'town.json', exportJson(TOWN));
    await says(place, 'By A Reader. CC0.');
    expect(spokenText(place)).toContain('Its mayor');
    expect(await imports.list()).toEqual([]);
    expect(await axeViolations(place)).toEqual([]);

    byRole(place, 'button', 'Import').click();
    await says(place, 'Imported “My town”.');
    expect(await imports.list()).toHaveLength(1);
    expect(await axeViolations(place)).toEqual([]);

    byRole(place, 'button', 'Undo').click();
    await vi.waitFor(async () => expect(await imports.list()).toEqual([]));
  });

  it('says which language a pack is in, before and after', async () => {
    const { place, imports } = await openPacksPart();
    chooseFile(place, 'stadt.json', exportJson({ ...TOWN, title: 'Meine Stadt', language: 'de' }));
    await vi.waitFor(() => byRole(place, 'button', 'Import'));
    expect(languageOf(place, 'Meine Stadt')).toBe('de');

    byRole(place, 'button', 'Import').click();
    await says(place, 'Imported “Meine Stadt”.');

    await vi.waitFor(() => byRole(place, 'switch', 'Mark its names on pages'));
    expect(languageOf(place, 'Meine Stadt')).toBe('de');
    expect(await imports.list()).toMatchObject([{ info: { language: 'de' } }]);
  });

  it('refuses a file that is no pack, with the place, and changes nothing', async () => {
    const { place, store } = await openPacksPart();
    chooseFile(place, 'cut.json', exportJson(TOWN).slice(0, 120));

    await says(place, '“cut.json” cannot be imported; nothing was changed.');
    expect(spokenText(place)).toMatch(/cut\.json:\d+:\d+ The file ends in the middle\./);

    expect(spokenText(place)).toContain('cut.json:');
    expect(store.record).toBeUndefined();
    expect(store.sourceBytes.size).toBe(0);
  });

  it('shows what an update changes, and brings the older revision back', async () => {
    const { place, imports } = await openPacksPart();
    await importTown(place);
    const [before] = await imports.list();

    chooseFile(place, 'town.json', exportJson(LATER));
    await says(place, 'Takes the place of “My town”');
    expect(spokenText(place)).toContain('New entries: 1');
    expect(spokenText(place)).toContain('Changed entries: 1');
    byRole(place, 'button', 'Update').click();
    await says(place, 'Updated “My town”.');
    expect(await imports.list()).toMatchObject([{ records: 2 }]);
    byRole(place, 'button', 'Undo').click();

    await vi.waitFor(async () => expect(await imports.list()).toEqual([before]));
  });
});

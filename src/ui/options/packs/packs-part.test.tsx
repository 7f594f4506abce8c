import { describe, expect, it, vi } from 'vitest';
import { byRole } from '../../testing/by-role.ts';
import { importTown, openPacksPart, says, TOWN } from '../../testing/open-packs-part.tsx';

describe('an imported pack', () => {
  it('is switched, bound to sites, saved and removed', async () => {
    const { place, imports, saved, state } = await openPacksPart();
    await importTown(place);

    byRole(place, 'switch', 'Mark its names on pages').click();
    await vi.waitFor(() => expect(state.settings.packs).toMatchObject([{ id: 'town', isPainted: true }]));
    const sites = place.querySelector<HTMLInputElement>('.pack-sites input');
    if (!sites) throw new Error('A pack has a box for sites.');
    sites.value = 'https://www.example.org/news, example.net';
    sites.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() =>
      expect(state.settings.packs).toMatchObject([
        { sites: ['example.org', 'example.net'], isPainted: true },
      ]),
    );
    byRole(place, 'button', 'Save as JSON: My town').click();
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    const [[name, text] = ['', '']] = saved;
    expect(name).toBe('town-2026-11-20.json');
    expect(JSON.parse(text)).toEqual(TOWN);
    byRole(place, 'button', 'Remove the pack My town').click();
    await says(place, 'Removed “My town”.');
    expect(await imports.list()).toEqual([]);
    byRole(place, 'button', 'Undo').click();
    await vi.waitFor(async () => expect(await imports.list()).toHaveLength(1));
  });
});

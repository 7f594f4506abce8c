import { describe, expect, it, vi } from 'vitest';
import { readPack } from '../../pack-import/index.ts';
import { allByRole, byRole, spokenText } from '../testing/by-role.ts';
import { openOptions, undo } from '../testing/open-options.tsx';
import { GRAIN, OPYTNE } from '../testing/sample-cards.ts';

describe('the names that the reader decided', () => {
  it('are told with what they mean, and each can be forgotten with a way back', async () => {
    const choices = { 'the deal': GRAIN.id, opytne: OPYTNE.id, gone: 'place.gone' };
    const { page, browser } = await openOptions({ choices });
    await vi.waitFor(() =>
      expect(allByRole(page, 'listitem').map(spokenText)).toEqual([
        expect.stringMatching(/^“gone” means an entry that is no longer in the pack/),
        expect.stringMatching(/^“opytne” means Opytne/),
        expect.stringMatching(/^“the deal” means Black Sea Grain Initiative/),
      ]),
    );

    byRole(page, 'button', 'Forget what “opytne” means').click();
    await vi.waitFor(() => expect(Object.keys(browser.choices)).toEqual(['the deal', 'gone']));
    await undo(page);

    await vi.waitFor(() => expect(browser.choices).toEqual(choices));
  });

  it('can all be forgotten, and come back but where they were decided anew', async () => {
    const { page, browser, platform } = await openOptions({
      choices: { 'the deal': GRAIN.id, opytne: OPYTNE.id },
    });

    byRole(page, 'button', 'Forget all').click();
    await vi.waitFor(() => expect(browser.choices).toEqual({}));
    await platform.changeChoices(() => ({ opytne: 'place.other' }));
    await undo(page);

    await vi.waitFor(() => expect(browser.choices).toEqual({ 'the deal': GRAIN.id, opytne: 'place.other' }));
  });

  it('can be saved as a pack that can be imported', async () => {
    const { page, browser } = await openOptions({ choices: { 'the deal': GRAIN.id } });
    await vi.waitFor(() => expect(spokenText(page)).toContain('“the deal” means Black Sea Grain Initiative'));

    byRole(page, 'button', 'Save as a pack').click();

    const [[name, text] = ['', '']] = browser.saved;
    expect(name).toBe('backgrounder-choices.json');
    expect(readPack(new TextEncoder().encode(text), name)).toMatchObject({
      ok: true,
      value: { records: [{ id: GRAIN.id, names: [{ text: 'The Deal', needsCue: false }] }] },
    });
  });

  it('stay forgotten where the browser could not save, which is admitted', async () => {
    const { page, browser } = await openOptions({ choices: { opytne: OPYTNE.id } });

    byRole(page, 'button', /^Forget what/).click();
    await vi.waitFor(() => byRole(page, 'button', 'Undo'));
    browser.savesFail = true;
    await undo(page);

    await vi.waitFor(() => expect(spokenText(page)).toContain('The change could not be saved.'));
    expect(browser.choices).toEqual({});
  });
});

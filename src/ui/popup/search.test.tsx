import { describe, expect, it, vi } from 'vitest';
import { axeViolations } from '../testing/axe-violations.ts';
import { allByRole, byRole, spokenText } from '../testing/by-role.ts';
import { effects } from '../testing/effects.ts';
import { failed, type Hits, hitsFor } from '../testing/fake-platform.ts';
import { fillIn } from '../testing/fill-in.ts';
import { openPopup } from '../testing/open-popup.tsx';
import { KIM } from '../testing/sample-cards.ts';
import { chosen, found, leave, press, type } from '../testing/search-box.ts';

const answering = (answers: Readonly<Record<string, Hits | Promise<Hits>>>) => ({
  searches: new Map(Object.entries(answers)),
});

/** An answer that comes when the test says so. */
const lateAnswer = () => Promise.withResolvers<Hits>();

describe('search', () => {
  it('opens with the keyboard alone what the arrow keys chose', async () => {
    const { popup } = await openPopup();
    type(popup, 'a');
    await vi.waitFor(() => expect(found(popup)).toHaveLength(4));

    press(popup, 'ArrowDown');
    await vi.waitFor(() => expect(chosen(popup).join()).toContain('Black Sea Grain Initiative'));
    press(popup, 'Enter');

    await vi.waitFor(() => byRole(popup, 'heading', 'Black Sea Grain Initiative'));
  });

  it('points assistive technology at the chosen row', async () => {
    const { popup } = await openPopup();
    type(popup, 'a');

    await vi.waitFor(() => expect(byRole(popup, 'combobox').getAttribute('aria-expanded')).toBe('true'));

    const active = byRole(popup, 'combobox').getAttribute('aria-activedescendant');
    expect(popup.querySelector(`[id="${active}"]`)?.getAttribute('aria-selected')).toBe('true');
  });

  it('leaves the article where nothing but spaces is typed', async () => {
    const { popup } = await openPopup();

    type(popup, '   ');
    await effects();

    expect(spokenText(popup)).toContain('In this article');
  });

  it('says that nothing was found, and for what', async () => {
    const { popup } = await openPopup(answering({ zzz: hitsFor() }));

    type(popup, 'zzz');

    await vi.waitFor(() => expect(spokenText(popup)).toContain('Nothing found for “zzz”.'));
  });

  it('repeats only the beginning of a paragraph that was pasted', async () => {
    const pasted = 'the talks '.repeat(30).trim();
    const { popup } = await openPopup(answering({ [pasted]: hitsFor() }));

    type(popup, pasted);

    await vi.waitFor(() => expect(spokenText(popup)).toMatch(/Nothing found for “.{50,60}…”\./));
  });

  it('says that it failed', async () => {
    const { popup } = await openPopup(answering({ x: failed('timeout') }));

    type(popup, 'x');

    await vi.waitFor(() => expect(spokenText(popup)).toContain('Search failed. It took too long.'));
  });

  it('is emptied by Escape, which then closes nothing', async () => {
    const { popup } = await openPopup();
    type(popup, 'a');
    await effects();

    expect(press(popup, 'Escape').defaultPrevented).toBe(true);
    await effects();

    expect(byRole<HTMLInputElement>(popup, 'combobox').value).toBe('');
    expect(press(popup, 'Escape').defaultPrevented).toBe(false);
  });
});

describe('an answer that comes late', () => {
  it('is dropped after the next letter', async () => {
    const late = lateAnswer();
    const { popup } = await openPopup(answering({ k: late.promise, ki: hitsFor('Kim Jong Un') }));

    type(popup, 'k');
    await effects();
    type(popup, 'ki');
    await effects();
    late.resolve(hitsFor('Hanna Maliar', 'Opytne'));

    await vi.waitFor(() => expect(found(popup)).toEqual([expect.stringContaining('Kim Jong Un')]));
  });

  it('is awaited before the latest query is asked, and that alone', async () => {
    const late = lateAnswer();
    const { popup, browser } = await openPopup(answering({ k: late.promise, kim: hitsFor('Kim Jong Un') }));

    for (const typed of ['k', 'ki', 'kim']) {
      type(popup, typed);
      await effects();
    }
    late.resolve(hitsFor());
    await vi.waitFor(() => expect(found(popup)).toHaveLength(1));

    expect(browser.searched.map(({ query }) => query)).toEqual(['k', 'kim']);
  });

  it.each<[string, (popup: HTMLElement) => void, readonly string[]]>([
    ['is opened at its first row where Enter did not wait for it', () => undefined, ['Kim Jong Un']],
    ['is not opened once the reader types on', (popup) => type(popup, 'kim'), []],
    ['is not opened once the reader has left the box', leave, []],
    ['is not opened once another key is pressed', (popup) => void press(popup, 'ArrowDown'), []],
  ])('%s', async (_, meanwhile, opened) => {
    const late = lateAnswer();
    const { popup, browser } = await openPopup(answering({ ki: late.promise }));
    type(popup, 'k');
    await vi.waitFor(() => expect(found(popup)).toHaveLength(4));

    type(popup, 'ki');
    await effects();
    press(popup, 'Enter');
    await effects();
    expect(allByRole(popup, 'combobox')).toHaveLength(1); // nothing of the query before is opened
    meanwhile(popup);
    await effects();
    late.resolve(hitsFor('Kim Jong Un'));
    await effects();
    await effects();

    expect(browser.recent).toEqual(opened.map(() => KIM.id));
    expect(allByRole(popup, 'heading', 'Kim Jong Un')).toHaveLength(opened.length);
  });
});

describe('a search that the reader narrows', () => {
  const info = {
    title: 'Local council',
    author: 'A. Reader',
    licence: 'CC0-1.0',
    date: '2026-11-20',
    version: 1,
  };
  const listed = { records: 3, hash: 'a', bytes: 10 };
  const packs = [
    { ...listed, info: { ...info, id: 'local-council' } },
    { ...listed, info: { ...info, id: 'switched-off', title: 'Switched off' } },
  ];
  const choices = (popup: HTMLElement) => [...popup.querySelectorAll<HTMLSelectElement>('.search select')];

  it('is in one pack of those that are on', async () => {
    const settings = { packs: [{ id: 'switched-off', isOn: false }] };
    const { popup, browser } = await openPopup({ packs, settings });
    await vi.waitFor(() => expect(choices(popup)).toHaveLength(2));
    const [, pack] = choices(popup);

    expect([...(pack?.options ?? [])].map(({ text }) => text)).toEqual([
      'All packs',
      'News pack',
      'Local council',
    ]);
    fillIn(pack, 'local-council');
    type(popup, 'a');

    await vi.waitFor(() =>
      expect(browser.searched).toContainEqual({ query: 'a', limit: 20, pack: 'local-council' }),
    );
    expect(await axeViolations(popup)).toEqual([]);
  });

  it('is for one kind', async () => {
    const { popup } = await openPopup();
    type(popup, 'a');

    fillIn(choices(popup)[0], 'place');

    await vi.waitFor(() => expect(found(popup)).toEqual([expect.stringContaining('Opytne')]));
  });
});

import { describe, expect, it, vi } from 'vitest';
import { axeViolations } from '../testing/axe-violations.ts';
import { allByRole, byRole, nameOf, spokenText } from '../testing/by-role.ts';
import { openPopup } from '../testing/open-popup.tsx';
import { MALIAR } from '../testing/sample-cards.ts';

/** Names in the list that are not folded away. */
const unfolded = (popup: HTMLElement) =>
  [...popup.querySelectorAll('.in-article > .rows .row-name')].map((name) => name.textContent);

describe('in this article', () => {
  it('folds away whose card was read, where the reader wants that', async () => {
    const { popup } = await openPopup({ read: [MALIAR.id], settings: { foldRead: true } });
    await vi.waitFor(() => expect(unfolded(popup)).toHaveLength(2));

    expect(unfolded(popup)).not.toContain('Hanna Maliar');
    const folded = popup.querySelector('details.already-read');
    expect(folded && spokenText(folded)).toMatch(/^Read already 1.*Hanna Maliar/);
    expect(await axeViolations(popup)).toEqual([]);
  });

  it('folds nothing away for other readers', async () => {
    const { popup } = await openPopup({ read: [MALIAR.id] });

    await vi.waitFor(() => expect(unfolded(popup)).toContain('Hanna Maliar'));
  });

  it('lists who is who, with the gloss and how often', async () => {
    const { popup } = await openPopup();

    const row = await vi.waitFor(() => byRole(popup, 'listitem', /Hanna Maliar/));

    expect(spokenText(row)).toMatch(
      /^Person: Hanna Maliar.*Voice of Ukraine’s defence ministry.*3 mentions$/,
    );
  });

  it('is one stop of the Tab key, and arrow keys go through its rows and from a card to the text', async () => {
    const { popup } = await openPopup();
    await vi.waitFor(() => expect(unfolded(popup)).toHaveLength(3));
    const list = popup.querySelector('.in-article > .rows');
    const names = unfolded(popup);
    const stops = () =>
      [...(list?.querySelectorAll('button') ?? [])].filter(({ tabIndex }) => tabIndex === 0);
    const focused = () => (document.activeElement ? nameOf(document.activeElement) : '');
    const keys = (...pressed: readonly string[]) =>
      pressed.map((key) => {
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
        );
        return focused();
      });
    expect(stops().map(spokenText)).toEqual([expect.stringContaining(names[0] ?? '')]);

    stops()[0]?.focus();

    const [second, third, first] = keys('ArrowDown', 'ArrowDown', 'ArrowDown');
    expect([first, second, third]).toEqual(names.map((name) => expect.stringContaining(`: ${name}`)));
    const [end, jump, other] = keys('End', 'ArrowRight', 'ArrowUp');
    expect([end, jump, other]).toEqual([
      third,
      `Show ${names[2]} in the text`,
      `Show ${names[1]} in the text`,
    ]);
    expect(keys('ArrowLeft', 'Home', 'Enter')).toEqual([second, first, first]);
    await vi.waitFor(() => expect(stops().map(spokenText)).toEqual([first]));
  });

  it('shows a name in the text and gets out of the way', async () => {
    const { popup, browser } = await openPopup();

    (await vi.waitFor(() => byRole(popup, 'button', 'Show Opytne in the text'))).click();

    await vi.waitFor(() =>
      expect(browser.asked).toEqual(['jump {"entity":"place.opytne-pokrovsk"}', 'close']),
    );
  });

  it('opens a card, a card from the card, and gives focus back on return', async () => {
    const { popup } = await openPopup();
    const opener = await vi.waitFor(() => byRole(popup, 'button', /^Person: Hanna Maliar/));
    opener.focus();
    opener.click();
    await vi.waitFor(() => byRole(popup, 'heading', 'Hanna Maliar'));

    byRole(popup, 'button', 'Opytne').click();
    await vi.waitFor(() => byRole(popup, 'heading', 'Opytne'));
    expect(allByRole(popup, 'combobox')).toEqual([]);

    byRole(popup, 'button', 'Back').click();
    await vi.waitFor(() => byRole(popup, 'heading', 'Hanna Maliar'));
    byRole(popup, 'button', 'Back').click();

    await vi.waitFor(() => expect(document.activeElement).toBe(opener));
  });
});

import { afterEach, expect, it } from 'vitest';
import { within } from '../support/browsers/accessible-tree.ts';
import { inBothBrowsers } from '../support/browsers/in-both-browsers.ts';
import { pause, until } from '../support/browsers/until.ts';
import { violations } from '../support/reader/accessibility.ts';
import { cardBox, cardWith } from '../support/reader/card.ts';
import { find, press, textWith } from '../support/reader/controls.ts';
import { forgetSettings } from '../support/reader/forget-all.ts';
import { hover, painted, paintedNothing, paintedWith, pointOf } from '../support/reader/marks.ts';

const PEOPLE = { role: 'checkbox', name: 'People' } as const;
const EVERYWHERE = { role: 'switch', name: 'On everywhere' } as const;
const UNDO = { role: 'button', name: 'Undo' } as const;

inBothBrowsers('The options page', (session) => {
  /** What one test leaves switched off must not make the next one fail. */
  afterEach(() => forgetSettings(session()));

  it('marks its sample also where only chosen sites are marked', async () => {
    const options = await session().driver.openExtensionPage('options.html');
    await paintedWith(options, 'Dmitry Peskov');

    await press(options, { role: 'radio', name: 'Only those that I choose' });
    expect(await textWith(options, 'nothing is marked anywhere')).toContain('Sites that you chose');
    await press(options, { role: 'radio', name: 'Dotted' });
    await textWith(options, 'Changed.');
    await pause(300);

    expect(await painted(options)).toContain('Dmitry Peskov');
    await options.close();
    const again = await session().driver.openExtensionPage('options.html');
    expect(await paintedWith(again, 'Dmitry Peskov')).toContain('Dmitry Peskov');
    await again.close();
  });

  it('tells a screen reader of no list that is empty', async () => {
    const options = await session().driver.openExtensionPage('options.html');
    await textWith(options, 'You have imported none.');
    await options.front();

    // Browsers build the tree when they are first asked for it.
    const nodes = await until(
      async () => (await options.accessibleTree()).flatMap(within),
      (all) => all.some(({ name }) => name === 'Muted names'),
    );

    const empty = nodes?.filter(({ role, children }) => role === 'list' && children.length === 0);
    expect(empty).toEqual([]);
    await options.close();
  });

  it('has each radio button beside the first line of what it chooses', async () => {
    const options = await session().driver.openExtensionPage('options.html');
    await options.viewport(320, 900);
    await textWith(options, 'How much');

    const astray = await options.evaluate(() =>
      [...document.querySelectorAll('.option')].flatMap((option) => {
        const button = option.querySelector('input')?.getBoundingClientRect();
        const words = new Range();
        if (option.lastChild) words.selectNodeContents(option.lastChild);
        const [line] = words.getClientRects();
        const off = button && line ? (button.top + button.bottom - line.top - line.bottom) / 2 : Number.NaN;
        return Math.abs(off) < 3 ? [] : [`${option.textContent} ${off}`];
      }),
    );

    expect(astray).toEqual([]);
    await options.close();
  });

  it('makes the card larger, within the page and beside its line', async () => {
    const page = await session().open('sample');
    await paintedWith(page, 'Dmitry Peskov');
    await hover(page, 'Dmitry Peskov');
    await cardWith(page, 'Spokesman');
    const usual = await cardBox(page);
    const options = await session().driver.openExtensionPage('options.html');

    await press(options, { role: 'radio', name: 'Larger' });
    await textWith(options, 'Changed.');
    await page.front();
    await page.press('Escape');
    await page.moveTo(5, 5);
    const line = await pointOf(page, 'Dmitry Peskov');
    await hover(page, 'Dmitry Peskov');
    await cardWith(page, 'Spokesman');
    const large = await until(
      () => cardBox(page),
      (box) => (box?.width ?? 0) > 400,
    );

    expect((large?.width ?? 0) / (usual?.width ?? 1)).toBeCloseTo(1.4, 1);
    expect(large && (large.y > line.y || large.y + large.height < line.y)).toBe(true);
    const [right, bottom] = await page.evaluate(() => [innerWidth, innerHeight]);
    expect(large && large.x + large.width).toBeLessThanOrEqual(right ?? 0);
    expect(large && large.y + large.height).toBeLessThanOrEqual(bottom ?? 0);
    await options.close();
    const popup = await session().openPopup(page);
    await popup.viewport(400, 600);
    await textWith(popup, 'What is marked');
    const arrow = await popup.evaluate(() => {
      const { width, height } = getComputedStyle(
        document.querySelector('.marking summary') ?? document.body,
        '::after',
      );
      return [width, height].map((length) => Math.round(Number.parseFloat(length)));
    });
    expect(arrow).toEqual([7, 7]);
    await popup.close();
    await page.close();
  });

  it('is what the popup leads to', async () => {
    const page = await session().open('sample');
    const popup = await session().openPopup(page);
    await press(popup, { role: 'button', name: 'All settings' });
    const isOpen = await until(
      () =>
        session().inExtension(async () => {
          const tabs = await chrome.tabs.query({});
          const own = tabs.filter(({ url }) => url === chrome.runtime.getURL('options.html'));
          if (own.length > 0) await chrome.tabs.remove(own.flatMap(({ id }) => id ?? []));
          return own.length;
        }),
      (found) => found > 0,
    );
    expect(isOpen).toBe(1);
    await page.close();
  });

  it('shows a change at once in its sample and in an open tab', async () => {
    const page = await session().open('sample');
    await paintedWith(page, 'Dmitry Peskov');
    const options = await session().driver.openExtensionPage('options.html');
    expect(await paintedWith(options, 'Hanna Maliar')).toContain('Dmitry Peskov');

    await press(options, PEOPLE);
    const own = await until(
      () => painted(options),
      (marks) => !marks.includes('Hanna Maliar'),
    );
    expect(own).toContain('Opytne');
    await page.front();
    const marks = await until(
      () => painted(page),
      (found) => !found.includes('Dmitry Peskov') && found.length > 0,
    );
    expect(marks).not.toContain('Dmitry Peskov');

    await options.front();
    await press(options, UNDO);
    // Only what is near the viewport is painted, and the page has scrolled to its end.
    await pointOf(options, 'Hanna Maliar');
    expect(await paintedWith(options, 'Hanna Maliar')).toContain('Hanna Maliar');
    await press(options, EVERYWHERE);
    await page.front();
    expect(await paintedNothing(page)).toEqual([]);
    await options.close();
    await page.close();
  });

  it('switches a site off and, by keyboard only, on again', async () => {
    const page = await session().open('sample');
    await paintedWith(page, 'Dmitry Peskov');
    const options = await session().driver.openExtensionPage('options.html');
    await textWith(options, 'Sites where it is off');
    await options.evaluate(() => document.querySelector<HTMLElement>('.add-site input')?.focus());
    await options.type('http://localhost/news');
    await options.press('Enter');
    await find(options, { role: 'button', name: 'Remove localhost' });
    await page.front();
    expect(await paintedNothing(page)).toEqual([]);

    await options.front();
    await options.press('Shift+Tab');
    await options.press('Enter');
    await textWith(options, 'Switched on for localhost.');
    await page.front();
    expect(await paintedWith(page, 'Dmitry Peskov')).toContain('Dmitry Peskov');
    await options.close();
    await page.close();
  });

  it.each(['light', 'dark'] as const)('AX-12 has no barriers in %s colours', async (colours) => {
    const options = await session().driver.openExtensionPage('options.html');
    await options.colours(colours);
    await textWith(options, 'Reset all settings');
    await press(options, { role: 'button', name: 'Reset all settings' });
    await textWith(options, 'All settings are as they were at first.');

    expect(await violations(options)).toEqual([]);
    await options.viewport(320, 640);
    await pause(100);
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await options.viewport(1280, 800);
    await options.colours('light');
    await options.close();
  });
});

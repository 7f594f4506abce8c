import { afterEach, expect, it } from 'vitest';
import { LANGUAGES, readCatalogue } from '../languages/catalogue.ts';
import { inBothBrowsers } from '../support/browsers/in-both-browsers.ts';
import { pause, until } from '../support/browsers/until.ts';
import { violations } from '../support/reader/accessibility.ts';
import { cardWith } from '../support/reader/card.ts';
import { closedItself, find, press, textWith } from '../support/reader/controls.ts';
import { forgetSettings } from '../support/reader/forget-all.ts';
import { focused, tabTo } from '../support/reader/keyboard.ts';
import { hover, painted, paintedNothing, paintedWith, pointOf } from '../support/reader/marks.ts';
import { pageSays } from '../support/reader/page-says.ts';

const EVERYWHERE = { role: 'switch', name: 'On everywhere' } as const;
const HERE = { role: 'switch', name: 'On localhost' } as const;
const PEOPLE = { role: 'checkbox', name: 'People' } as const;

/** A card counts as read after 1.5 s. */
const READ = 2_000;

inBothBrowsers('The popup', (session) => {
  /** What one test leaves switched off must not make the next one fail. */
  afterEach(() => forgetSettings(session()));

  it('clears the marks when switched off everywhere, and paints them again when switched on', async () => {
    const page = await session().open('sample');
    await paintedWith(page, 'Dmitry Peskov');
    const popup = await session().openPopup(page);

    expect((await find(popup, EVERYWHERE)).checked).toBe(true);
    await press(popup, EVERYWHERE);
    expect(await textWith(popup, 'Backgrounder is off')).toContain('Backgrounder is off');
    await page.front();
    expect(await paintedNothing(page)).toEqual([]);

    await popup.front();
    await press(popup, EVERYWHERE);
    await page.front();
    expect(await paintedWith(page, 'Dmitry Peskov')).toContain('Dmitry Peskov');
    await popup.close();
    await page.close();
  });

  it('stays off on a site across a restart of the worker, and on elsewhere, until it is undone', async () => {
    const page = await session().open('sample');
    await paintedWith(page, 'Dmitry Peskov');
    const popup = await session().openPopup(page);

    await press(popup, HERE);
    await textWith(popup, 'Off on this site');
    await page.front();
    expect(await paintedNothing(page)).toEqual([]);
    await session().driver.stopWorker();
    await page.goto(session().server.url('sample'));
    expect(await pageSays(session(), page, 'off-here')).toBe('off-here');
    expect(await painted(page)).toEqual([]);

    const elsewhere = await session().open(session().server.url('sample', '127.0.0.1'));
    expect(await paintedWith(elsewhere, 'Dmitry Peskov')).toContain('Dmitry Peskov');
    await elsewhere.close();

    await popup.front();
    await press(popup, { role: 'button', name: 'Undo' });
    await page.front();
    expect(await paintedWith(page, 'Dmitry Peskov')).toContain('Dmitry Peskov');
    await popup.close();
    await page.close();
  });

  it('mutes a name from its card, on the open page at once, and takes that back', async () => {
    const page = await session().open('sample');
    await paintedWith(page, 'Dmitry Peskov');
    const popup = await session().openPopup(page);
    await press(popup, { role: 'button', name: 'Dmitry Peskov' });

    await press(popup, { role: 'button', name: 'Mute Dmitry Peskov everywhere' });
    expect(await textWith(popup, 'Muted on every page.')).toContain('Muted on every page.');
    await page.front();
    const muted = await until(
      () => painted(page),
      (marks) => marks.length > 0 && !marks.includes('Dmitry Peskov'),
    );
    expect(muted).not.toContain('Dmitry Peskov');
    await popup.front();
    await press(popup, { role: 'button', name: 'Undo: mark Dmitry Peskov again' });
    await page.front();

    expect(await paintedWith(page, 'Dmitry Peskov')).toContain('Dmitry Peskov');
    await popup.close();
    await page.close();
  });

  it('folds away the names whose card was read on the page, where the reader wants that', async () => {
    const options = await session().driver.openExtensionPage('options.html');
    await press(options, { role: 'switch', name: 'Fold away names whose card I have read' });
    await textWith(options, 'Changed.');
    await options.close();
    const page = await session().open('sample');
    await pointOf(page, 'Hanna Maliar'); // scrolls there: nothing far from the view is marked
    await paintedWith(page, 'Hanna Maliar');
    await hover(page, 'Hanna Maliar');
    expect(await cardWith(page, 'Ukrainian lawyer')).toContain('Ukrainian lawyer');
    await pause(READ);

    const popup = await session().openPopup(page);
    expect(await textWith(popup, 'Read already')).toContain('Read already 1');
    expect(await popup.evaluate(() => document.querySelector('.already-read')?.textContent)).toContain(
      'Hanna Maliar',
    );
    const stored = await popup.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
    expect(stored).not.toContain('maliar');
    await popup.close();
    await page.close();
  });

  it('lists who is who in this article, and jumps to the text', async () => {
    const page = await session().open('sample');
    await paintedWith(page, 'Dmitry Peskov');
    const popup = await session().openPopup(page);

    expect(await textWith(popup, 'Hanna Maliar')).toContain('Hanna Maliar');
    await press(popup, { role: 'button', name: 'Show Hanna Maliar' });
    await closedItself(popup);
    await page.front();

    const inView = await until(
      () =>
        page.evaluate(() => {
          const item = [...document.querySelectorAll('li')].find((li) =>
            li.textContent?.includes('Hanna Maliar'),
          );
          const box = item?.getBoundingClientRect();
          return box !== undefined && box.bottom > 0 && box.top < innerHeight;
        }),
      (answer) => answer,
    );
    expect(inView).toBe(true);
    await page.close();
  });

  it('is one stop for the Tab key in its list, whose rows the arrow keys go through', async () => {
    const page = await session().open('sample');
    await paintedWith(page, 'Dmitry Peskov');
    const popup = await session().openPopup(page);
    await textWith(popup, 'In this article');
    await popup.front();

    await tabTo(popup, 'button Open the side panel');
    await popup.press('Tab');
    const first = await focused(popup);
    await popup.press('ArrowDown');
    const second = await focused(popup);
    await popup.press('Tab');
    expect(await focused(popup)).toBe('button All settings');
    await popup.press('Shift+Tab');
    expect(await focused(popup)).toBe(second);
    await popup.press('Home');
    expect(await focused(popup)).toBe(first);
    await popup.press('ArrowRight');
    expect(await focused(popup)).toBe('button Show Russia in the text');
    expect(first).toMatch(/^button Place: ?Russia/);
    await popup.close();
    await page.close();
  });

  it.each([380, 320])(
    'takes little room with its switches in any language, %d pixels wide',
    async (width) => {
      const page = await session().open('sample');
      await paintedWith(page, 'Dmitry Peskov');
      const popup = await session().openPopup(page);
      await popup.viewport(width, 600);
      await textWith(popup, 'In this article');

      for (const language of LANGUAGES) {
        const { switchEverywhere, switchSite, onlyThisSite, snoozeHour, snoozeTomorrow } =
          readCatalogue(language);
        const words = [switchEverywhere, switchSite, onlyThisSite, snoozeHour, snoozeTomorrow].map((string) =>
          (string?.message ?? '').replace('$1', 'news.example.org'),
        );
        const room = await popup.evaluate((texts) => {
          const controls = [
            ...document.querySelectorAll<HTMLElement>('.switch:not(.marking *) span, .site-buttons button'),
          ];
          controls.forEach((control, at) => {
            control.textContent = texts[at] ?? '';
          });
          const height = (selector: string) =>
            document.querySelector(selector)?.getBoundingClientRect().height ?? Number.NaN;
          const targets = [
            ...document.querySelectorAll<HTMLElement>('.bar input, .page-state :is(input, button)'),
          ];
          return {
            words: controls.map(({ innerText }) => innerText),
            isOneLine: controls.every(({ offsetHeight }) => offsetHeight <= 24),
            bar: height('.bar'),
            controls: height('.page-state .switch') + height('.site-buttons'),
            smallest: Math.min(...targets.map(({ offsetHeight }) => offsetHeight)),
            isTooWide: document.documentElement.scrollWidth > innerWidth,
          };
        }, words);

        expect(room).toMatchObject({ words, isOneLine: true, isTooWide: false });
        expect(room.bar, language).toBeLessThanOrEqual(40);
        expect(room.controls, language).toBeLessThanOrEqual(24 * 4);
        expect(room.smallest, language).toBeGreaterThanOrEqual(24);
      }
      await popup.close();
      await page.close();
    },
  );

  it('stops marking a kind that is switched off', async () => {
    const page = await session().open('sample');
    await paintedWith(page, 'Dmitry Peskov');
    const popup = await session().openPopup(page);
    await textWith(popup, 'What is marked');
    await popup.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });

    const choose = async (people: boolean) => {
      await press(popup, PEOPLE);
      await until(
        () => find(popup, PEOPLE),
        ({ checked }) => checked === people,
      );
    };
    await choose(false);
    await page.front();

    const marks = await until(
      () => painted(page),
      (found) => !found.includes('Dmitry Peskov') && found.length > 0,
    );
    expect(marks).not.toContain('Dmitry Peskov');
    expect(marks.length).toBeGreaterThan(0);
    await popup.front();
    await choose(true);
    await page.front();
    expect(await paintedWith(page, 'Dmitry Peskov')).toContain('Dmitry Peskov');
    await popup.close();
    await page.close();
  });

  it.each(['light', 'dark'] as const)('AX-12 has no barriers in %s colours', async (colours) => {
    const page = await session().open('sample');
    await paintedWith(page, 'Dmitry Peskov');
    const popup = await session().openPopup(page);
    await popup.colours(colours);
    await textWith(popup, 'In this article');

    expect(await violations(popup)).toEqual([]);
    await popup.colours('light');
    await popup.close();
    await page.close();
  });
});

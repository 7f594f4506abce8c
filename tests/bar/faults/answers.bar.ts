import { expect, it } from 'vitest';
import { inBothBrowsers } from '../../support/browsers/in-both-browsers.ts';
import { pause, until } from '../../support/browsers/until.ts';
import { cardGone, cardWith } from '../../support/reader/card.ts';
import { press, textWith } from '../../support/reader/controls.ts';
import { hover, painted, paintedWith, pointOf } from '../../support/reader/marks.ts';
import { buildWithFault } from './altered-worker.ts';
import { article } from './article.ts';

/** The page asks once more after 2 s. */
const PATIENCE = 2_000;

inBothBrowsers(
  'First answers that never come',
  (session) => {
    it('FI-27 are asked for once more: marks and card come', async () => {
      const started = Date.now();
      const tab = await session().open(session().server.give(article()));

      expect(await paintedWith(tab, 'Dmitry Peskov')).toContain('Dmitry Peskov');
      expect(Date.now() - started).toBeGreaterThan(PATIENCE);
      await hover(tab, 'Dmitry Peskov');
      expect(await cardWith(tab, 'Peskov')).toContain('Dmitry Peskov');
      await tab.close();
    });
  },
  (browser) => ({
    extension: buildWithFault(browser, 'lost-once', (answer, respond, ask, count) => {
      if (count > 0 || !['annotate', 'card'].includes(ask)) respond(answer);
    }),
  }),
);

inBothBrowsers(
  'Answers that never come',
  (session) => {
    it('FI-27 are given up quietly: no mark, the page as it was, and a popup that works', async () => {
      const tab = await session().open(session().server.give(article()));
      await pause(3 * PATIENCE);

      expect(await painted(tab)).toEqual([]);
      expect(await tab.evaluate(() => document.body.childElementCount)).toBe(1);
      const popup = await session().openPopup(tab);
      expect(await textWith(popup, 'localhost')).toContain('localhost');
      await popup.close();
      await tab.close();
    });
  },
  (browser) => ({
    extension: buildWithFault(browser, 'lost', (answer, respond, ask) => {
      if (!['annotate', 'card'].includes(ask)) respond(answer);
    }),
  }),
);

inBothBrowsers(
  'Answers that come twice',
  (session) => {
    it('FI-28 make one set of marks and one card', async () => {
      const tab = await session().open(session().server.give(article()));

      expect(await paintedWith(tab, 'Dmitry Peskov')).toEqual(['Dmitry Peskov']);
      expect(await tab.evaluate(() => CSS.highlights.size)).toBe(1);
      await hover(tab, 'Dmitry Peskov');
      expect(await cardWith(tab, 'Peskov')).toContain('Dmitry Peskov');
      await pause(500);
      expect(await tab.evaluate(() => document.body.childElementCount)).toBe(2);
      await tab.press('Escape');
      await cardGone(tab);
      expect(await tab.evaluate(() => document.body.childElementCount)).toBe(1);
      await tab.close();
    });
  },
  (browser) => ({
    extension: buildWithFault(browser, 'twice', (answer, respond) => {
      respond(answer);
      setTimeout(respond, 50, answer);
    }),
  }),
);

inBothBrowsers(
  'Answers that come late',
  (session) => {
    it('FI-29 are dropped by another page in the same tab', async () => {
      const tab = await session().open(session().server.give(article()));
      await pause(300);
      await session().visit(tab, session().server.give(article('<p>António Guterres spoke as well.</p>')));

      const marks = await paintedWith(tab, 'António Guterres');

      expect(marks).toEqual(['Dmitry Peskov', 'António Guterres']);
      expect(await tab.evaluate(() => CSS.highlights.size)).toBe(1);
      await tab.close();
    });

    it('FI-29 leave no mark of an earlier view of the same page', async () => {
      const tab = await session().open('spa');
      await pause(300);
      const link = await pointOf(tab, 'Second article');
      await tab.click(link.x, link.y);

      const marks = await paintedWith(tab, 'António Guterres');
      await pause(2000);

      expect(marks).not.toContain('Dmitry Peskov');
      expect(await painted(tab)).toEqual(marks);
      await tab.close();
    });

    it('FI-29 open no card for a pointer that has gone', async () => {
      const tab = await session().open(session().server.give(article()));
      await paintedWith(tab, 'Dmitry Peskov');
      await hover(tab, 'Dmitry Peskov');
      await pause(400);
      await tab.moveTo(5, 5);
      await pause(3500);

      expect(await cardGone(tab)).toBeUndefined();
      expect(await tab.evaluate(() => document.body.childElementCount)).toBe(1);
      await tab.close();
    });
  },
  (browser) => ({
    extension: buildWithFault(browser, 'late', (answer, respond, ask) => {
      setTimeout(respond, ['annotate', 'card'].includes(ask) ? 1200 : 0, answer);
    }),
  }),
);

inBothBrowsers(
  'Answers of a wrong shape',
  (session) => {
    it('FI-30 are dropped, and the next right one counts', async () => {
      const tab = await session().open(session().server.give(article()));

      // Each of the wrong ones costs a pause of five seconds before the page tries again.
      const marks = await until(
        () => painted(tab),
        (found) => found.length > 0,
        60_000,
      );

      expect(marks).toEqual(['Dmitry Peskov']);
      const card = await until(
        async () => {
          await tab.moveTo(5, 5);
          await hover(tab, 'Dmitry Peskov');
          await pause(1500);
          return tab.inCard((root) => root.querySelector('[role=dialog]')?.textContent ?? '');
        },
        (text) => text?.includes('Peskov') === true,
        40_000,
      );
      expect(card).toContain('Dmitry Peskov');
      await tab.close();
    });
  },
  (browser) => ({
    extension: buildWithFault(browser, 'misshapen', (answer, respond, ask, count) => {
      const wrong = [7, 'x', null, [], {}, { ok: 'yes' }];
      const isWrong = ['annotate', 'card', 'injectCard'].includes(ask) && count < wrong.length;
      respond(isWrong ? wrong[count] : answer);
    }),
  }),
);

/** Much longer than the popup waits: two seconds for each of two answers. */
const SLOW_START = 10_000;

inBothBrowsers(
  'Answers of a worker that takes seconds to start',
  (session) => {
    it('FI-27 reach a popup that had given them up', async () => {
      const tab = await session().open(session().server.give(article()));
      await until(
        () => painted(tab),
        (found) => found.length > 0,
        2 * SLOW_START,
      );
      const popup = await session().openPopup(tab);
      await textWith(popup, 'Dmitry Peskov');
      await session().driver.stopWorker();

      await press(popup, { role: 'searchbox', name: '' });
      // One letter: of a word each letter may be asked for by itself, and waited for.
      await popup.type('k');

      expect(await textWith(popup, 'Search failed.')).toContain('Search failed.');
      expect(await textWith(popup, 'results')).not.toContain('Search failed.');
      await popup.close();
      await tab.close();
    });
  },
  (browser) => ({
    extension: buildWithFault(browser, 'slow-start', (answer, respond) => {
      // SLOW_START: a fault runs in the worker, where the constant is not.
      setTimeout(respond, 10_000 - performance.now(), answer);
    }),
  }),
);

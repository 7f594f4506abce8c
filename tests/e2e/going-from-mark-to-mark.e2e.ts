import { expect, it } from 'vitest';
import type { Tab } from '../support/browsers/driver.ts';
import { inBothBrowsers } from '../support/browsers/in-both-browsers.ts';
import { pause, until } from '../support/browsers/until.ts';
import { articlePage, FILLER, LONG, SENTENCE } from '../support/pages/article-page.ts';
import { cardGone, cardText, cardWith } from '../support/reader/card.ts';
import { placeOf } from '../support/reader/lines.ts';
import { paintedWith } from '../support/reader/marks.ts';
import { stepByCommand } from '../support/reader/step-command.ts';

const FIXED_HEADER = `<header style="position:fixed;inset:0 0 auto 0;height:120px;background:#eee">News of the day</header>`;

/** Three times the dwell of 250 ms: a card that should not come would be there. */
const LONG_ENOUGH = 800;

inBothBrowsers('Going from mark to mark', (session) => {
  async function open(html: string): Promise<Tab> {
    const tab = await session().open(session().server.give(html));
    await paintedWith(tab, 'Dmitry Peskov');
    return tab;
  }

  const step = (tab: Tab, to: 'next' | 'previous' | 'open') => stepByCommand(session(), tab, to);

  const saidWith = (tab: Tab, text: string) =>
    until(
      () => tab.said(),
      (said) => said?.startsWith(text) === true,
    );

  it('AX-6 steps from mark to mark, says where it is, opens the card by key and gives the focus back', async () => {
    const tab = await open(articlePage(`${SENTENCE}${LONG}<p>António Guterres spoke as well. ${FILLER}</p>`));
    await tab.evaluate(() => scrollTo(0, 0));

    await step(tab, 'next');
    expect(await saidWith(tab, '1 of 2: Dmitry Peskov')).toMatch(/^1 of 2: Dmitry Peskov, .+/);
    await step(tab, 'next');
    expect(await saidWith(tab, '2 of 2: António Guterres')).toContain('António Guterres, ');
    expect((await pointInView(tab, 'António Guterres')).isInView).toBe(true);
    await step(tab, 'next');
    expect(await saidWith(tab, '1 of 2')).toContain('Dmitry Peskov');
    await step(tab, 'previous');
    expect(await saidWith(tab, '2 of 2')).toContain('António Guterres');

    await step(tab, 'open');
    expect(await cardWith(tab, 'Guterres')).toContain('António Guterres');
    const focused = await until(
      () => tab.inCard((root) => root.activeElement?.getAttribute('role') ?? ''),
      (role) => role === 'dialog',
    );
    expect(focused).toBe('dialog');
    await tab.press('Escape');
    await cardGone(tab);
    expect(await tab.evaluate(() => document.activeElement === document.body)).toBe(true);
    await tab.close();
  });

  it('scrolls the card and not the page while the card has the keys', async () => {
    const tab = await session().open('sample');
    await tab.viewport(1000, 700);
    await paintedWith(tab, 'Kremlin');
    await step(tab, 'next');
    await step(tab, 'next');
    await step(tab, 'open');
    await cardWith(tab, 'Kremlin');
    await until(
      () => tab.inCard((root) => root.activeElement?.getAttribute('role') ?? ''),
      (role) => role === 'dialog',
    );
    const places = async () => [
      await tab.inCard((root) => root.querySelector('.scroll')?.scrollTop),
      await tab.evaluate(() => scrollY),
    ];
    const [, pageBefore] = await places();

    await tab.press('ArrowDown');
    const [down] = await until(places, ([card]) => (card ?? 0) > 0);
    await tab.press('End');
    const [end] = await until(places, ([card]) => (card ?? 0) > (down ?? 0));
    await tab.press('Home');
    await until(places, ([card]) => card === 0);

    expect(down).toBeGreaterThan(0);
    expect(end).toBeGreaterThan(down ?? 0);
    expect(await places()).toEqual([0, pageBefore]);
    await tab.close();
  });

  it('brings a mark out from under a fixed header, which itself opens nothing', async () => {
    const tab = await open(articlePage(`${FIXED_HEADER}${SENTENCE}${LONG}`));
    await tab.evaluate(() => {
      const text = [...document.querySelectorAll('p')].find((p) => p.textContent.includes('Peskov'));
      scrollBy(0, (text?.getBoundingClientRect().top ?? 0) - 20);
    });
    const { x, y } = await placeOf(tab, 'Dmitry Peskov');
    expect(y).toBeLessThan(120);

    await tab.moveTo(x, y);
    await pause(LONG_ENOUGH);
    expect(await cardText(tab)).toBeUndefined();

    await step(tab, 'next');
    await saidWith(tab, '1 of 1');
    expect((await placeOf(tab, 'Dmitry Peskov')).y).toBeGreaterThan(120);
    await tab.close();
  });
});

async function pointInView(tab: Tab, text: string): Promise<{ readonly isInView: boolean }> {
  const { top, bottom } = await placeOf(tab, text);
  return { isInView: top >= 0 && bottom <= (await tab.evaluate(() => innerHeight)) };
}

import { expect, it } from 'vitest';
import { onPages } from '../../support/browsers/on-pages.ts';
import { pause, until } from '../../support/browsers/until.ts';
import { articlePage, NAME, SENTENCE } from '../../support/pages/article-page.ts';
import { painted, paintedWith } from '../../support/reader/marks.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><body>${body}`;

/** Milliseconds in which an article has asked; that something does not come can only be waited for. */
const A_WHILE = 1_000;

/** Pages as a reader meets them all day long, of which nothing is to be read; in the last only when it is scrolled. */
const PAGES: readonly string[] = [
  page(''),
  page(
    `<figure><svg width="600" height="500"></svg><figcaption>Moscow, ${NAME}</figcaption></figure>`.repeat(
      20,
    ),
  ),
  page(`<h1>Sign in</h1><form><input><textarea>${NAME} said. </textarea><button>Go on</button></form>`),
  page(`<nav><ul>${`<li><a href="#">${NAME} speaks</a></li>`.repeat(60)}</ul></nav>`),
  page(`<main hidden><article>${SENTENCE.repeat(20)}</article></main><canvas></canvas>`),
  articlePage(SENTENCE).replace('<main>', '<div style="height: 4000px"></div><main>'),
];

onPages('A worker that sleeps', (visits) => {
  it('PF-9 is not woken by pages without text in view, and is once an article is scrolled into it', async () => {
    const { driver } = visits().session;
    const tabs = await Promise.all(PAGES.map(() => driver.newTab()));
    // What the start of the browser still has for it may wake it once more.
    const isAwake = await until(
      async () => {
        await driver.stopWorker();
        await pause(A_WHILE / 2);
        return driver.isWorkerRunning();
      },
      (isRunning) => !isRunning,
    );
    expect(isAwake).toBe(false);

    const heard = await visits().messagesDuring(async () => {
      for (const [at, tab] of tabs.entries()) {
        await tab.front();
        await visits().session.visit(tab, visits().give({ html: PAGES[at] ?? '' }));
        await pause(A_WHILE);
      }
    });

    expect(heard).toEqual([]);
    expect(await driver.isWorkerRunning()).toBe(false);
    // They have been read; in Firefox, asking them wakes the worker.
    const states: string[] = [];
    for (const tab of tabs) {
      await tab.front();
      states.push(await visits().stateOf(tab));
    }
    expect(states.slice(0, -1)).toEqual(PAGES.slice(1).map(() => 'not-an-article'));
    const tab = tabs.at(-1);
    if (tab === undefined) throw new Error('no tab');
    expect(await painted(tab)).toEqual([]);
    await driver.stopWorker();
    await tab.evaluate(() => document.querySelector('h1')?.scrollIntoView());
    expect(await paintedWith(tab, NAME)).toContain(NAME);
    expect(await driver.isWorkerRunning()).toBe(true);
    await Promise.all(tabs.map((each) => each.close()));
  });
});

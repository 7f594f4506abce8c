import { expect, it } from 'vitest';
import { articlePage, NAME, SENTENCE } from '../../support/article-page.ts';
import { paintedWith } from '../../support/marks.ts';
import { onPages } from '../../support/on-pages.ts';
import { pause, until } from '../../support/until.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><body>${body}`;

/** Milliseconds in which an article has asked; that something does not come can only be waited for. */
const A_WHILE = 1_000;

/** Pages as a reader meets them all day long, of which nothing is to be read. */
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
];

onPages('A worker that sleeps', (visits) => {
  it('PF-9 is not woken by pages on which nothing is to be read, and is by an article', async (context) => {
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
    for (const tab of tabs) {
      await tab.front();
      expect(await visits().stateOf(tab)).toBe('not-an-article');
    }
    const tab = tabs.at(-1);
    if (tab === undefined) throw new Error('no tab');
    await driver.stopWorker();
    await visits().session.visit(tab, visits().give({ html: articlePage(SENTENCE) }));
    expect(await paintedWith(tab, NAME)).toContain(NAME);
    expect(await driver.isWorkerRunning()).toBe(true);
    context.task.meta.figure = 'an article below the view does wake it, as its names are listed';
    await Promise.all(tabs.map((each) => each.close()));
  });
});

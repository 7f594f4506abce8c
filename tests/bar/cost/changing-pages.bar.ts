import { expect, it } from 'vitest';
import { median } from '../../../bench/page/medians.ts';
import type { Tab } from '../../support/browsers/driver.ts';
import { notApplicable } from '../../support/browsers/not-applicable.ts';
import { onPages } from '../../support/browsers/on-pages.ts';
import { pause } from '../../support/browsers/until.ts';
import { articlePage, FILLER, NAME, SENTENCE } from '../../support/pages/article-page.ts';
import { paintedWith } from '../../support/reader/marks.ts';
import { soaked } from '../soaked.ts';

interface Feed {
  feed?: () => Promise<number>;
  count?: () => number;
  isResting?: boolean;
}

/** Milliseconds in which the last changes are read. */
const A_WHILE = 1_000;
/** Pairs of runs, one without and one with us. */
const PAIRS = 3;
const MOST_TIME = 1.5;
const MOST_NODES = 1.05;

/** 20,000 posts with two names each, of which the last 100 stay; how long that takes is the page's own measure. */
const FEED = articlePage(`<div id="feed"></div>${SENTENCE.repeat(3)}<script>
  const feed = document.getElementById('feed');
  globalThis.feed = async () => {
    const start = performance.now();
    for (let post = 0; post < 20000; post++) {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'Post ' + post + '. ${NAME} spoke of António Guterres, and said so again. ${FILLER}';
      feed.prepend(paragraph);
      if (feed.children.length > 100) feed.lastChild.remove();
      if (post % 100 === 99) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
    return performance.now() - start;
  };
</script>`);

/** A thousand edits, five times as fast as a blog has them; in full, half an hour with ten a second. */
const BLOG_SECONDS = soaked(20, 1_800);
const EDIT_EVERY = soaked(20, 100);
const MEASUREMENTS = 12;
/** Of the mean, between the first and the last measurement. */
const MOST_SLOPE = 0.05;

const BLOG = articlePage(`<div id="posts"></div>${SENTENCE.repeat(3)}<script>
  const posts = document.getElementById('posts');
  let count = 0;
  setInterval(() => {
    if (globalThis.isResting) return;
    const post = document.createElement('p');
    post.textContent = 'Entry ' + count++ + '. ${NAME} met António Guterres, who spoke to reporters. ${FILLER}';
    posts.prepend(post);
    if (count % 4 === 0) posts.children[2].firstChild.data += 'Corrected.';
    if (posts.children.length > 50) posts.lastChild.remove();
  }, ${EDIT_EVERY});
  globalThis.count = () => count;
</script>`);

/** What a straight line through the figures gains from the first to the last, as a share of their mean. */
function slope(figures: readonly number[]): number {
  const { length } = figures;
  const mean = figures.reduce((sum, figure) => sum + figure, 0) / length;
  const middle = (length - 1) / 2;
  let above = 0;
  let below = 0;
  for (const [at, figure] of figures.entries()) {
    above += (at - middle) * (figure - mean);
    below += (at - middle) ** 2;
  }
  return ((above / below) * (length - 1)) / mean;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const rest = (tab: Tab, isResting: boolean) =>
  tab.evaluate((wanted) => {
    (globalThis as Feed).isResting = wanted;
  }, isResting);

onPages('Pages that change for long', (visits) => {
  async function runFeed(tab: Tab): Promise<{ readonly time: number; readonly nodes: number | undefined }> {
    const time = await tab.evaluate(() => (globalThis as Feed).feed?.() ?? Number.NaN);
    // The marks of what came last are there when we have read all.
    await pause(A_WHILE);
    return { time, nodes: (await tab.memory())?.nodes };
  }

  it('PF-3 a feed of 20,000 posts takes at most 1.5 times as long, and keeps at most 5 % more nodes', async (context) => {
    const address = visits().give({ html: FEED });
    const times: number[] = [];
    const nodes: number[] = [];
    for (let pair = 0; pair < PAIRS; pair++) {
      const bare = await visits().bare.newTab();
      await bare.goto(address);
      const without = await runFeed(bare);
      await bare.close();
      const tab = await visits().session.open(address);
      await paintedWith(tab, NAME);
      const withUs = await runFeed(tab);
      expect(await paintedWith(tab, NAME)).toContain(NAME);
      await tab.close();
      times.push(withUs.time / without.time);
      if (withUs.nodes && without.nodes) nodes.push(withUs.nodes / without.nodes);
    }

    const more =
      nodes.length > 0 ? `, nodes +${percent(median(nodes) - 1)}` : '; its nodes only Chromium tells';
    context.task.meta.figure = `${median(times).toFixed(2)} times as long${more}`;
    expect(times).toHaveLength(PAIRS);
    expect(nodes).toHaveLength(visits().bare.name === 'chromium' ? PAIRS : 0);
    expect(median(times)).toBeLessThanOrEqual(MOST_TIME);
    for (const ratio of nodes) expect(ratio).toBeLessThanOrEqual(MOST_NODES);
  });

  it('PF-4 a live blog does not make the heap grow', async (context) => {
    const tab = await visits().open({ html: BLOG });
    if ((await tab.memory()) === undefined) {
      await tab.close();
      notApplicable(context, 'Firefox has no command for the heap of a page');
    }
    await pause((BLOG_SECONDS * 1000) / 3);
    const heap: number[] = [];
    for (let time = 0; time < MEASUREMENTS; time++) {
      await pause((BLOG_SECONDS * 1000) / MEASUREMENTS);
      // What is on its way to the worker and back would count by chance.
      await rest(tab, true);
      await pause(A_WHILE / 2);
      heap.push((await tab.memory())?.bytes ?? Number.NaN);
      await rest(tab, false);
    }
    const edits = await tab.evaluate(() => (globalThis as Feed).count?.() ?? 0);
    expect(await paintedWith(tab, NAME)).toContain(NAME);
    await tab.close();

    const mean = heap.reduce((sum, bytes) => sum + bytes, 0) / heap.length;
    const megabytes = (mean / 1024 / 1024).toFixed(1);
    context.task.meta.figure = `${edits} edits, heap ${megabytes} MB, slope ${percent(slope(heap))}`;
    expect(slope(heap)).toBeLessThanOrEqual(MOST_SLOPE);
  }, 2_700_000);
});

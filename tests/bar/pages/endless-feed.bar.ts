import { expect, it } from 'vitest';
import type { Tab } from '../../support/browsers/driver.ts';
import { onPages } from '../../support/browsers/on-pages.ts';
import { until } from '../../support/browsers/until.ts';
import { articlePage, NAME, SENTENCE } from '../../support/pages/article-page.ts';
import { painted } from '../../support/reader/marks.ts';

/** What the page of this file defines. */
interface FeedPage {
  /** Adds so many posts, fifty a frame, and takes away all but the newest hundred. */
  feed?: (posts: number) => Promise<void>;
  /** How many of the texts that were taken away are still in memory. */
  kept?: () => number;
}

const FEED = articlePage(`${SENTENCE}<div id="posts"></div><script>
  const gone = [];
  const posts = document.getElementById('posts');
  let made = 0;
  globalThis.feed = async (count) => {
    for (const end = made + count; made < end; ) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      for (let i = 0; i < 50; i++) {
        const post = document.createElement('p');
        post.textContent = 'Post ' + made++ + '. ${NAME} told António Guterres so on Monday.';
        posts.prepend(post);
      }
      while (posts.children.length > 100) {
        gone.push(new WeakRef(posts.lastChild.firstChild));
        posts.lastChild.remove();
      }
    }
  };
  globalThis.kept = () => gone.filter((text) => text.deref()).length;
</script>`);
/** All 20,000 posts; between two parts the newest are marked, so that there is something to let go of. */
const PARTS = 4;
const POSTS_IN_PART = 5_000;
/** Posts that stay. */
const SHOWN = 100;
/** Marks of posts in and near the view. */
const SOME = 20;

onPages('An endless feed', (visits) => {
  async function scrollFeed(tab: Tab, afterPart: () => Promise<void>): Promise<number> {
    for (let part = 0; part < PARTS; part++) {
      await tab.evaluate((posts) => (globalThis as FeedPage).feed?.(posts), POSTS_IN_PART);
      await afterPart();
    }
    return until(
      async () => {
        await tab.collectGarbage();
        return tab.evaluate(() => (globalThis as FeedPage).kept?.() ?? -1);
      },
      (count) => count === 0,
    );
  }

  it('HP-28 a feed of 20,000 posts leaves nothing of ours behind for what is gone', async (context) => {
    const address = visits().give({ html: FEED });
    const plain = await visits().bare.newTab();
    await plain.goto(address);
    const bare = await scrollFeed(plain, async () => undefined);
    await plain.close();

    const tab = await visits().session.driver.newTab();
    await visits().session.visit(tab, address);
    const ours = await scrollFeed(tab, async () => {
      const marks = await until(
        () => painted(tab),
        ({ length }) => length >= SOME,
      );
      expect(marks.length).toBeGreaterThanOrEqual(SOME);
    });

    expect(bare).toBe(0);
    expect(ours).toBe(0);
    expect(await visits().session.driver.ourErrors()).toEqual([]);
    context.task.meta.figure = `${ours} of ${PARTS * POSTS_IN_PART - SHOWN} texts kept`;
    await tab.close();
  });
});

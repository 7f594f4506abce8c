import { runInThisContext } from 'node:vm';
import { beforeAll, expect, it } from 'vitest';
import type { Tab } from '../../support/browsers/driver.ts';
import { onPages } from '../../support/browsers/on-pages.ts';
import { pause, until } from '../../support/browsers/until.ts';
import { articlePage, FILLER, NAME, SENTENCE } from '../../support/pages/article-page.ts';
import { bundleApp } from '../../support/pages/bundle-app.ts';
import type { SelfTesting } from '../../support/pages/page-snapshot.ts';
import { cardWith } from '../../support/reader/card.ts';
import { hover, painted, paintedWith } from '../../support/reader/marks.ts';
import { soaked } from '../soaked.ts';

/** What pages of this file define. */
interface ChangingPage extends SelfTesting {
  hydrate?: () => Promise<void>;
  shuffle?: (rounds: number) => Promise<void>;
  scrollRows?: (frames: number) => Promise<void>;
  stale?: string[];
}

/** What tests/bar/pages/apps/react-server.js exports. */
interface ReactServer {
  render(): string;
  renderInPieces(delays: readonly number[]): Promise<readonly string[]>;
}

const REACT_18 = { react: 'react18', 'react-dom': 'react-dom18' };
const REACT_19 = {};
const PIECE = '<!--piece-->';
/** Longest task of ours, in milliseconds of processor time. */
const LONGEST_TASK = 50;
/** A mark follows a change within this many milliseconds, on a busy machine. */
const SOON = 5_000;

const NAMES = ['Dmitry Peskov', 'António Guterres', 'Sergey Lavrov', 'Volodymyr Zelensky', 'Emmanuel Macron'];

/** Looks in each frame whether a mark lies on words that are no name. */
const WATCH_STALE = `<script>
  globalThis.stale = [];
  const look = () => {
    CSS.highlights.forEach((highlight) => highlight.forEach(({ startContainer, startOffset, endContainer, endOffset }) => {
      if (startContainer !== endContainer) return;
      const text = startContainer.nodeValue.slice(startOffset, endOffset);
      if (!${JSON.stringify(NAMES)}.some((name) => name.includes(text)) || text === '') stale.push(text);
    }));
    requestAnimationFrame(look);
  };
  look();
</script>`;

const staleIn = (tab: Tab) =>
  tab.evaluate(() => (globalThis as ChangingPage).stale ?? ['the page lacks its watch']);

onPages('Pages that change by themselves', (visits) => {
  const servers = new Map<string, ReactServer>();
  const clients = new Map<string, string>();
  beforeAll(async () => {
    for (const [version, alias] of [
      ['18', REACT_18],
      ['19', REACT_19],
    ] as const) {
      const code = await bundleApp('react-server.js', alias);
      servers.set(version, runInThisContext(`${code};app`) as ReactServer); // as the file says
      clients.set(version, await bundleApp('react-client.js', alias));
    }
  });

  function reactPage(version: string) {
    const html = servers.get(version)?.render() ?? '';
    return {
      html: html.replace('</body>', '<script src="app.js"></script></body>'),
      files: { 'app.js': clients.get(version) ?? '' },
    };
  }

  it.each(['18', '19'])(
    'HP-23, HP-24 React %s takes over a whole marked document without rendering anything again',
    async (version) => {
      const hydrate = (tab: Tab) => tab.evaluate(() => (globalThis as ChangingPage).hydrate?.());

      expect(await visits().broken({ ...reactPage(version), act: hydrate })).toEqual([]);
    },
  );

  it.each(['18', '19'])(
    'HP-23, HP-24 React %s takes over while a card is open, and renders nothing again',
    async (version) => {
      const tab = await visits().open(reactPage(version));
      await hover(tab, NAME);
      await cardWith(tab, 'Peskov');

      await tab.evaluate(() => (globalThis as ChangingPage).hydrate?.());

      const result = await tab.evaluate(() => (globalThis as ChangingPage).selfTest?.());
      expect(result).toEqual([[], true, ['Read', 'Unread']]);
      await tab.close();
    },
  );

  it('HP-25 a document that React streams in pieces is marked to its end and hydrated without a mismatch', async () => {
    const pieces = (await servers.get('19')?.renderInPieces([50, 100])) ?? [];
    const script = `<script data-waits="2">${clients.get('19')?.replaceAll('</script', '<\\/script')}
      globalThis.done = new Promise((loaded) => addEventListener('load', loaded)).then(hydrate);</script>`;
    const html = [...pieces, script].join(PIECE);

    const inPieces = { at: PIECE, every: 300 };

    expect(pieces.length).toBeGreaterThan(2);
    expect(await visits().broken({ html, inPieces })).toEqual([]);
  });

  it('HP-26 lists that Vue sorts and rewrites by their keys never show a stale mark', async () => {
    const html = articlePage(`<div id="app"></div>${WATCH_STALE}<script src="app.js"></script>`);
    const page = { html, files: { 'app.js': await bundleApp('vue-list.js') } };
    const shuffle = (tab: Tab) => tab.evaluate(() => (globalThis as ChangingPage).shuffle?.(40));

    expect(await visits().broken({ ...page, marks: 'marks', act: shuffle })).toEqual([]);
    const tab = await visits().open(page);
    await shuffle(tab);
    expect(await staleIn(tab)).toEqual([]);
    expect((await paintedWith(tab, NAME)).length).toBeGreaterThan(3);
    await tab.close();
  });

  it('HP-27 a virtual list that uses its text nodes again shows no stale mark in 100 frames', async () => {
    const html = articlePage(`<div id="rows"></div>${WATCH_STALE}<script>
      const names = ${JSON.stringify(NAMES)};
      const rows = document.getElementById('rows');
      const texts = Array.from({ length: 20 }, () => rows.appendChild(document.createElement('p')).appendChild(new Text()));
      const show = (from) => texts.forEach((text, i) => {
        const row = from + i;
        text.data = row % 3 ? 'Row ' + row + '. ' + names[row % 5] + ' said so. ' : 'Row ' + row + ' names nobody at all. ';
      });
      show(0);
      globalThis.scrollRows = async (frames) => {
        for (let frame = 1; frame <= frames; frame++) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
          show(frame);
        }
      };
    </script>`);
    const tab = await visits().open({ html });

    await tab.evaluate(() => (globalThis as ChangingPage).scrollRows?.(100));

    expect(await staleIn(tab)).toEqual([]);
    expect(await paintedWith(tab, NAME)).toContain(NAME);
    expect(await staleIn(tab)).toEqual([]);
    expect(await visits().session.driver.ourErrors()).toEqual([]);
    await tab.close();
  });

  it('HP-29 a live blog with ten edits a second keeps its marks at the newest entries', async (context) => {
    const seconds = soaked(20, 300);
    const html = articlePage(`<div id="posts"></div>${WATCH_STALE}<script>
      const names = ${JSON.stringify(NAMES)};
      const posts = document.getElementById('posts');
      let count = 0;
      setInterval(() => {
        // Ends with a name that is marked for every reader.
        if (globalThis.isOver && count % 5 === 1) return;
        const post = document.createElement('p');
        post.textContent = 'Entry ' + count + '. ' + names[count++ % 5] + ' spoke to reporters again. ';
        posts.prepend(post);
        if (count % 4 === 0) posts.children[2].firstChild.data += 'Corrected.';
        if (posts.children.length > 50) posts.lastChild.remove();
      }, 100);
      globalThis.count = () => count;
    </script>`);
    const tab = await visits().open({ html });

    const tasks = await visits().session.driver.ourTasks(() => pause(Math.min(seconds, 20) * 1000));
    await pause(Math.max(0, seconds - 20) * 1000);

    await tab.evaluate(() => {
      (globalThis as { isOver?: boolean }).isOver = true;
    });
    const newest = () => tab.evaluate(() => document.querySelector('#posts p')?.textContent ?? '');
    await until(newest, (text) => text.includes(NAME));
    const isMarked = await until(
      () =>
        tab.evaluate(() => {
          const newest = document.querySelector('#posts p')?.firstChild;
          let found = false;
          CSS.highlights.forEach((highlight) => {
            highlight.forEach(({ startContainer }) => {
              found ||= startContainer === newest;
            });
          });
          return found;
        }),
      (found) => found,
      SOON,
    );
    expect(isMarked).toBe(true);
    expect(await staleIn(tab)).toEqual([]);
    expect(tasks?.filter((task) => task > LONGEST_TASK) ?? []).toEqual([]);
    context.task.meta.figure = `${seconds} s`;
    await tab.close();
  }, 400_000);

  it('HP-30 a ticker with 200 changes a second costs no long task, and the text around it keeps its marks', async () => {
    const html = articlePage(`${SENTENCE}<p id="ticker">${'<b>1.00</b> '.repeat(50)}</p><script>
      const texts = [...document.querySelectorAll('#ticker b')].map((b) => b.firstChild);
      let change = 0;
      setInterval(() => { texts[change++ % 50].data = (Math.sin(change) * 100).toFixed(2); }, 5);
    </script>`);
    const tab = await visits().open({ html });

    const tasks = await visits().session.driver.ourTasks(() => pause(5_000));

    expect(await painted(tab)).toContain(NAME);
    expect(tasks?.filter((task) => task > LONGEST_TASK) ?? []).toEqual([]);
    expect(await visits().session.driver.ourErrors()).toEqual([]);
    await tab.close();
  });

  it('HP-32 a document that is written anew is marked, and its cards open', async () => {
    const rewrite = (tab: Tab) =>
      tab.evaluate(
        (html) => {
          document.open();
          document.write(html);
          document.close();
        },
        articlePage(`<h2>Written later</h2>${SENTENCE}<p>${FILLER}</p>`),
      );

    const tab = await visits().open({ html: articlePage(SENTENCE) });
    await rewrite(tab);
    expect(await paintedWith(tab, NAME)).toContain(NAME);
    await hover(tab, NAME);
    expect(await cardWith(tab, 'Peskov')).toContain(NAME);
    expect(await visits().session.driver.ourErrors()).toEqual([]);
    await tab.close();
  });
});

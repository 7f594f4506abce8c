import { expect, it } from 'vitest';
import type { Tab } from '../support/browsers/driver.ts';
import { inBothBrowsers } from '../support/browsers/in-both-browsers.ts';
import { articlePage, SENTENCE } from '../support/pages/article-page.ts';
import { cardBox, cardGone, cardWith } from '../support/reader/card.ts';
import { hover, painted, paintedNothing, paintedWith, pointOf } from '../support/reader/marks.ts';

const GERMAN =
  '<p>Der Sprecher des Kreml, Dmitri Peskow, äußerte sich am Montag zur Haltung der Vereinten Nationen.</p>';

const PAGES = {
  popover: articlePage(
    `${SENTENCE}<div popover id="over" style="inset:0;width:100%;height:100%;margin:0">Over everything</div>`,
  ),
  fullscreen: articlePage(
    `<section id="full" style="background:#fff"><button onclick="this.closest('section').requestFullscreen()">Larger</button>${SENTENCE}</section>`,
  ),
  shadow: articlePage(
    `<x-story></x-story><script>
       document.querySelector('x-story').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(`<x-inner></x-inner>`)};
       document.querySelector('x-story').shadowRoot.firstChild.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(SENTENCE)};
     </script>`,
  ),
  lateShadow: articlePage(
    `<x-story></x-story><script>
       setTimeout(() => {
         customElements.define('x-story', class extends HTMLElement {
           connectedCallback() {
             this.attachShadow({ mode: 'open' }).innerHTML = '<p>Sergei Lavrov spoke in Moscow on Tuesday.</p>';
           }
         });
       }, 1500);
     </script>`,
  ),
  german: articlePage(GERMAN).replace('lang="en"', 'lang="de-DE"'),
  saidEnglish: articlePage(GERMAN),
  dark: articlePage(`<style>body{background:#111;color:#ddd}</style>${SENTENCE}`),
};

async function clickOn(tab: Tab, text: string): Promise<void> {
  const { x, y } = await pointOf(tab, text);
  await tab.click(x, y);
}

inBothBrowsers('What surrounds the marks', (session) => {
  async function open(name: keyof typeof PAGES): Promise<Tab> {
    const tab = await session().open(session().server.give(PAGES[name]));
    await paintedWith(tab, 'Dmitry Peskov');
    return tab;
  }

  it('has names declined on a page that says it is in German', async () => {
    const german = await session().open(session().server.give(PAGES.german));
    await paintedWith(german, 'Vereinten Nationen');
    await german.close();
    const english = await session().open(session().server.give(PAGES.saidEnglish));
    await paintedWith(english, 'Dmitri Peskow');
    expect(await painted(english)).not.toContain('Vereinten Nationen');
    await english.close();
  });

  it('closes the card when the page lays a popover over it', async () => {
    const tab = await open('popover');
    await hover(tab, 'Dmitry Peskov');
    expect(await cardWith(tab, 'Peskov')).toContain('Dmitry Peskov');

    await tab.evaluate(() => document.getElementById('over')?.showPopover());

    expect(await cardGone(tab)).toBeUndefined();
    await tab.close();
  });

  it('shows the card over a full-screen element', async () => {
    const tab = await open('fullscreen');
    await clickOn(tab, 'Larger');
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(await tab.evaluate(() => document.fullscreenElement?.id)).toBe('full');

    await hover(tab, 'Dmitry Peskov');

    expect(await cardWith(tab, 'Peskov')).toContain('Dmitry Peskov');
    const box = await cardBox(tab);
    const isOnTop = await tab.evaluate(
      (x, y) => document.elementFromPoint(x, y)?.closest('#full') !== null,
      (box?.x ?? 0) + 20,
      (box?.y ?? 0) + 20,
    );
    expect(isOnTop).toBe(true);
    await tab.close();
  });

  it('marks text in open shadow roots and shows its card', async () => {
    const tab = await open('shadow');
    expect(await painted(tab)).toContain('Dmitry Peskov');
    const { x, y } = await tab.evaluate(() => {
      const inner = document.querySelector('x-story')?.shadowRoot?.firstElementChild?.shadowRoot;
      const text = inner?.querySelector('p')?.firstChild;
      if (!text?.nodeValue) throw new Error('the page has no such text');
      text.parentElement?.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      const at = text.nodeValue.indexOf('Peskov');
      range.setStart(text, at);
      range.setEnd(text, at + 6);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });

    await tab.moveTo(x, y);

    expect(await cardWith(tab, 'Peskov')).toContain('Dmitry Peskov');
    await tab.close();
  });

  it('marks text in a shadow root that an element gets long after the page was read', async () => {
    const tab = await session().open(session().server.give(PAGES.lateShadow));

    expect(await paintedWith(tab, 'Sergei Lavrov')).toContain('Sergei Lavrov');

    await tab.close();
  });

  it('shows a dark card on a dark page', async () => {
    const tab = await open('dark');
    await hover(tab, 'Dmitry Peskov');
    await cardWith(tab, 'Peskov');

    const background = await tab.inCard((root) => {
      const card = root.querySelector('[role=dialog]');
      return card ? getComputedStyle(card).backgroundColor : '';
    });

    const channels = background?.match(/\d+/g)?.slice(0, 3).map(Number) ?? [255];
    expect(Math.max(...channels)).toBeLessThan(100);
    await tab.close();
  });

  it('marks once after going away and back', async () => {
    const tab = await open('popover');
    const before = await painted(tab);
    await session().visit(tab, 'app');
    await paintedNothing(tab);

    await tab.evaluate(() => history.back());

    expect(await paintedWith(tab, 'Dmitry Peskov')).toEqual(before);
    expect(await tab.evaluate(() => CSS.highlights.size)).toBe(1);
    await hover(tab, 'Dmitry Peskov');
    expect(await cardWith(tab, 'Peskov')).toContain('Dmitry Peskov');
    await tab.close();
  });
});

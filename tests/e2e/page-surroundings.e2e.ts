import { expect, it } from 'vitest';
import type { Tab } from '../support/browsers/driver.ts';
import { inBothBrowsers } from '../support/browsers/in-both-browsers.ts';
import { pause } from '../support/browsers/until.ts';
import { articlePage, SENTENCE } from '../support/pages/article-page.ts';
import { cardBox, cardGone, cardUse, cardWith } from '../support/reader/card.ts';
import { hover, painted, paintedNothing, paintedWith, pointOf } from '../support/reader/marks.ts';
import { storeSettings } from '../support/reader/store-settings.ts';

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

/** Milliseconds in which a page that hides a card is found out. */
const A_WHILE = 600;
/** Pixels from the middle of a line to the card beside it. */
const NEAR = 40;
/** Pixels; a card is higher. */
const SMALL = 300;
/** What makes an element the frame of all that is fixed in it, or clips it: pages that fade, slide or tint have it. */
const FRAMES = ['filter:sepia(30%)', 'transform:translateX(9px)', 'contain:paint', 'perspective:500px'];
const LONG = SENTENCE.repeat(12);

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
    await storeSettings(session(), { density: 'all' });
    const german = await session().open(session().server.give(PAGES.german));
    expect(await paintedWith(german, 'Vereinten Nationen')).toContain('Vereinten Nationen');
    await german.close();
    const english = await session().open(session().server.give(PAGES.saidEnglish));
    await paintedWith(english, 'Dmitri Peskow');
    expect(await painted(english)).not.toContain('Vereinten Nationen');
    await english.close();
    await storeSettings(session(), {});
  });

  it('closes the card when the page lays a popover over it', async () => {
    const tab = await open('popover');
    await hover(tab, 'Dmitry Peskov');
    expect(await cardWith(tab, 'Peskov')).toContain('Dmitry Peskov');

    await tab.evaluate(() => document.getElementById('over')?.showPopover());

    expect(await cardGone(tab)).toBeUndefined();
    await tab.close();
  });

  /** The card of a mention far down, a while after it opened: whether it can be used, and how far it is from its words. */
  async function cardFarDown(html: string): Promise<{ use: string; distance: number; height: number }> {
    const tab = await session().open(session().server.give(html));
    const { y } = await pointOf(tab, 'Dmitry Peskov', 5);
    await paintedWith(tab, 'Dmitry Peskov');
    await hover(tab, 'Dmitry Peskov', 5);
    await cardWith(tab, 'Peskov');
    await pause(A_WHILE);
    const use = await cardUse(tab);
    const { y: top, height } = (await cardBox(tab)) ?? { y: Infinity, height: 0 };
    await tab.close();
    return { use, height, distance: Math.min(Math.abs(top - y), Math.abs(top + height - y)) };
  }

  it.each(FRAMES)('shows the card beside its words on a page whose body has %s', async (frame) => {
    const { use, distance } = await cardFarDown(articlePage(`<style>body{${frame}}</style>${LONG}`));

    expect(use).toBe('usable');
    expect(distance).toBeLessThan(NEAR);
  });

  it.each([
    ['dialog', 'showModal'],
    ['div popover="manual"', 'showPopover'],
  ])('shows the card whole beside words in a small <%s> that is moved', async (start, open) => {
    const style = `position:fixed;inset:50% auto auto 50%;width:420px;height:${SMALL}px;overflow:auto;transform:translate(-50%,-50%)`;
    const html = `<${start} id="top" style="${style}">${LONG}</${start.split(' ')[0]}><script>document.getElementById('top').${open}()</script>`;

    const { use, distance, height } = await cardFarDown(
      articlePage(`<style>::backdrop{background:#123}</style>${html}`),
    );

    expect(use).toBe('usable');
    expect(distance).toBeLessThan(NEAR);
    expect(height).toBeGreaterThan(SMALL);
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

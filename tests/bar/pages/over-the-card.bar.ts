import { expect, it } from 'vitest';
import type { Tab } from '../../support/browsers/driver.ts';
import { onPages } from '../../support/browsers/on-pages.ts';
import { pause, until } from '../../support/browsers/until.ts';
import { articlePage, NAME, SENTENCE } from '../../support/pages/article-page.ts';
import { cardBox, cardGone, cardText, cardUse, cardWith } from '../../support/reader/card.ts';
import { hover, pointOf } from '../../support/reader/marks.ts';

/** Longer than a card takes to open, and to look twice whether it is tampered with. */
const A_WHILE = 1_500;

/** What a page may do to the element that it sees appear. */
const ATTRIBUTES = {
  style: 'display:none!important;opacity:0;transform:scale(0)',
  class: 'hidden',
  hidden: '',
  inert: '',
  popover: 'auto',
  contenteditable: '',
  dir: 'rtl',
  'aria-hidden': 'true',
  slot: 'x',
} as const;

const onNewNodes = (work: string): string => `<script>
  let added = 0;
  const known = new WeakSet();
  document.addEventListener('DOMContentLoaded', () => {
    document.querySelectorAll('*').forEach((element) => known.add(element));
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) {
        if (node.nodeType !== 1 || known.has(node)) continue;
        added++;
        ${work}
      }
    }).observe(document.documentElement, { childList: true, subtree: true });
  });
  globalThis.added = () => added;
</script>`;

onPages('Pages that meddle with the card', (visits) => {
  async function openCard(html: string): Promise<Tab> {
    const tab = await visits().open({ html });
    await hover(tab, NAME);
    expect(await cardWith(tab, 'Peskov')).toContain(NAME);
    return tab;
  }

  /** Whether the card is closed or can be used, a while after the page did something to it. */
  async function useAfterAWhile(tab: Tab): Promise<string> {
    await pause(A_WHILE);
    return cardUse(tab);
  }

  /** The errors of ours, after the tab was closed. */
  async function errorsAfter(tab: Tab): Promise<readonly string[]> {
    await tab.close();
    return visits().session.driver.ourErrors();
  }

  it('HP-13 a page that removes every node it does not know sees one, and no loop', async () => {
    const tab = await visits().open({ html: articlePage(SENTENCE, onNewNodes('node.remove();')) });

    await hover(tab, NAME);
    await pause(2 * A_WHILE);

    expect(await cardText(tab)).toBeUndefined();
    expect(await tab.evaluate(() => (globalThis as { added?: () => number }).added?.())).toBe(1);
    expect(await errorsAfter(tab)).toEqual([]);
  });

  it.each(Object.entries(ATTRIBUTES))(
    'HP-14 a card whose host gets %s="%s" is closed or can be used',
    async (name, value) => {
      const work = `node.setAttribute('${name}', '${value}');`;
      const tab = await visits().open({ html: articlePage(SENTENCE, onNewNodes(work)) });

      await hover(tab, NAME);
      await until(
        () => tab.evaluate(() => (globalThis as { added?: () => number }).added?.() ?? 0),
        (added) => added > 0,
      );

      expect(await useAfterAWhile(tab)).not.toBe('out of reach');
      expect(await errorsAfter(tab)).toEqual([]);
    },
  );

  it('HP-15 a page that hides all of itself below the card closes it', async () => {
    const tab = await openCard(articlePage(SENTENCE));

    await tab.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'html>*{display:none!important}';
      document.head.append(style);
    });

    expect(await cardGone(tab)).toBeUndefined();
    expect(await errorsAfter(tab)).toEqual([]);
  });

  it('HP-16 a page that lets everything fly in has a card at once and in its place', async () => {
    const style =
      '<style>*{transition:all 3s!important}@starting-style{*{opacity:0!important;transform:translateX(900px)!important}}</style>';
    const tab = await visits().open({ html: articlePage(SENTENCE, style) });
    await pause(3_500);

    await hover(tab, NAME);
    await cardWith(tab, 'Peskov');

    expect(await useAfterAWhile(tab)).toBe('usable');
    const { x, y } = await pointOf(tab, NAME);
    const box = await cardBox(tab);
    expect(Math.abs((box?.x ?? 0) - x)).toBeLessThan(400);
    expect(
      Math.min(Math.abs((box?.y ?? 0) - y), Math.abs((box?.y ?? 0) + (box?.height ?? 0) - y)),
    ).toBeLessThan(60);
    expect(await errorsAfter(tab)).toEqual([]);
  });

  /** The middle of the button that mutes, which a page might want the reader to press unseen. */
  async function muteButton(tab: Tab): Promise<{ x: number; y: number }> {
    const place = await tab.inCard((root) => {
      const button = [...root.querySelectorAll('button')].at(-1);
      button?.scrollIntoView({ block: 'nearest' });
      const { x, y, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    if (!place) throw new Error('the card is open');
    return place;
  }

  const OVERLAY = `<div popover="manual" id="over" style="inset:0;width:100%;height:100%;margin:0">Click here</div>`;

  it.each([
    ['html{opacity:.01}', () => document.documentElement.style.setProperty('opacity', '.01')],
    ['html{filter:opacity(0)}', () => document.documentElement.style.setProperty('filter', 'opacity(0)')],
  ])('HP-17 a card under %s takes no click and closes', async (_, hide) => {
    const tab = await openCard(articlePage(SENTENCE));
    const { x, y } = await muteButton(tab);
    const before = await visits().settings();

    await tab.evaluate(hide);
    await tab.click(x, y);

    expect(await cardGone(tab)).toBeUndefined();
    expect(await visits().settings()).toEqual(before);
    expect(await errorsAfter(tab)).toEqual([]);
  });

  it.each(['auto', 'none'])(
    'HP-18 a card under a popover with pointer-events: %s takes no click and closes',
    async (events) => {
      const tab = await openCard(articlePage(SENTENCE + OVERLAY));
      const { x, y } = await muteButton(tab);
      const before = await visits().settings();

      await tab.evaluate((value) => {
        const over = document.getElementById('over');
        over?.style.setProperty('pointer-events', value);
        over?.showPopover();
      }, events);
      await tab.click(x, y);

      expect(await cardGone(tab)).toBeUndefined();
      expect(await visits().settings()).toEqual(before);
      expect(await errorsAfter(tab)).toEqual([]);
    },
  );

  it('HP-19 text in a modal dialog is marked, and its card can be used there', async () => {
    const html = articlePage(
      `<dialog>${SENTENCE}</dialog><script>document.querySelector('dialog').showModal()</script>`,
    );
    expect(await visits().broken({ html })).toEqual([]);

    const tab = await openCard(html);

    expect(await useAfterAWhile(tab)).toBe('usable');
    expect(await errorsAfter(tab)).toEqual([]);
  });

  it('HP-20 text in a full-screen element is marked, and its card can be used there', async () => {
    const html = articlePage(
      `<section style="background:#fff"><button onclick="this.closest('section').requestFullscreen()">Larger</button>${SENTENCE}</section>`,
    );
    const tab = await visits().open({ html });
    const button = await pointOf(tab, 'Larger');
    await tab.click(button.x, button.y);
    await until(
      () => tab.evaluate(() => document.fullscreenElement !== null),
      (isFull) => isFull,
    );
    await pause(A_WHILE);

    await hover(tab, NAME);

    expect(await cardWith(tab, 'Peskov')).toContain(NAME);
    expect(await useAfterAWhile(tab)).toBe('usable');
    await tab.evaluate(() => document.exitFullscreen());
    expect(await errorsAfter(tab)).toEqual([]);
  });

  it('HP-21 an inert body has no card, or one that can be used', async () => {
    const tab = await visits().open({ html: articlePage(SENTENCE) });
    await tab.evaluate(() => document.body.setAttribute('inert', ''));

    await hover(tab, NAME);

    expect(await useAfterAWhile(tab)).not.toBe('out of reach');
    expect(await errorsAfter(tab)).toEqual([]);
  });

  it('HP-22 events that a page makes up open no card', async () => {
    const tab = await visits().open({ html: articlePage(SENTENCE) });
    const point = await pointOf(tab, NAME);

    await tab.evaluate(({ x, y }) => {
      const target = document.elementFromPoint(x, y) ?? document.body;
      const at = { clientX: x, clientY: y, bubbles: true, composed: true, cancelable: true };
      for (const type of ['pointerover', 'pointerenter', 'pointermove', 'pointerdown', 'pointerup', 'click'])
        for (const pointerType of ['mouse', 'touch'])
          target.dispatchEvent(new PointerEvent(type, { ...at, pointerType }));
      for (const type of ['mouseover', 'mousemove', 'mousedown', 'mouseup', 'click', 'dblclick'])
        target.dispatchEvent(new MouseEvent(type, at));
      for (const key of ['Control', 'Enter', 'Tab'])
        for (const type of ['keydown', 'keyup'])
          target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true }));
    }, point);
    await pause(A_WHILE);

    expect(await cardText(tab)).toBeUndefined();
    expect(await errorsAfter(tab)).toEqual([]);
  });
});

import type { Box, Tab } from '../support/browsers/driver.ts';
import type { Session } from '../support/browsers/session.ts';
import { pause } from '../support/browsers/until.ts';
import { cardBox, cardWith } from '../support/reader/card.ts';
import { press, textWith } from '../support/reader/controls.ts';
import { chooseFile } from '../support/reader/import-file.ts';
import { packText } from '../support/reader/import-pack.ts';
import { hover, paintedWith, pointOf } from '../support/reader/marks.ts';

/** One picture of the gallery: how it is arranged, and what stands below it. */
export interface Shot {
  readonly name: string;
  readonly caption: string;
  /** The interface's; English unless given. */
  readonly language?: string;
  readonly take: (session: Session, file: string) => Promise<void>;
}

type Look = 'light' | 'dark' | 'forced';

interface CardShot {
  readonly page: string;
  readonly hover: string;
  readonly card: string;
  readonly look?: Look;
  readonly occurrence?: number;
  /** What the reader has scrolled to within the card. */
  readonly scrolledTo?: string;
}

/** For fades and the fonts of a first paint. */
const SETTLE = 700;
const PAGE = { width: 1060, height: 800 };
/** What is seen of the page around a card. */
const AROUND = 36;
const NARROW = { width: 375, height: 740 };
const POPUP = { width: 380, height: 600 };
const WELCOME = { width: 900, height: 1000 };
const PANEL = { width: 400, height: 900 };

async function wear(tab: Tab, look: Look): Promise<void> {
  if (look === 'forced') await tab.forcedColours();
  else await tab.colours(look);
}

/** The card with the line that it belongs to. */
function around(card: Box, word: { readonly y: number }): Box {
  const top = Math.max(0, Math.min(card.y, word.y - AROUND / 2) - AROUND / 2);
  const bottom = Math.min(PAGE.height, Math.max(card.y + card.height, word.y + AROUND / 2) + AROUND / 2);
  const left = Math.max(0, card.x - AROUND);
  const right = Math.min(PAGE.width, card.x + card.width + AROUND);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Lets what fades come to rest, takes the picture and closes the tab. */
async function shoot(tab: Tab, file: string, box?: Box): Promise<void> {
  await pause(SETTLE);
  await tab.screenshot(file, box);
  await tab.close();
}

async function takeCard(session: Session, file: string, shot: CardShot): Promise<void> {
  const tab = await session.open(shot.page);
  await tab.viewport(PAGE.width, PAGE.height);
  await wear(tab, shot.look ?? 'light');
  // Only marks near the viewport are painted.
  await pointOf(tab, shot.hover, shot.occurrence);
  await paintedWith(tab, shot.hover);
  await tab.moveTo(5, 5);
  const word = await pointOf(tab, shot.hover, shot.occurrence);
  await hover(tab, shot.hover, shot.occurrence);
  await cardWith(tab, shot.card);
  if (shot.scrolledTo !== undefined) await scrollCard(tab, shot.scrolledTo);
  await pause(SETTLE);
  const box = await cardBox(tab);
  if (!box) throw new Error(`no card of ${shot.card}`);
  await tab.screenshot(file, around(box, word));
  await tab.close();
}

async function scrollCard(tab: Tab, selector: string): Promise<void> {
  await tab.inCard((root, wanted) => {
    const element = root.querySelector(wanted);
    const scroller = root.querySelector('.scroll');
    if (!element || !scroller) throw new Error(`the card has no ${wanted}`);
    const { top, height } = scroller.getBoundingClientRect();
    scroller.scrollTop += element.getBoundingClientRect().top - top - height / 2;
  }, selector);
}

export const card = (name: string, caption: string, shot: CardShot): Shot => ({
  name,
  caption,
  take: (session, file) => takeCard(session, file, shot),
});

/** A stretch of the page as a reader sees it. */
export function page(name: string, caption: string, { path, at }: { path: string; at: string }): Shot {
  return {
    name,
    caption,
    take: async (session, file) => {
      const tab = await session.open(path);
      await tab.viewport(PAGE.width, PAGE.height);
      await pointOf(tab, at);
      await paintedWith(tab, at);
      await shoot(tab, file);
    },
  };
}

export function markStyle(style: 'underline' | 'dotted' | 'tint', caption: string): Shot {
  return {
    name: `marks-${style}`,
    caption,
    take: async (session, file) => {
      await setMarkStyle(session, style);
      const tab = await session.open('sample');
      await tab.viewport(PAGE.width, PAGE.height);
      await paintedWith(tab, 'Sergei Shoigu');
      const { y } = await pointOf(tab, 'Sergei Shoigu');
      await tab.moveTo(5, 5);
      await shoot(tab, file, { x: 180, y: y - 40, width: 700, height: 190 });
      await setMarkStyle(session, 'underline');
    },
  };
}

async function setMarkStyle(session: Session, markStyle: string): Promise<void> {
  const popup = await session.driver.openExtensionPage('popup.html');
  await popup.evaluate(async (style) => {
    const { settings } = await chrome.storage.local.get<{ settings?: object }>('settings');
    await chrome.storage.local.set({ settings: { version: 1, ...settings, markStyle: style } });
  }, markStyle);
  await popup.close();
}

export const sheet: Shot = {
  name: 'sheet',
  caption: 'On a touch screen 375 pixels wide a tap opens the card as a sheet.',
  take: async (session, file) => {
    const tab = await session.open('sample');
    await tab.viewport(NARROW.width, NARROW.height);
    await pointOf(tab, 'Hanna Maliar');
    await paintedWith(tab, 'Hanna Maliar');
    const { x, y } = await pointOf(tab, 'Hanna Maliar');
    await tab.tap(x, y);
    await cardWith(tab, 'Hanna Maliar');
    await shoot(tab, file);
  },
};

interface OwnPage {
  readonly look: 'light' | 'dark';
  readonly act?: (tab: Tab) => Promise<void>;
  /** Words that stand there when all is there. */
  readonly shows?: string;
}

/** A page of the extension that speaks of the sample article beside it. */
function besideArticle(open: 'openPanel' | 'openPopup', size: typeof PANEL, words: string) {
  return (name: string, caption: string, { look, act, shows = words }: OwnPage): Shot => ({
    name,
    caption,
    take: async (session, file) => {
      const tab = await session.open('sample');
      await paintedWith(tab, 'Dmitry Peskov');
      const own = await session[open](tab);
      await own.viewport(size.width, size.height);
      await own.colours(look);
      await textWith(own, shows);
      await act?.(own);
      await shoot(own, file);
      await tab.close();
    },
  });
}

export const panel = besideArticle('openPanel', PANEL, 'Timeline');
export const popup = besideArticle('openPopup', POPUP, 'In this article');

export async function searchFor(tab: Tab, query: string, found: string): Promise<void> {
  await press(tab, { role: 'searchbox', name: '' });
  await tab.type(query);
  await textWith(tab, found);
}

export const scrollTo = (selector: string) => (tab: Tab) =>
  tab.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    if (!element) throw new Error(`the panel has no ${wanted}`);
    element.scrollIntoView({ block: 'start' });
  }, selector);

export const welcome: Shot = {
  name: 'welcome',
  caption: 'The page that opens once: what it does, tried out on the spot.',
  take: async (session, file) => {
    const tab = await session.driver.openExtensionPage('welcome.html');
    await tab.viewport(WELCOME.width, WELCOME.height);
    await paintedWith(tab, 'Hanna Maliar');
    await pointOf(tab, 'Hanna Maliar');
    await pause(SETTLE);
    await hover(tab, 'Hanna Maliar');
    if (!(await cardWith(tab, 'Hanna Maliar'))) throw new Error('no card on the first page');
    await shoot(tab, file);
  },
};

/** A pack of a reader's own, for the pictures of importing. */
const TOWN = packText('town', [
  { kind: 'person', name: 'Marta Lindqvist', gloss: 'East Asia correspondent of The Harbour Post' },
  { kind: 'medium', name: 'The Harbour Post', gloss: 'Our paper, founded in 1887' },
  { kind: 'person', name: 'Hanna Maliar', gloss: 'Deputy defence minister of Ukraine until September 2023' },
  { kind: 'place', name: 'Harbour Square', gloss: 'Where the town hall and the paper are' },
]);

export function packShot(name: string, caption: string, look: Look, isImported: boolean): Shot {
  return {
    name,
    caption,
    take: async (session, file) => {
      const tab = await session.driver.openExtensionPage('options.html');
      await tab.viewport(WELCOME.width, WELCOME.height);
      await wear(tab, look);
      await textWith(tab, 'Your packs');
      await chooseFile(tab, 'town.json', TOWN);
      await textWith(tab, 'Its names show in the popup');
      if (isImported) {
        await press(tab, { role: 'button', name: 'Import' });
        await textWith(tab, 'Imported “Pack town”.');
      }
      await tab.evaluate(() => document.querySelector('.packs')?.closest('section')?.scrollIntoView());
      await pause(SETTLE);
      await tab.screenshot(file);
      if (isImported) await press(tab, { role: 'button', name: 'Remove the pack Pack town' });
      await tab.close();
    },
  };
}

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Tab } from '../support/browsers/driver.ts';
import type { Session } from '../support/browsers/session.ts';
import { pause } from '../support/browsers/until.ts';
import { cardGone, cardWith } from '../support/reader/card.ts';
import { press, textWith } from '../support/reader/controls.ts';
import { hover, paintedSome } from '../support/reader/marks.ts';

const POPUP = { width: 400, height: 600 };
const WELCOME = { width: 900, height: 1000 };
const PANEL = { width: 400, height: 860 };
/** For fades and the fonts of a first paint. */
const SETTLE = 600;

/** What to hover on a page, and under which name its card answers; what to search, and whom that finds. */
export interface Scene {
  readonly hover: string;
  readonly card: string;
  readonly search: string;
  readonly found: string;
  /** A place to show the card of, for its map. */
  readonly place?: string;
}

async function cardPicture(tab: Tab, scene: Scene, file: string): Promise<void> {
  await hover(tab, scene.hover);
  await cardWith(tab, scene.card);
  await pause(SETTLE);
  await tab.screenshot(file);
  await tab.press('Escape');
  await cardGone(tab);
  await tab.moveTo(5, 5);
}

/** Pictures of the page, the card in light and dark, the popup and its search, each under the name that is returned. */
export async function takePictures(
  session: Session,
  tab: Tab,
  options: { readonly folder: string; readonly scene: Scene },
): Promise<readonly string[]> {
  const { folder, scene } = options;
  mkdirSync(folder, { recursive: true });
  const file = (name: string) => join(folder, `${name}.png`);
  await tab.viewport(1280, 860);
  await tab.screenshot(file('page'));
  for (const colours of ['light', 'dark'] as const) {
    await tab.colours(colours);
    await cardPicture(tab, scene, file(`card-${colours}`));
  }
  await tab.colours('light');
  if (scene.place !== undefined) {
    const place = { ...scene, hover: scene.place, card: scene.place };
    await cardPicture(tab, place, file('card-map'));
  }
  const popup = await session.openPopup(tab);
  await popup.viewport(POPUP.width, POPUP.height);
  await pause(SETTLE);
  await popup.screenshot(file('popup'));
  await press(popup, { role: 'searchbox', name: '' });
  await popup.type(scene.search);
  await textWith(popup, scene.found);
  await pause(SETTLE);
  await popup.screenshot(file('popup-search'));
  await popup.close();
  const welcome = await session.driver.openExtensionPage('welcome.html');
  await welcome.viewport(WELCOME.width, WELCOME.height);
  await paintedSome(welcome);
  await cardPicture(welcome, { ...scene, hover: 'Hanna Maliar', card: 'Hanna Maliar' }, file('welcome'));
  await welcome.close();
  for (const colours of ['light', 'dark'] as const) {
    const panel = await session.openPanel(tab);
    await panel.viewport(PANEL.width, PANEL.height);
    await panel.colours(colours);
    await textWith(panel, 'In this article');
    await pause(SETTLE);
    await panel.screenshot(file(`panel-${colours}`));
    await panel.evaluate(() => document.querySelector('.article-timeline')?.scrollIntoView());
    await pause(SETTLE);
    await panel.screenshot(file(`panel-${colours}-below`));
    await panel.close();
  }
  const cards = ['card-light', 'card-dark', ...(scene.place === undefined ? [] : ['card-map'])];
  return ['page', ...cards, 'popup', 'popup-search'].map(file);
}

/** The scene of our sample article. */
export const SAMPLE_SCENE: Scene = {
  hover: 'Hanna Maliar',
  card: 'Hanna Maliar',
  search: 'pescov',
  found: 'Dmitry Peskov',
  place: 'Opytne',
};

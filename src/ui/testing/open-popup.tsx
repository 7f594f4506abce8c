import { vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/index.ts';
import type { OwnPagePlatform } from '../own-page-platform.ts';
import { Popup } from '../popup/popup.tsx';
import { byRole, spokenText } from './by-role.ts';
import { draw } from './draw.ts';
import { english } from './english.ts';
import { type FakeBrowser, fakeBrowser, fakePlatform } from './fake-platform.ts';
import { TODAY } from './sample-cards.ts';

/** What is not as usual in a fake browser, also of the reader's settings. */
interface Unusual extends Partial<Omit<FakeBrowser, 'settings'>> {
  readonly settings?: Partial<Settings>;
}

/** The popup over a page of a fake browser. */
export function drawPopup(unusual: Unusual = {}, platform: Partial<OwnPagePlatform> = {}) {
  const settings = { ...DEFAULT_SETTINGS, ...unusual.settings };
  const browser: FakeBrowser = { ...fakeBrowser(), ...unusual, settings };
  const popup = draw(
    <Popup platform={{ ...fakePlatform(browser), ...platform }} t={english} today={TODAY} />,
  );
  return { popup, browser };
}

/** The same once the browser has answered. */
export async function openPopup(unusual: Unusual = {}) {
  const { popup, browser } = drawPopup(unusual);
  await vi.waitFor(() => byRole(popup, 'combobox'));
  return { popup, browser };
}

/** What the popup says of the page in front. */
export function thisPage(popup: HTMLElement): string {
  return spokenText(byRole(popup, 'region', 'This page'));
}

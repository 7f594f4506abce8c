import { resolve } from 'node:path';
import { launchChromium } from './chromium.ts';
import type { BrowserName, Driver, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** Folder of the build that the browser loads. */
export function buildFolder(browser: BrowserName): string {
  return resolve('.output', browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}

export function launch(browser: BrowserName, options: LaunchOptions): Promise<Driver> {
  return browser === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

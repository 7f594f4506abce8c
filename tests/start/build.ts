import { spawnSync } from 'node:child_process';
import type { BrowserName } from '../support/browsers/driver.ts';

/** Builds the pack and the extension for one browser, or ends the program. */
export function buildFor(browser: BrowserName): void {
  const target = browser === 'chromium' ? 'chrome' : 'firefox';
  const { status } = spawnSync(process.execPath, ['.ci/build.mjs', target], {
    stdio: ['ignore', process.stderr, process.stderr],
  });
  if (status !== 0) process.exit(status ?? 1);
}

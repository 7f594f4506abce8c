// npm start [-- URL-or-file] [--browser firefox] [--headless]: the extension in a browser, on our sample article or
// on the page given. Without a display it does what a reader would, prints what it saw and leaves pictures.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName, Tab } from '../support/browsers/driver.ts';
import { BROWSERS } from '../support/browsers/launch.ts';
import { type Session, startSession } from '../support/browsers/session.ts';
import { paintedSome } from '../support/reader/marks.ts';
import { buildFor } from './build.ts';
import { SAMPLE_SCENE, type Scene, takePictures } from './pictures.ts';
import { printMentions, recognise, type SeenEntity } from './recognise.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string', default: 'chromium' },
    headless: { type: 'boolean', default: false },
  },
});

function browserOf(name: string): BrowserName {
  const browser = BROWSERS.find((known) => known === name);
  if (browser) return browser;
  console.error(`--browser is one of ${BROWSERS.join(', ')}, not ${name}.`);
  process.exit(2);
}

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/** Opens what was asked for: an address, a file (served to the browser: extensions stay out of file:) or the sample. */
async function openTarget(session: Session, target: string | undefined): Promise<Tab> {
  if (target === undefined) return session.open('sample');
  if (/^https?:/.test(target)) return session.open(target);
  if (existsSync(target)) return session.open(session.server.give(readFileSync(target, 'utf8')));
  console.error(`${target} is neither an http address nor a file.`);
  process.exit(2);
}

/** The first name on the page that is marked, to show a card of. */
function sceneOf(seen: readonly SeenEntity[], marks: readonly string[]): Scene | undefined {
  const entity = seen.find(({ surfaces }) => surfaces.some((surface) => marks.includes(surface)));
  const surface = entity?.surfaces.find((name) => marks.includes(name));
  return entity && surface
    ? { hover: surface, card: entity.name, search: entity.name, found: entity.name }
    : undefined;
}

async function showWithoutDisplay(session: Session, tab: Tab): Promise<void> {
  const marks = await paintedSome(tab);
  const seen = await recognise(await tab.evaluate(() => document.documentElement.outerHTML));
  console.log(printMentions(seen));
  console.log(`\n${marks.length} marks are painted near the top of the page.`);
  const scene = positionals[0] === undefined ? SAMPLE_SCENE : sceneOf(seen, marks);
  if (!scene) {
    console.log('Nothing is marked on this page, so there is no card to show.');
    return;
  }
  const folder = resolve('.output', 'start');
  const files = await takePictures(session, tab, { folder, scene });
  console.log(`\nPictures of page, card and popup:\n${files.map((file) => `  ${file}`).join('\n')}`);
}

const browser = browserOf(values.browser);
buildFor(browser);
const headed = hasDisplay() && !values.headless;
// A real page on the web must reach its own server: only our own pages go through the counting proxy.
const isRemote = /^https?:/.test(positionals[0] ?? '');
const session = await startSession(browser, { headed, ...(isRemote ? { proxy: '' } : {}) });
const tab = await openTarget(session, positionals[0]);
if (headed) {
  console.log(
    'Rest the pointer on a marked name, or open the popup from the toolbar. Close the window to end.',
  );
  await session.driver.closed;
  session.server.close();
} else {
  await showWithoutDisplay(session, tab);
  await session.close();
}

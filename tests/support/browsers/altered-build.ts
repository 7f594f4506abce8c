import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserName } from './driver.ts';
import { buildFolder } from './launch.ts';

/** A copy that stays as it is when somebody builds again while the tests run. */
export function copyBuild(browser: BrowserName, name: string): string {
  const folder = resolve('.output', 'e2e', `${browser}-${name}`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(buildFolder(browser), folder, { recursive: true });
  return folder;
}

/** The build with one bit of the pack's index flipped, in the middle, where no header stands. */
export function damagedBuild(browser: BrowserName): string {
  const folder = copyBuild(browser, 'damaged');
  const file = join(folder, 'pack', 'index.bin');
  const bytes = readFileSync(file);
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  writeFileSync(file, bytes);
  return folder;
}

interface ScriptsOfManifest {
  readonly content_scripts: { js: string[] }[];
}

/** The build as it meets a browser without the CSS Custom Highlight API, which no flag switches off any more. */
export function buildWithoutHighlights(browser: BrowserName): string {
  const folder = copyBuild(browser, 'no-highlights');
  const file = join(folder, 'manifest.json');
  // Our own build; the hook in wxt.config.ts writes this list.
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as ScriptsOfManifest;
  for (const script of manifest.content_scripts) script.js.unshift('no-highlights.js');
  writeFileSync(file, JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'no-highlights.js'),
    `for (const [owner, name] of [[globalThis, 'Highlight'], [CSS, 'highlights']])
       Object.defineProperty(owner, name, { value: undefined, configurable: true });`,
  );
  return folder;
}

/** The build as it meets a browser in that language; a browser has few languages installed, and tests must not need them. */
export function buildInLanguage(browser: BrowserName, language: string): string {
  const folder = copyBuild(browser, `in-${language}`);
  const file = join(folder, 'manifest.json');
  // Without a file for its own language, English, the browser takes the default one.
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object; // our own build
  writeFileSync(file, JSON.stringify({ ...manifest, default_locale: language }));
  for (const other of readdirSync(join(folder, '_locales')))
    if (other !== language) rmSync(join(folder, '_locales', other), { recursive: true });
  return folder;
}

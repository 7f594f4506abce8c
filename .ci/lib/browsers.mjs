import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/**
 * Branded Chrome (137 and newer) and Edge ignore --load-extension, so only Chromium will do.
 * @typedef {{ variable: string, names: string[], places: string[], debian: string, title: string }} Browser
 */

/** @type {Browser} */
const CHROMIUM = {
  title: 'Chromium',
  variable: 'CHROMIUM_PATH',
  names: ['chromium', 'chromium-browser', 'ungoogled-chromium', 'chromium.exe'],
  places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  debian: 'chromium',
};

/** @type {Browser} */
const FIREFOX = {
  title: 'Firefox',
  variable: 'FIREFOX_PATH',
  names: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox.exe'],
  places: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
  debian: 'firefox-esr',
};

function run(command, args, root) {
  return spawnSync(command, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', process.stderr] });
}

/** A snap's start script is on the path of Ubuntu, but a snap may not read an extension outside of the home folder. */
function isSnap(path) {
  const start = Buffer.alloc(2000);
  const file = openSync(path, 'r');
  readSync(file, start);
  closeSync(file);
  return path.startsWith('/snap/') || start.includes('/snap/');
}

/** @param {Browser} browser */
function installedAt({ variable, names, places }) {
  const given = process.env[variable];
  if (given) {
    if (!existsSync(given)) throw new Error(`${variable} names ${given}, which is not there.`);
    return given;
  }
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...places].find((path) => existsSync(path) && !isSnap(path));
}

/** Debian itself: what Ubuntu calls "chromium" is a snap. */
function isRootOnDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** @param {readonly Browser[]} browsers */
function installFromDebian(browsers, root) {
  const packages = browsers.map(({ debian }) => debian);
  process.stderr.write(`Installing ${packages.join(' and ')} with apt-get…\n`);
  run('apt-get', ['update', '-qq'], root);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages, 'fonts-dejavu-core'], root);
}

/** Playwright's Chromium; also brings the libraries it needs where we are root. */
function downloadChromium(root) {
  const withLibraries = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
  const cli = join(root, 'node_modules', 'playwright', 'cli.js');
  run(process.execPath, [cli, 'install', '--no-shell', ...withLibraries, 'chromium'], root);
  const { chromium } = createRequire(join(root, 'package.json'))('playwright');
  return chromium.executablePath();
}

/** Mozilla's own Firefox: Playwright's is a patched one that loads no extension. */
function downloadFirefox(root) {
  const cli = join(root, 'node_modules', '@puppeteer', 'browsers', 'lib', 'main-cli.js');
  const folder = join(root, '.cache', 'browsers');
  const { stdout } = run(
    process.execPath,
    [cli, 'install', 'firefox@stable', '--path', folder, '--format', '{{path}}'],
    root,
  );
  return stdout?.trim().split('\n').at(-1) ?? '';
}

/** Paths of earlier downloads, so that they are looked up only once. */
function remembered(root) {
  const file = join(root, '.cache', 'browsers.json');
  return {
    read: () => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}),
    write: (paths) => {
      mkdirSync(join(root, '.cache'), { recursive: true });
      writeFileSync(file, JSON.stringify(paths, null, 2));
    },
  };
}

/** @param {Browser} browser */
function download(browser, root) {
  process.stderr.write(`Downloading ${browser.title}…\n`);
  const path = browser === CHROMIUM ? downloadChromium(root) : downloadFirefox(root);
  if (path && existsSync(path)) return path;
  throw new Error(
    `No ${browser.title} was found and none could be downloaded: please install it, or name its program in ${browser.variable}.`,
  );
}

/**
 * Environment variables that name a Chromium and a Firefox: those that are there, else Debian's packages as root,
 * else a download.
 * @param {string} root
 * @returns {Promise<Record<string, string>>}
 */
export async function findBrowsers(root) {
  const all = [CHROMIUM, FIREFOX];
  const missing = all.filter((browser) => !installedAt(browser));
  if (missing.length > 0 && isRootOnDebian()) installFromDebian(missing, root);
  const memory = remembered(root);
  const downloaded = memory.read();
  const found = {};
  for (const browser of all) {
    let path = installedAt(browser);
    if (!path) {
      const earlier = downloaded[browser.variable];
      path = earlier && existsSync(earlier) ? earlier : download(browser, root);
      downloaded[browser.variable] = path;
      memory.write(downloaded);
    }
    found[browser.variable] = path;
  }
  return found;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { FIREFOX_TREE, treeOfFirefox } from './accessible-tree.ts';
import { bidiTab, type Send } from './bidi-tab.ts';
import type { Driver, LaunchOptions, Tab } from './driver.ts';
import { firefoxAddressBar } from './firefox-address-bar.ts';
import { firefoxControl } from './firefox-control.ts';

/** Firefox draws a random address for each installation; ours is fixed so that tests can open the popup. */
const EXTENSION_UUID = '3f0c8a52-6f1e-4b0e-9d7a-5b1c2d3e4f50';
const PAGE_LOAD_LIMIT = 15_000;

interface FirefoxManifest {
  readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
}

function extensionId(folder: string): string {
  // Our own build; web-ext lint checks its shape.
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as FirefoxManifest;
  return manifest.browser_specific_settings.gecko.id;
}

function preferencesFor({
  extension,
  proxy,
  preferences,
}: LaunchOptions): Record<string, string | number | boolean> {
  const [host, port] = proxy?.split(':') ?? [];
  return {
    ...preferences,
    // What an extension that was installed for a test has stored outlives the browser, as of any other.
    'extensions.webextensions.keepStorageOnUninstall': true,
    // Firefox would fetch lists of its own all the time; this value is its own tests' way to forbid it, and is heard
    // only with the environment variable below.
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'extensions.update.enabled': false,
    ...(extension
      ? { 'extensions.webextensions.uuids': JSON.stringify({ [extensionId(extension)]: EXTENSION_UUID }) }
      : {}),
    ...(host
      ? {
          'network.proxy.type': 1,
          'network.proxy.http': host,
          'network.proxy.http_port': Number(port),
          'network.proxy.ssl': host,
          'network.proxy.ssl_port': Number(port),
          'network.proxy.allow_hijacking_localhost': true,
          'network.proxy.no_proxies_on': '',
        }
      : {}),
  };
}

/** Puppeteer has no public way to send a command of BiDi, and its pages cannot show an extension's own pages. */
function sender(browser: Browser): Send {
  const { connection } = browser as unknown as {
    // BidiBrowser of puppeteer-core 25 has this getter; a change shows in every test of Firefox.
    connection: { send(method: string, params: object): Promise<{ result: Record<string, unknown> }> };
  };
  return async (method, params) => (await connection.send(method, params)).result;
}

/** Runs code in the browser's own window, where no page can: for what a reader would do in Firefox's settings. */
function chromeScope(send: Send): (expression: string) => Promise<unknown> {
  return async (expression) => {
    // BiDi defines this shape for browsingContext.getTree.
    const { contexts } = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as unknown as {
      contexts: readonly { context: string }[];
    };
    const answer = await send('script.evaluate', {
      expression,
      awaitPromise: true,
      target: { context: contexts[0]?.context },
    });
    if (answer.type === 'exception') throw new Error(JSON.stringify(answer.exceptionDetails));
    return (answer.result as { value?: unknown } | undefined)?.value; // as BiDi defines it for plain values
  };
}

/**
 * Errors (no warnings) of our scripts in pages from Firefox's own console, as JSON. Not those of a page that was left
 * while the worker still worked for it: nothing of ours is there any more that could catch them.
 */
const ERRORS_OF_OURS = `JSON.stringify(
  Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
    .filter(({ sourceName }) => /^moz-extension:\\/\\/${EXTENSION_UUID}\\/(?:page|card)\\.js/.test(sourceName))
    .filter(({ errorMessage }) => !/^Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/.test(errorMessage))
    .map(({ errorMessage, sourceName, lineNumber }) => errorMessage + ' in ' + sourceName + ':' + lineNumber))`;

/** BiDi loses sight of a navigation that changes to the extension's process, so its end is polled for. */
async function waitForPage(send: Send, context: string, address: string): Promise<void> {
  const limit = Date.now() + PAGE_LOAD_LIMIT;
  while (Date.now() < limit) {
    const answer = await send('script.evaluate', {
      expression: `location.href.startsWith(${JSON.stringify(address)}) && document.readyState === 'complete'`,
      awaitPromise: false,
      target: { context },
    }).catch(() => undefined); // No document is there while the tab moves to the other process.
    if ((answer?.result as { value?: unknown } | undefined)?.value === true) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${address} did not load`);
}

function startFirefox(options: LaunchOptions): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
    headless: options.headed !== true,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    // Lets BiDi reach the extension's pages and the browser's own window.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferencesFor(options),
  });
}

async function kill(browser: Browser): Promise<void> {
  const closed = new Promise((resolve) => browser.once('disconnected', resolve));
  browser.process()?.kill('SIGKILL');
  await closed;
}

/** Source of our extension as the browser's own window knows it. */
const OURS = `WebExtensionPolicy.getByHostname('${EXTENSION_UUID}').extension`;

/**
 * One call stops no worker that still has an answer to give, nor one that hears of something while it is told of its
 * end. It may have started anew when this is done.
 */
const MOST_STOPS = 500;
const STOP_WORKER = `(async () => {
  const extension = ${OURS};
  if (extension.backgroundState === 'stopped') return;
  let isStopped = false;
  extension.once('shutdown-background-script', () => { isStopped = true; });
  for (let tries = 0; !isStopped; tries++) {
    if (tries === ${MOST_STOPS}) throw new Error('The worker does not stop.');
    await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
    await new Promise((resolve) => Services.tm.dispatchToMainThread(resolve));
  }
})()`;

const FORCED = 'browser.display.document_color_use';

/** What only the browser's own window can do to a tab. */
function tabByWindow(
  inBrowserWindow: (source: string) => Promise<unknown>,
): Pick<Tab, 'colours' | 'forcedColours' | 'accessibleTree' | 'collectGarbage'> {
  const scheme = 'layout.css.prefers-color-scheme.content-override';
  return {
    colours: async (wanted) =>
      void (await inBrowserWindow(`Services.prefs.setIntPref('${scheme}', ${wanted === 'dark' ? 0 : 1})`)),
    // The reader's own colours over those of all pages.
    forcedColours: async () => void (await inBrowserWindow(`Services.prefs.setIntPref('${FORCED}', 2)`)),
    accessibleTree: async () => treeOfFirefox(String(await inBrowserWindow(FIREFOX_TREE))),
    // The processes of all pages hear this.
    collectGarbage: async () =>
      void (await inBrowserWindow("Services.obs.notifyObservers(null, 'child-mmu-request')")),
  };
}

/** Firefox does not tell whose a task was. */
async function untraced(run: () => Promise<void>): Promise<undefined> {
  await run();
}

export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const browser = await startFirefox(options);
  const send = sender(browser);
  const inBrowserWindow = chromeScope(send);
  if (options.extension) await browser.installExtension(options.extension);
  const byWindow = tabByWindow(inBrowserWindow);
  const newContext = async () => String((await send('browsingContext.create', { type: 'tab' })).context);
  const newTab = async () => {
    const context = await newContext();
    const { close, ...tab } = bidiTab(send, context, byWindow);
    await tab.viewport(1280, 800);
    const closeAndUnforce = async () => {
      await close();
      await inBrowserWindow(`Services.prefs.clearUserPref('${FORCED}')`);
    };
    return { context, tab: { ...tab, close: closeAndUnforce } };
  };
  return {
    name: 'firefox',
    newTab: async () => (await newTab()).tab,
    openExtensionPage: async (path) => {
      const { context, tab } = await newTab();
      const url = `moz-extension://${EXTENSION_UUID}/${path}`;
      await send('browsingContext.navigate', { context, url, wait: 'none' });
      await waitForPage(send, context, url);
      return tab;
    },
    stopWorker: async () => void (await inBrowserWindow(STOP_WORKER)),
    isWorkerRunning: async () => (await inBrowserWindow(`${OURS}.backgroundState`)) === 'running',
    addressBar: firefoxAddressBar(inBrowserWindow),
    control: firefoxControl(
      browser,
      inBrowserWindow,
      options.extension ? extensionId(options.extension) : '',
    ),
    ourTasks: untraced,
    ourScripts: untraced,
    frameTimes: (_, run) => untraced(run),
    ourErrors: async () => JSON.parse(String(await inBrowserWindow(ERRORS_OF_OURS))),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
    kill: () => kill(browser),
    limitStorage: () => Promise.reject(new Error('Firefox has no command for it.')),
  };
}

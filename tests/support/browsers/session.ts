import { type PageServer, startPageServer } from '../pages/page-server.ts';
import { copyBuild } from './altered-build.ts';
import type { BrowserName, Driver, LaunchOptions, Tab } from './driver.ts';
import { launch } from './launch.ts';
import { type QuietPage, quietPage } from './quiet-page.ts';
import { until } from './until.ts';

/** Hosts that the browsers call on their own account, whatever extension they have. */
const BROWSERS_OWN = /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|firefox)\.(com|org|net)(:443)?(\/|$)/;

/** A browser with our extension, and the server that all of its requests pass. */
export interface Session {
  readonly driver: Driver;
  readonly server: PageServer;
  /** Tabs that were opened here and not closed; some of them may have closed themselves. */
  readonly openTabs: ReadonlySet<Tab>;
  /** Opens one of tests/pages (or a whole address) in a new tab. */
  open(page: string): Promise<Tab>;
  visit(tab: Tab, page: string): Promise<void>;
  /** Runs a self-contained function in a page of the extension that stays behind all others and itself does nothing. */
  readonly inExtension: QuietPage['run'];
  /** Sends a message to our script in the page, as the popup and the worker do; its answer, if anybody gives one. */
  readonly tell: QuietPage['tell'];
  /** The popup as it is for the tab that shows that page. */
  openPopup(page: Tab): Promise<Tab>;
  /** The side panel as it is for that tab, in a tab of its own. */
  openPanel(page: Tab): Promise<Tab>;
  /** Requests that neither the tests' pages nor the browser itself made. */
  strangeRequests(): readonly string[];
  close(): Promise<void>;
}

/** Milliseconds until a fresh installation has opened its page; an extension that was there before opens none. */
const LONGEST_HELLO = 5_000;

const isOwnPage = (path: string): boolean => path === '/favicon.ico';

/** The same driver, which keeps in `open` the tabs that are not closed. */
function noting(driver: Driver, open: Set<Tab>): Driver {
  const note = (tab: Tab): Tab => {
    const noted: Tab = {
      ...tab,
      close: async () => {
        open.delete(noted);
        await tab.close();
      },
    };
    open.add(noted);
    return noted;
  };
  return {
    ...driver,
    newTab: async () => note(await driver.newTab()),
    openExtensionPage: async (path) => note(await driver.openExtensionPage(path)),
  };
}

/** A fresh installation says hello in a tab of its own, which would come to the front of a test that has begun. */
async function closeWelcome(driver: Driver): Promise<void> {
  const popup = await driver.openExtensionPage('popup.html');
  await until(
    () =>
      popup.evaluate(async () => {
        const all = await chrome.tabs.query({});
        const tabs = all.filter(({ url }) => url === chrome.runtime.getURL('welcome.html'));
        await chrome.tabs.remove(tabs.flatMap(({ id }) => id ?? []));
        return tabs.length;
      }),
    (closed) => closed > 0,
    LONGEST_HELLO,
  );
  await popup.close();
}

export async function startSession(browser: BrowserName, options: LaunchOptions = {}): Promise<Session> {
  const server = await startPageServer();
  const openTabs = new Set<Tab>();
  const launched = await launch(browser, {
    proxy: server.address,
    ...options,
    extension: options.extension ?? copyBuild(browser, 'plain'),
  });
  const driver = noting(launched, openTabs);
  await closeWelcome(driver);
  const visited = new Set<string>();
  const visit = async (tab: Tab, page: string) => {
    const url = page.startsWith('http') ? page : server.url(page);
    visited.add(new URL(url).pathname);
    await tab.goto(url);
  };
  const quiet = quietPage(launched);
  const openFor = async (extensionPage: string, page: Tab) => {
    const id = await quiet.idOf(page);
    return driver.openExtensionPage(`${extensionPage}?tab=${id}`);
  };
  return {
    driver,
    server,
    openTabs,
    visit,
    inExtension: quiet.run,
    tell: quiet.tell,
    open: async (page) => {
      const tab = await driver.newTab();
      await visit(tab, page);
      return tab;
    },
    openPopup: (page) => openFor('popup.html', page),
    openPanel: (page) => openFor('sidepanel.html', page),
    strangeRequests: () => [
      ...server.refused.filter((address) => !BROWSERS_OWN.test(address)),
      ...server.served.filter(
        (path) => !isOwnPage(path) && ![...visited].some((page) => belongsTo(path, page)),
      ),
    ],
    close: async () => {
      await driver.close();
      server.close();
    },
  };
}

/** A page's own files lie in its folder, and all share one style sheet. */
function belongsTo(path: string, page: string): boolean {
  return path === '/plain.css' || path.startsWith(page);
}

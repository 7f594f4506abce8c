import { describe, expect, it } from 'vitest';
import { SETTINGS_VERSION } from '../../../src/settings/settings.ts';
import { copyBuild } from '../../support/browsers/altered-build.ts';
import type { BrowserName, Tab } from '../../support/browsers/driver.ts';
import { BROWSERS } from '../../support/browsers/launch.ts';
import { type Session, startSession } from '../../support/browsers/session.ts';
import { pause, until } from '../../support/browsers/until.ts';
import { article } from './article.ts';

/** Milliseconds after which a card that stays open has been read, and some more. */
const LONGEST_READING = 4_000;

/** No driver can look into a private window, so the page says itself what any page can see: marks, and an open card. */
const TELLS = `<script>
  const told = new Set();
  const tell = (word) => told.has(word) || fetch(word) && told.add(word);
  setInterval(() => {
    CSS.highlights.forEach((highlight) => highlight.size > 0 && tell('marks'));
    // A card that a key opened has the focus, and stands beside the article.
    if (document.activeElement?.parentElement === document.body) tell('card');
  }, 60);
</script>`;

async function startAllowed(browser: BrowserName): Promise<Session> {
  const session = await startSession(browser, { extension: copyBuild(browser, 'private') });
  await session.driver.control.allowPrivateWindows();
  return session;
}

/** Opens the page in a window, and with our own command the card of its first mark. */
async function read(session: Session, own: Tab, isPrivate: boolean): Promise<number> {
  const url = session.server.give(article(TELLS));
  const heard = (word: string) =>
    until(
      async () => session.server.served.includes(new URL(word, url).pathname),
      (isHeard) => isHeard,
    );
  const window = await own.evaluate(
    async (address, incognito) => (await chrome.windows.create({ url: address, incognito }))?.id ?? -1,
    url,
    isPrivate,
  );
  expect(await heard('marks')).toBe(true);
  await own.evaluate(async (windowId) => {
    const [tab] = await chrome.tabs.query({ windowId });
    for (const to of ['next', 'open'])
      await chrome.tabs.sendMessage(tab?.id ?? -1, { ask: 'step', params: { to } }, { frameId: 0 });
  }, window);
  expect(await heard('card')).toBe(true);
  return window;
}

/** All that outlives a window: settings and choices, the memory of a session, and every database. */
function everythingStored(own: Tab): Promise<string> {
  return own.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const kept: Record<string, unknown> = {
      local: await chrome.storage.local.get(null),
      session: await chrome.storage.session.get(null),
    };
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const storeName of database.objectStoreNames) {
        const store = database.transaction(storeName).objectStore(storeName);
        kept[`${name} ${storeName}`] = [await done(store.getAllKeys()), await done(store.getAll())];
      }
      database.close();
    }
    return JSON.stringify(kept);
  });
}

describe.each(BROWSERS)('A private window, in %s', (browser) => {
  it('FI-15 has marks and cards where the reader allows it, and leaves nothing behind', async () => {
    const session = await startAllowed(browser);
    const own = await session.driver.openExtensionPage('options.html');
    await own.evaluate(
      (version) => chrome.storage.local.set({ settings: { version, foldRead: true } }),
      SETTINGS_VERSION,
    );
    // An ordinary window leaves that a card was read, so that the comparison can fail.
    const ordinary = await read(session, own, false);
    const before = await until(
      () => everythingStored(own),
      (stored) => stored.includes('person.dmitry-peskov'),
    );
    expect(before).toContain('person.dmitry-peskov');
    await own.evaluate((id) => chrome.windows.remove(id), ordinary);
    await own.evaluate(() => indexedDB.deleteDatabase('reader-memory') && undefined);
    const forgotten = await until(
      () => everythingStored(own),
      (stored) => !stored.includes('person.dmitry-peskov'),
    );

    const window = await read(session, own, true);
    await pause(LONGEST_READING);
    await own.evaluate((id) => chrome.windows.remove(id), window);

    expect(forgotten).not.toContain('person.dmitry-peskov');
    expect(
      await until(
        () => everythingStored(own),
        (stored) => stored === forgotten,
      ),
    ).toBe(forgotten);
    await session.close();
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PageVisits } from '../pages/page-visits.ts';
import { closeLeftTabs } from './close-left-tabs.ts';
import type { BrowserName } from './driver.ts';
import { BROWSERS, launch } from './launch.ts';
import { type Session, startSession } from './session.ts';

/**
 * Defines the same tests for both browsers, each with one browser that has the extension and one that hasn't;
 * whatever they do, nothing but the visited pages may have been asked for over the network.
 */
export function onPages(
  title: string,
  define: (visits: () => PageVisits, browser: BrowserName) => void,
): void {
  describe.each(BROWSERS)(`${title}, in %s`, (browser) => {
    let session: Session | undefined;
    let visits: PageVisits | undefined;
    beforeAll(async () => {
      session = await startSession(browser);
      const bare = await launch(browser, { proxy: session.server.address });
      visits = new PageVisits(session, bare, await session.driver.openExtensionPage('popup.html'));
    });
    afterAll(async () => {
      await visits?.bare.close();
      await session?.close();
    });
    const started = () => {
      if (visits === undefined) throw new Error(`${browser} did not start`);
      return visits;
    };
    closeLeftTabs(() => started().session);
    define(started, browser);
    it(`${title}: no request of ours`, () => {
      expect(session?.server.served).not.toEqual([]);
      expect(session?.strangeRequests()).toEqual([]);
    });
  });
}

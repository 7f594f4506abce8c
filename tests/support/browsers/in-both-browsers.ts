import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeLeftTabs } from './close-left-tabs.ts';
import type { BrowserName, LaunchOptions } from './driver.ts';
import { BROWSERS } from './launch.ts';
import { type Session, startSession } from './session.ts';

/**
 * Defines the same scenarios for both browsers, each with one browser of its own; whatever they do, nothing but the
 * visited pages may have been asked for over the network.
 */
export function inBothBrowsers(
  title: string,
  define: (session: () => Session) => void,
  options: (browser: BrowserName) => LaunchOptions = () => ({}),
): void {
  describe.each(BROWSERS)(`${title}, in %s`, (browser) => {
    let session: Session | undefined;
    const started = (): Session => {
      if (session === undefined) throw new Error(`${browser} did not start`);
      return session;
    };
    beforeAll(async () => {
      session = await startSession(browser, options(browser));
      // Opened later, it would come to the front of a page.
      await session.inExtension(() => undefined);
    });
    afterAll(async () => {
      await session?.close();
    });
    closeLeftTabs(started);
    define(started);
    it('LK-20 sends no request of its own', () => {
      expect(started().server.served).not.toEqual([]);
      expect(started().strangeRequests()).toEqual([]);
    });
  });
}

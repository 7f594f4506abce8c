import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../support/browsers/launch.ts';
import { startSession } from '../../support/browsers/session.ts';
import { attackerPage } from './attacker-page.ts';

// Every other file of end-to-end tests ends with "LK-20 sends no request of its own", which would be worth nothing if
// the proxy missed requests.
describe.each(BROWSERS)('The proxy, in %s', (browser) => {
  it('LK-20 sees every request, also to localhost', async () => {
    const session = await startSession(browser);
    try {
      const tab = await session.open(session.server.give(attackerPage()));

      await tab.evaluate(async () => {
        new Image().src = '/stolen.png';
        await fetch('http://elsewhere.invalid/probe').catch(() => undefined);
        await fetch('https://elsewhere.invalid/probe').catch(() => undefined);
      });

      // Firefox tries a refused tunnel again and again.
      expect([...new Set(session.strangeRequests())].toSorted()).toEqual([
        '/stolen.png',
        'elsewhere.invalid/probe',
        'elsewhere.invalid:443',
      ]);
    } finally {
      await session.close();
    }
  });
});

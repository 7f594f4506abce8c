import { afterEach, beforeEach } from 'vitest';
import type { Tab } from './driver.ts';
import type { Session } from './session.ts';

/**
 * Closes after each test what it left open. A test that fails ends before it closes its tabs; the next one has often the
 * same page open, and would have its popup speak for the wrong tab.
 */
export function closeLeftTabs(session: () => Session): void {
  let before: ReadonlySet<Tab> = new Set();
  beforeEach(() => {
    before = new Set(session().openTabs);
  });
  afterEach(async () => {
    for (const tab of session().openTabs) {
      // It may have closed itself, as the popup does.
      if (!before.has(tab)) await tab.close().catch(() => undefined);
    }
  });
}

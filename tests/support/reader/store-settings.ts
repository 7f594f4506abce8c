import { SETTINGS_VERSION } from '../../../src/settings/settings.ts';
import type { Plain } from '../browsers/plain.ts';
import type { Session } from '../browsers/session.ts';

/** Stores these settings and none besides, so that all others are as they were at first. */
export function storeSettings(session: Session, settings: Readonly<Record<string, Plain>>): Promise<void> {
  return session.inExtension((stored) => chrome.storage.local.set({ settings: stored }), {
    version: SETTINGS_VERSION,
    ...settings,
  });
}

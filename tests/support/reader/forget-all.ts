import type { Session } from '../browsers/session.ts';

/** Leaves what a browser has that never had the extension, so that one test does not make the next one fail. */
export function forgetAll(session: Session): Promise<void> {
  return session.inExtension(async () => {
    const root = await navigator.storage.getDirectory();
    for await (const name of root.keys()) await root.removeEntry(name, { recursive: true });
    await chrome.storage.local.clear();
  });
}

/** The same for settings and other small things alone. */
export function forgetSettings(session: Session): Promise<void> {
  return session.inExtension(() => chrome.storage.local.clear());
}

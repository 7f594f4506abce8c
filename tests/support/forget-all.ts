import type { Driver } from './driver.ts';

/** Leaves what a browser has that never had the extension, so that one test does not make the next one fail. */
export async function forgetAll(driver: Driver): Promise<void> {
  const page = await driver.openExtensionPage('options.html');
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    for await (const name of root.keys()) await root.removeEntry(name, { recursive: true });
    await chrome.storage.local.clear();
  });
  await page.close();
}

import browser from 'webextension-polyfill';

/** What lies under that key in `storage.local`. */
export async function readLocal(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

/** Calls back with each new value, whoever wrote it. Registers at once, as a worker must. */
export function onLocal(key: string, listener: (value: unknown) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[key];
    if (change) listener(change.newValue);
  });
}

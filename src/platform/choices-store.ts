import browser from 'webextension-polyfill';

const KEY = 'choices';

/** What the reader decided about names that fit two entities; `ChoiceStore` of the worker. */
export const choicesStore = {
  async read(): Promise<unknown> {
    return (await browser.storage.local.get(KEY))[KEY];
  },
  change(change: (stored: unknown) => object): Promise<void> {
    return navigator.locks.request(KEY, async () => {
      await browser.storage.local.set({ [KEY]: change(await choicesStore.read()) });
    });
  },
};

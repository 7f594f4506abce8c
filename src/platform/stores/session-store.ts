import browser from 'webextension-polyfill';

/** Lasts as long as the browser runs; scripts in pages cannot read it. `SessionStore` of `src/background`. */
export const sessionStore = {
  async read(key: string): Promise<unknown> {
    return (await browser.storage.session.get(key))[key];
  },
  async write(key: string, value: unknown): Promise<void> {
    await browser.storage.session.set({ [key]: value });
  },
};

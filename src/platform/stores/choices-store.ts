import browser from 'webextension-polyfill';
import { CHOICES_KEY, parseChoices, type StoredChoices } from '../../settings/index.ts';

/** What the reader decided about names that fit two entities; `ChoiceStore` of the worker. */
export const choicesStore = {
  async read(): Promise<unknown> {
    return (await browser.storage.local.get(CHOICES_KEY))[CHOICES_KEY];
  },
  change(change: (stored: unknown) => object): Promise<void> {
    return navigator.locks.request(CHOICES_KEY, async () => {
      await browser.storage.local.set({ [CHOICES_KEY]: change(await choicesStore.read()) });
    });
  },
};

/** Calls back with each new value, whoever wrote it. */
export function onChoices(listener: (choices: StoredChoices) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[CHOICES_KEY];
    if (change) listener(parseChoices(change.newValue));
  });
}

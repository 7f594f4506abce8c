import browser from 'webextension-polyfill';
import { CHOICES_KEY, parseChoices, type StoredChoices } from '../../settings/index.ts';
import { onLocal, readLocal } from './local-value.ts';

/** What the reader decided about names that fit two entities; `ChoiceStore` of the worker. */
export const choicesStore = {
  read: () => readLocal(CHOICES_KEY),
  change(change: (stored: unknown) => object): Promise<void> {
    return navigator.locks.request(CHOICES_KEY, async () => {
      await browser.storage.local.set({ [CHOICES_KEY]: change(await readLocal(CHOICES_KEY)) });
    });
  },
};

/** Calls back with each new value, whoever wrote it. */
export function onChoices(listener: (choices: StoredChoices) => void): void {
  onLocal(CHOICES_KEY, (stored) => listener(parseChoices(stored)));
}

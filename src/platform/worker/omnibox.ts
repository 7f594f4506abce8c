import browser, { type Omnibox } from 'webextension-polyfill';
import { translate } from '../translate.ts';

interface OmniboxAnswers {
  readonly suggest: (typed: string) => Promise<readonly Omnibox.SuggestResult[]>;
  /** The page of ours that shows what was entered. */
  readonly addressFor: (entered: string) => Promise<string>;
}

/** Answers the keyword in the address bar. Registers at once; Firefox for Android has no such bar. */
export function onOmnibox({ suggest, addressFor }: OmniboxAnswers, report: (bug: unknown) => void): void {
  const { omnibox } = browser as { omnibox?: Omnibox.Static }; // its type says that it is always there
  if (!omnibox) return;
  omnibox.setDefaultSuggestion({ description: translate('omniboxHint') });
  omnibox.onInputChanged.addListener((typed, offer) => {
    suggest(typed).then((suggestions) => offer([...suggestions]), report);
  });
  omnibox.onInputEntered.addListener((entered, where) => {
    addressFor(entered)
      .then((address) => open(browser.runtime.getURL(address), where))
      .catch(report);
  });
}

async function open(url: string, where: Omnibox.OnInputEnteredDisposition): Promise<void> {
  if (where === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === 'newForegroundTab' });
}

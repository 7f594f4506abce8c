import type { Tab } from '../browsers/driver.ts';
import { until } from '../browsers/until.ts';
import { press } from './controls.ts';

/** What a button that saves a file gives the browser, without leaving a file behind. */
export function savedBy(tab: Tab, button: string, limit?: number): Promise<string> {
  return savedWhile(tab, () => press(tab, { role: 'button', name: button }), limit);
}

/** The same for a key that the focused button hears. */
export function savedByKey(tab: Tab, key: string): Promise<string> {
  return savedWhile(tab, () => tab.press(key));
}

async function savedWhile(tab: Tab, act: () => Promise<void>, limit?: number): Promise<string> {
  await tab.evaluate(() => {
    const { createObjectURL } = URL;
    document.body.removeAttribute('data-saved');
    URL.createObjectURL = (blob) => {
      // The button makes a Blob, never a MediaSource.
      void (blob as Blob).text().then((text) => document.body.setAttribute('data-saved', text));
      return createObjectURL.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  await act();
  return until(
    () => tab.evaluate(() => document.body.getAttribute('data-saved') ?? ''),
    (text) => text !== '',
    limit,
  );
}

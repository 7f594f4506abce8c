import { press } from './controls.ts';
import type { Tab } from './driver.ts';
import { until } from './until.ts';

/** What a button that saves a file gives the browser, without leaving a file behind. */
export async function savedBy(tab: Tab, button: string, limit?: number): Promise<string> {
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
  await press(tab, { role: 'button', name: button });
  return until(
    () => tab.evaluate(() => document.body.getAttribute('data-saved') ?? ''),
    (text) => text !== '',
    limit,
  );
}

import type { Tab } from '../browsers/driver.ts';

/** Choices that have less room than what they say needs. */
export const cutChoices = (tab: Tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('select')].flatMap((select) => {
      const whole = select.cloneNode() as HTMLSelectElement; // the same element, empty
      const chosen = select.selectedOptions[0]?.textContent ?? '';
      whole.append(new Option(chosen));
      whole.style.cssText = 'position: absolute; max-inline-size: none';
      select.after(whole);
      const isCut = whole.offsetWidth > select.offsetWidth;
      whole.remove();
      return isCut ? [chosen] : [];
    }),
  );

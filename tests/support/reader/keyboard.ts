import type { Tab } from '../browsers/driver.ts';

/** What the focused element says of itself: role or tag, then name. */
export function focused(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'nothing';
    const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : []; // form controls have them
    const names = [...ids.map((id) => document.getElementById(id)), ...labels].map((one) => one?.textContent);
    const own = names.length === 0 ? [element.textContent] : names;
    const name = element.getAttribute('aria-label') ?? own.join(' ');
    return `${element.getAttribute('role') ?? element.localName} ${name}`.replace(/\s+/g, ' ').trim();
  });
}

/** More stops than the longest of our pages has. */
const MOST_STOPS = 120;

/** Presses Tab until the focus is on what says so; nothing else may be needed to get there. */
export async function tabTo(tab: Tab, wanted: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await tab.press(key);
    const now = await focused(tab);
    if (now.startsWith(wanted)) return;
    passed.push(now);
  }
  throw new Error(`${key} does not lead to “${wanted}”, but to:\n${passed.join('\n')}`);
}

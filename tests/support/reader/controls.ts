import type { Tab } from '../browsers/driver.ts';
import { pause, until } from '../browsers/until.ts';

export type Role = 'button' | 'switch' | 'checkbox' | 'radio' | 'searchbox' | 'option' | 'link';

/** A control as a reader finds it: by what it is and what it says. */
export interface Control {
  readonly role: Role;
  /** A part of its name; the first one that has it counts. */
  readonly name: string;
}

interface Found {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly checked: boolean;
}

function look(tab: Tab, { role, name }: Control): Promise<Found | null> {
  return tab.evaluate(
    (wantedRole, wantedName) => {
      const selectors: Record<string, string> = {
        button: 'button:not([role]),[role=button]',
        switch: '[role=switch]',
        checkbox: 'input[type=checkbox]:not([role]),[role=checkbox]',
        radio: 'input[type=radio]',
        searchbox: 'input[type=search],[role=searchbox],[role=combobox]',
        option: '[role=option]',
        link: 'a[href]',
      };
      const nameOf = (element: Element): string => {
        const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
        const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
        const texts = [...ids.map((id) => document.getElementById(id)), ...labels, element];
        return [element.getAttribute('aria-label'), ...texts.map((text) => text?.textContent)].join(' ');
      };
      for (const element of document.querySelectorAll(selectors[wantedRole] ?? wantedRole)) {
        const full = nameOf(element).replace(/\s+/g, ' ').trim();
        if (!full.includes(wantedName) || !element.checkVisibility()) continue;
        // A check box may be hidden behind its own drawing; its label is what a reader clicks.
        const target = element instanceof HTMLInputElement ? (element.labels?.[0] ?? element) : element;
        target.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = target.getBoundingClientRect();
        const checked =
          element instanceof HTMLInputElement && element.type === 'checkbox'
            ? element.checked
            : (element.getAttribute('aria-checked') ?? element.getAttribute('aria-pressed')) === 'true';
        return { x: box.x + box.width / 2, y: box.y + box.height / 2, name: full, checked };
      }
      return null;
    },
    role,
    name,
  );
}

/** Waits for a control and returns it. */
export async function find(tab: Tab, control: Control): Promise<Found> {
  const found = await until(
    () => look(tab, control),
    (answer) => answer !== null,
  );
  if (found) return found;
  const text = await tab.evaluate(() => document.body.innerText);
  throw new Error(`no ${control.role} "${control.name}" in:\n${text}`);
}

/** A reader looks where a control is before pressing it: it has to stand still between two looks. */
const LOOK_AGAIN_MS = 80;

export async function press(tab: Tab, control: Control): Promise<void> {
  let { x, y } = await find(tab, control);
  const still = await until(
    async () => {
      await pause(LOOK_AGAIN_MS);
      const again = await find(tab, control);
      const stands = again.x === x && again.y === y;
      ({ x, y } = again);
      return stands;
    },
    (stands) => stands,
  );
  if (!still) throw new Error(`${control.role} "${control.name}" does not stand still`);
  await tab.click(x, y);
}

/** Waits until a text is on the page; returns the text of the whole page. */
export function textWith(tab: Tab, text: string): Promise<string> {
  return until(
    () => tab.evaluate(() => document.body.innerText),
    (found) => found.includes(text),
  );
}

/** Waits until a tab has closed itself, as the popup does: while it closes, Firefox can bring no other to the front. */
export async function closedItself(tab: Tab): Promise<void> {
  await until(
    () =>
      tab
        .evaluate(() => true)
        .then(
          () => false,
          () => true,
        ),
    (isGone) => isGone,
  );
}

import { allByRole, byRole, spokenText } from './by-role.ts';
import { fillIn } from './fill-in.ts';

/*
 * What a reader does in the box that searches names, and what they see below it.
 */

export function type(page: HTMLElement, text: string): void {
  fillIn(byRole<HTMLInputElement>(page, 'combobox'), text, 'input');
}

export function press(page: HTMLElement, key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  byRole(page, 'combobox').dispatchEvent(event);
  return event;
}

export function leave(page: HTMLElement): void {
  byRole(page, 'combobox').dispatchEvent(new FocusEvent('blur'));
}

export function found(page: HTMLElement): string[] {
  return allByRole(page, 'option').map(spokenText);
}

/** The rows that the arrow keys have reached. */
export function chosen(page: HTMLElement): string[] {
  return allByRole(page, 'option')
    .filter((row) => row.getAttribute('aria-selected') === 'true')
    .map(spokenText);
}

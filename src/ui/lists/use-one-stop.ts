import { useLayoutEffect, useRef } from 'preact/hooks';
import { nextActive } from './next-active.ts';

const buttonsIn = (list: Element | null) => [...(list?.querySelectorAll('button') ?? [])];

/**
 * Makes a list of buttons one stop of the Tab key: arrow keys go from line to line and within one. It stays a list of
 * buttons to screen readers, which go through it by their own keys; a grid would take these away.
 */
export function useOneStop<List extends HTMLElement>() {
  const ref = useRef<List>(null);
  const last = useRef<EventTarget | null>(null);
  const leaveOne = () => {
    const buttons = buttonsIn(ref.current);
    const stop = buttons.find((button) => button === last.current) ?? buttons[0];
    for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
  };
  // After each drawing, for what is in the list may have changed.
  useLayoutEffect(leaveOne);
  return {
    ref,
    onKeyDown: moveFocus,
    onFocusIn: ({ target }: FocusEvent) => {
      last.current = target;
      leaveOne();
    },
  };
}

function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const { key, currentTarget: list, target } = event;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const from = target as HTMLButtonElement; // nothing else in a list takes the focus
  const next = nextButton(key, list, from);
  if (!next || next === from) return;
  event.preventDefault();
  next.focus();
}

/** What the key leads to, round and round; `from` itself for keys that lead nowhere. */
function nextButton(key: string, list: Element, from: HTMLButtonElement): HTMLButtonElement | undefined {
  const buttons = buttonsIn(list);
  const lines = [...Map.groupBy(buttons, (button) => button.closest('li')).values()];
  const along = asVertical(key, list);
  // There is one way to go, whichever way the buttons are laid out.
  const isOneLine = lines.length === 1 || lines.length === buttons.length;
  if (isOneLine) return buttons[nextPlace(along ?? key, buttons.indexOf(from), buttons.length)];
  const row = lines.findIndex((line) => line.includes(from));
  const line = lines[row] ?? [];
  const column = line.indexOf(from);
  if (along !== undefined) return line[nextPlace(along, column, line.length)];
  const to = lines[nextPlace(key, row, lines.length)];
  return to?.[column] ?? to?.at(-1);
}

/** The key that goes as far down as this one goes along a line. */
function asVertical(key: string, list: Element): string | undefined {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  const isBack = (key === 'ArrowLeft') !== (getComputedStyle(list).direction === 'rtl');
  return isBack ? 'ArrowUp' : 'ArrowDown';
}

/** The place in a row or column that a key moves to; the same one for keys that stay there. */
function nextPlace(key: string, place: number, count: number): number {
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : (nextActive(key, place, count) ?? place);
}

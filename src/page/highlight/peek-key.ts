import { isField } from '../hover/is-field.ts';
import { after } from '../scheduling/after.ts';

/** Held alone; docs/decisions/0008-the-key-to-peek.md says why this one. */
const PEEK_KEY = 'Control';
/** Milliseconds for which it is held: longer than the first half of a shortcut. */
const HOLD = 300;

/** Peeks while the reader holds the key and nothing else. The page gets every key as if nobody listened. */
export function watchPeekKey(peek: (on: boolean) => void, signal: AbortSignal): void {
  let end: (() => void) | undefined;
  // All but holding ends it: the letter or the click of a shortcut, and another window, which gets the release.
  const changed = (event: Event) => {
    if (!event.isTrusted || (event as KeyboardEvent).repeat) return; // others have no `repeat`
    end?.();
    end = undefined;
    if (event.type !== 'keydown' || !isAlone(event as KeyboardEvent)) return; // its type says so
    end = after(HOLD, signal, () => {
      peek(true);
      end = () => peek(false);
    });
  };
  for (const type of ['keydown', 'keyup', 'pointerdown', 'blur'])
    addEventListener(type, changed, { signal, passive: true, capture: true });
}

function isAlone(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return event.key === PEEK_KEY && !(event.altKey || event.shiftKey || event.metaKey || isField(target));
}

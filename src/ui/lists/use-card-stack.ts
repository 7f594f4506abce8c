import { useRef, useState } from 'preact/hooks';
import type { EntityId } from '../../pack/index.ts';

/** The cards that were opened one from another; going back from the first gives focus back to what opened it. */
export function useCardStack(first?: EntityId) {
  const [stack, setStack] = useState<readonly EntityId[]>(first === undefined ? [] : [first]);
  const opener = useRef<Element | null>(null);
  const open = (entity: EntityId) => {
    if (stack.length === 0) opener.current = document.activeElement;
    setStack([...stack, entity]);
  };
  const back = () => {
    setStack(stack.slice(0, -1));
    if (stack.length > 1) return;
    // Only when the lists are shown again can they take focus.
    requestAnimationFrame(() => opener.current instanceof HTMLElement && opener.current.focus());
  };
  return { entity: stack.at(-1), open, back };
}

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** About what browsers scroll for an arrow key. */
const LINE = 40;
/** Of a page some lines stay in view. */
const OF_PAGE = 0.875;

/** By how many pixels a key scrolls what is that high, if it is one that scrolls; a button takes the space bar for itself. */
export function scrollStep(
  { key, altKey, ctrlKey, metaKey, shiftKey }: Key,
  { clientHeight, scrollHeight }: Pick<Element, 'clientHeight' | 'scrollHeight'>,
  hasSpaceBar: boolean,
): number | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  const page = clientHeight * OF_PAGE;
  switch (key) {
    case 'ArrowDown':
      return LINE;
    case 'ArrowUp':
      return -LINE;
    case 'PageDown':
      return page;
    case 'PageUp':
      return -page;
    case 'End':
      return scrollHeight;
    case 'Home':
      return -scrollHeight;
    case ' ':
      return hasSpaceBar ? (shiftKey ? -page : page) : undefined;
    default:
      return undefined;
  }
}

/** How our closed roots are told from a page's own, and from each other. */
export const CARD = '[role=dialog]';
export const RING = '.said[role=status]';

/** Source of what reads the ring's live text. */
export const SAID = String((root: ShadowRoot) => root.querySelector('.said')?.textContent ?? '');

import type { EntityId } from '../../pack/index.ts';

/** A look-up that takes longer than this was given up. */
const LIFE_MS = 60_000;

/**
 * What the reader looked up by hand on a page: for these words, and for the cards that come of them, the page's script
 * is told what imported packs know. No page can make such a gesture.
 */
export interface LookUpGrants {
  lookUp(tab: number, text: string): void;
  isLookedUp(tab: number, query: string): boolean;
  open(tab: number, entities: readonly EntityId[]): void;
  isOpened(tab: number, entity: EntityId): boolean;
}

export function createLookUpGrants(now: () => number): LookUpGrants {
  const words = new Map<number, { readonly text: string; readonly until: number }>();
  const cards = new Map<number, Set<EntityId>>();
  return {
    lookUp(tab, text) {
      words.set(tab, { text: plain(text), until: now() + LIFE_MS });
      cards.delete(tab);
    },
    isLookedUp(tab, query) {
      const granted = words.get(tab);
      return granted !== undefined && granted.until > now() && granted.text.startsWith(plain(query));
    },
    open(tab, entities) {
      cards.set(tab, new Set([...(cards.get(tab) ?? []), ...entities]));
    },
    isOpened: (tab, entity) => cards.get(tab)?.has(entity) ?? false,
  };
}

/** The page shortens what it looks up, and joins its spaces. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

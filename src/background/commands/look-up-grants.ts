import type { EntityId } from '../../pack/index.ts';

/** A look-up that takes longer than this was given up. */
const LIFE_MS = 60_000;

/**
 * What the reader looked up by hand on a page: for these words, and for the cards that come of them, the page's script
 * is told what imported packs know. No page can make such a gesture.
 */
export interface LookUpGrants {
  /** The reader looks up these words in a tab: for a minute it may search for them. What came of earlier words ends. */
  allowWords(tab: number, text: string): void;
  mayFind(tab: number, query: string): boolean;
  /** These were found, or a card of them leads there. */
  allowCards(tab: number, entities: readonly EntityId[]): void;
  mayOpen(tab: number, entity: EntityId): boolean;
}

/** `now` gives milliseconds, only for differences. */
export function createLookUpGrants(now: () => number): LookUpGrants {
  const words = new Map<number, { readonly text: string; readonly until: number }>();
  const cards = new Map<number, Set<EntityId>>();
  return {
    allowWords(tab, text) {
      words.set(tab, { text: plain(text), until: now() + LIFE_MS });
      cards.delete(tab);
    },
    mayFind(tab, query) {
      const granted = words.get(tab);
      return granted !== undefined && granted.until > now() && granted.text.startsWith(plain(query));
    },
    allowCards(tab, entities) {
      cards.set(tab, new Set([...(cards.get(tab) ?? []), ...entities]));
    },
    mayOpen: (tab, entity) => cards.get(tab)?.has(entity) ?? false,
  };
}

/** The page shortens what it looks up, and joins its spaces. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

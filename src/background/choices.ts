import { type EntityId, fold } from '../pack/index.ts';

/** What readers chose by themselves is small; more than this is not theirs. */
const MOST_CHOICES = 500;

/** Where choices lie; `src/platform` has the real one. */
export interface ChoiceStore {
  read(): Promise<unknown>;
  /** Reads, changes and writes in one turn. */
  change(change: (stored: unknown) => object): Promise<void>;
}

/** Which of two entities the reader takes a name for, for good. */
export interface Choices {
  of(surface: string): Promise<EntityId | undefined>;
  /** `undefined` forgets. */
  choose(surface: string, entity: EntityId | undefined): Promise<void>;
}

/** Choices are kept by the folded name, so that they hold for its other spellings with the same letters. */
export function createChoices(store: ChoiceStore): Choices {
  return {
    of: async (surface) => parseChoices(await store.read()).get(fold(surface)),
    choose: (surface, entity) =>
      store.change((stored) => {
        const choices = parseChoices(stored);
        const name = fold(surface);
        choices.delete(name);
        if (entity !== undefined) choices.set(name, entity);
        // The oldest go first.
        return Object.fromEntries([...choices].slice(-MOST_CHOICES));
      }),
  };
}

function parseChoices(stored: unknown): Map<string, EntityId> {
  if (typeof stored !== 'object' || stored === null) return new Map();
  const entries: readonly [string, unknown][] = Object.entries(stored);
  return new Map(entries.filter((entry): entry is [string, EntityId] => typeof entry[1] === 'string'));
}

import { type EntityId, fold } from '../../pack/index.ts';
import { MOST_CHOICES, parseChoices } from '../../settings/index.ts';

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
    of: async (surface) => choicesOf(await store.read()).get(fold(surface)),
    choose: (surface, entity) =>
      store.change((stored) => {
        const choices = choicesOf(stored);
        const name = fold(surface);
        choices.delete(name);
        if (entity !== undefined) choices.set(name, entity);
        // The oldest go first.
        return Object.fromEntries([...choices].slice(-MOST_CHOICES));
      }),
  };
}

/** A map, for a name may be “constructor”. */
function choicesOf(stored: unknown): Map<string, EntityId> {
  return new Map(Object.entries(parseChoices(stored)));
}

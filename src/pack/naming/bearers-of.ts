import { fold } from '../folding/fold.ts';
import type { Entity, Name } from '../records/entity.ts';

/** The ids of those that have each folded name. */
export type Bearers = ReadonlyMap<string, ReadonlySet<string>>;

/** Who has which name, of all names or of those that `namesOf` gives. */
export function bearersOf(
  entities: readonly Entity[],
  namesOf: (entity: Entity) => readonly Name[] = ({ names }) => names,
): Bearers {
  const bearers = new Map<string, Set<string>>();
  for (const entity of entities) {
    for (const { text } of namesOf(entity)) {
      const key = fold(text);
      bearers.set(key, (bearers.get(key) ?? new Set()).add(entity.id));
    }
  }
  return bearers;
}

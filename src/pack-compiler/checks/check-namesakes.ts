import { derivedShortNames, type Entity, fold, type Name } from '../../pack/index.ts';
import type { Finding } from './finding.ts';

/** From this familiarity on people are called by their surname alone. */
const KNOWN = 2;
/** Of two who both have a short name this far apart, it is hardly the less known one's. */
const FAR_APART = 2;

/**
 * A short name of somebody known that a new record takes away: it is theirs for want of another only ("Haaland"), or the
 * two share it, so that neither may be called so alone. Whoever is meant says `short` or `needsCue`.
 */
export function checkNamesakes(entities: readonly Entity[]): Finding[] {
  const bearers = new Map<string, Entity[]>();
  for (const entity of entities) {
    for (const name of entity.names.filter(isUndecided)) {
      const key = fold(name.text);
      bearers.set(key, [...(bearers.get(key) ?? []), entity]);
    }
  }
  return entities.flatMap((entity) => {
    if (entity.kind !== 'person' || entity.familiarity < KNOWN) return [];
    const findings = (names: readonly Name[], least: number) =>
      names.flatMap((name) =>
        (bearers.get(fold(name.text)) ?? [])
          .filter((other) => other.familiarity <= entity.familiarity - least)
          .map((other) => findingOf(entity, other, name)),
      );
    const written = entity.names.filter(isUndecided);
    return [...findings(derivedShortNames(entity), 1), ...findings(written, FAR_APART)];
  });
}

function isUndecided({ form, matched, needsCue, generated }: Name): boolean {
  return form === 'short' && matched !== 'never' && needsCue === undefined && !generated;
}

function findingOf(known: Entity, other: Entity, { text }: Name): Finding {
  const message = `expected needsCue on “${text}”, which ${known.id} is better known by, or short: [${text}] there`;
  return { record: other.id, other: known.id, check: 'namesakes', field: 'short', message };
}

import type { Entity } from '../../pack/index.ts';
import type { Finding } from './finding.ts';

/** Records that lead to the same article are records of the same thing, often by two desks. */
export function checkDoubles(entities: readonly Entity[]): Finding[] {
  const seen = new Map<string, Entity>();
  return entities.flatMap((entity) => {
    const { reference } = entity;
    if (reference === undefined) return [];
    const first = seen.get(reference);
    seen.set(reference, first ?? entity);
    if (!first) return [];
    const message = `expected one record of “${reference}”, found also ${first.id}`;
    return [{ record: entity.id, other: first.id, check: 'doubles', field: 'reference', message }];
  });
}

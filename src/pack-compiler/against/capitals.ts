import { fold } from '../../pack/index.ts';
import { type Difference, isNamed, type OwnRecords } from './own-records.ts';
import type { Reference } from './references/reference.ts';

/** Capitals that the reference calls otherwise. */
export function compareCapitals(records: OwnRecords, reference: Reference): Difference[] {
  return records.all.flatMap((entity) =>
    entity.relations.flatMap((relation, i) => {
      const country = relation.type === 'capital of' ? records.get(relation.to) : entity;
      const capital = relation.type === 'capital of' ? entity : records.get(relation.to);
      if (!relation.type.startsWith('capital') || !country || !capital) return [];
      const given = [...reference.capitals].find(([name]) => isNamed(country, name))?.[1];
      if (!given || capital.names.some((name) => fold(given).includes(fold(name.text)))) return [];
      return [
        {
          entity,
          field: `relations.${i}`,
          message: `capital of ${country.name} is ${capital.name}: found ${given}`,
        },
      ];
    }),
  );
}

import { type Claim, type Entity, fold, lastDay, periodHolds } from '../../pack/index.ts';
import { mayBeSameDay } from '../../pack-import/records/periods.ts';
import { type Difference, isNamed, type OwnRecords } from './own-records.ts';
import type { Reference } from './references/reference.ts';

/** Offices at the head of a state; others are not in the reference data. */
const HEAD_OF_STATE =
  /^(?:president|king|queen|emperor|emir|sultan|supreme leader|prime minister|premier|chancellor(?! of the exchequer)|taoiseach)\b/i;

/** Heads of state and government whom the reference does not know, or knows since another day. */
export function compareOffices(records: OwnRecords, reference: Reference): Difference[] {
  return records.all.flatMap((entity) =>
    entity.claims.flatMap((claim, i) => {
      if (claim.type !== 'role' || !HEAD_OF_STATE.test(claim.text) || !periodHolds(claim, reference.day))
        return [];
      const place = records.get(claim.of);
      if (!place || lastDay(claim.asOf) < reference.day) return [];
      return compareHolder({ entity, claim, place }, reference).map((message) => ({
        entity,
        field: `claims.${i}`,
        message,
      }));
    }),
  );
}

function compareHolder(
  { entity, claim, place }: { readonly entity: Entity; readonly claim: Claim; readonly place: Entity },
  reference: Reference,
): string[] {
  const offices = reference.offices.filter(({ country }) => isNamed(place, country));
  if (offices.length === 0) return [];
  const own = offices.find(({ holders }) => namesIn(entity, holders));
  if (!own) {
    const holders = offices.map((office) => office.holders).join(' / ');
    return [`${claim.text} on ${reference.day}: found ${holders}`];
  }
  if (own.since === undefined || claim.from === undefined || mayBeSameDay(own.since, claim.from)) return [];
  return [`${claim.text} since ${claim.from}: found since ${own.since}`];
}

/** Whether the cell has all words of one of the person's names. */
function namesIn(entity: Entity, cell: string): boolean {
  const words = new Set(fold(cell).split(' '));
  return entity.names.some((name) =>
    fold(name.text)
      .split(' ')
      .every((word) => words.has(word)),
  );
}

import { type Claim, type Entity, firstDay, fold, lastDay, periodHolds } from '../pack/index.ts';
import { type Reference, readReferences } from './reference-data.ts';

/** A statement of ours that reference data contradict. */
export interface Contradiction {
  readonly record: string;
  readonly reference: string;
  readonly message: string;
}

/** Offices at the head of a state; others are not in the reference data. */
const HEAD_OF_STATE =
  /^(?:president|king|queen|emperor|emir|sultan|supreme leader|prime minister|premier|chancellor|taoiseach)\b/i;

/**
 * Compares heads of state and government, capitals and founding years with reference data. A record may answer for
 * a difference with `deviations: [{ from: factbook, note: why }]`; then it is not listed.
 */
export function checkAgainst(entities: readonly Entity[], folder: string): Contradiction[] {
  const references = readReferences(folder, fold);
  const explained = (entity: Entity, reference: string) =>
    entity.deviations?.some(({ from }) => from === reference);
  return references.flatMap((reference) =>
    [
      ...officeContradictions(entities, reference),
      ...capitalContradictions(entities, reference),
      ...foundingContradictions(entities, reference),
    ]
      .filter(({ entity }) => !explained(entity, reference.id))
      .map(({ entity, message }) => ({ record: entity.id, reference: reference.id, message })),
  );
}

interface Found {
  readonly entity: Entity;
  readonly message: string;
}

function officeContradictions(entities: readonly Entity[], reference: Reference): Found[] {
  const places = new Map(entities.map((entity) => [entity.id, entity]));
  return entities.flatMap((entity) =>
    entity.claims.flatMap((claim) => {
      if (claim.type !== 'role' || !HEAD_OF_STATE.test(claim.text) || !periodHolds(claim, reference.day))
        return [];
      const place = claim.of === undefined ? undefined : places.get(claim.of);
      if (!place || lastDay(claim.asOf) < reference.day) return [];
      return compareHolder({ entity, claim, place }, reference);
    }),
  );
}

function compareHolder(
  { entity, claim, place }: { readonly entity: Entity; readonly claim: Claim; readonly place: Entity },
  reference: Reference,
): Found[] {
  const offices = reference.offices.filter(({ country }) => isNamed(place, country));
  if (offices.length === 0) return [];
  const own = offices.find(({ holders }) => namesIn(entity, holders));
  if (!own) {
    return [
      {
        entity,
        message: `${claim.text} on ${reference.day}: found ${offices.map(({ holders }) => holders).join(' / ')}`,
      },
    ];
  }
  if (own.since === undefined || claim.from === undefined || overlap(own.since, claim.from)) return [];
  return [{ entity, message: `${claim.text} since ${claim.from}: found since ${own.since}` }];
}

function isNamed(entity: Entity, name: string): boolean {
  const folded = fold(name);
  return folded !== '' && entity.names.some((own) => fold(own.text) === folded);
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

function overlap(a: string, b: string): boolean {
  return firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a);
}

function capitalContradictions(entities: readonly Entity[], reference: Reference): Found[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return entities.flatMap((entity) =>
    entity.relations.flatMap((relation) => {
      const country = relation.type === 'capital of' ? byId.get(relation.to) : entity;
      const capital = relation.type === 'capital of' ? entity : byId.get(relation.to);
      if (!relation.type.startsWith('capital') || !country || !capital) return [];
      const given = [...reference.capitals].find(([name]) => isNamed(country, name))?.[1];
      if (!given || capital.names.some((name) => fold(given).includes(fold(name.text)))) return [];
      return [{ entity, message: `capital of ${country.name} is ${capital.name}: found ${given}` }];
    }),
  );
}

function foundingContradictions(entities: readonly Entity[], reference: Reference): Found[] {
  return entities.flatMap((entity) => {
    const year = entity.kind === 'organisation' ? reference.founded.get(fold(entity.name)) : undefined;
    if (!year || !entity.from || entity.from.startsWith(year)) return [];
    return [{ entity, message: `founded ${entity.from}: found ${year}` }];
  });
}

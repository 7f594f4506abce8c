import { type Entity, type EntityId, fold, periodHolds } from '../../pack/index.ts';
import { type Difference, isNamed, type OwnRecords } from './own-records.ts';
import type { Reference, ReferenceMemberships } from './references/reference.ts';

/** Abbreviations that the reference uses otherwise than the press does. */
const UNLIKE_THE_PRESS = new Map([
  ['org.international-criminal-court', 'ICCt'],
  ['org.arab-league', 'LAS'],
  ['org.council-of-europe', 'CE'],
]);

/** A body that fewer countries list is one that the reference does not follow. */
const FEWEST_MEMBERS = 3;

interface Membership {
  readonly entity: Entity;
  readonly country: EntityId;
  readonly body: EntityId;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Countries in a body that the reference does not list there, or out of one that it lists. */
export function compareMemberships(records: OwnRecords, reference: Reference): Difference[] {
  const abbreviations = abbreviationsOf(records, reference);
  const byCountry = new Map<EntityId, ReferenceMemberships>();
  for (const { country, ...rest } of reference.memberships) {
    const entity = records.named([country], ['place']);
    if (entity) byCountry.set(entity.id, { country, ...rest });
  }
  const all = records.all.flatMap((entity) => [...fromRelations(entity), ...fromClaims(entity)]);
  return all.flatMap((one) => {
    const body = abbreviations.get(one.body);
    const given = byCountry.get(one.country);
    if (!body || !given || given.members.size === 0) return [];
    const message = compare(one, body, given, reference.day);
    return message === undefined ? [] : [{ entity: one.entity, message }];
  });
}

function compare(
  one: Membership,
  body: string,
  given: ReferenceMemberships,
  day: string,
): string | undefined {
  const isMember = periodHolds(one, day);
  const { country } = given;
  if (isMember && !given.members.has(body))
    return `${country} in ${body} on ${day}: found ${given.near.has(body) ? 'less than a member' : 'no member'}`;
  if (!isMember && one.to !== undefined && given.members.has(body))
    return `${country} in ${body} until ${one.to}: found still a member on ${day}`;
  return undefined;
}

/** The abbreviations that the reference uses, by the record of the body. */
function abbreviationsOf(records: OwnRecords, reference: Reference): ReadonlyMap<EntityId, string> {
  const counts = new Map<string, number>();
  for (const abbreviation of reference.memberships.flatMap(({ members }) => [...members]))
    counts.set(abbreviation, (counts.get(abbreviation) ?? 0) + 1);
  const used = [...counts.keys()].filter((abbreviation) => (counts.get(abbreviation) ?? 0) >= FEWEST_MEMBERS);
  const bodies = records.all.filter(({ kind }) => kind === 'organisation');
  const found = bodies.flatMap((entity): [EntityId, string][] => {
    const special = UNLIKE_THE_PRESS.get(entity.id);
    if (special) return [[entity.id, special]];
    const own = used.filter((abbreviation) => isNamed(entity, abbreviation));
    return own.length === 1 && own[0] ? [[entity.id, own[0]]] : [];
  });
  const times = (abbreviation: string) => found.filter(([, other]) => other === abbreviation).length;
  return new Map(found.filter(([, abbreviation]) => times(abbreviation) === 1));
}

function fromRelations(entity: Entity): Membership[] {
  return entity.relations.flatMap(({ type, to, from, until }) => {
    const period = { entity, from, to: until };
    if (type === 'member of') return [{ ...period, country: entity.id, body: to }];
    return type === 'members include' ? [{ ...period, country: to, body: entity.id }] : [];
  });
}

function fromClaims(entity: Entity): Membership[] {
  return entity.claims.flatMap(({ type, of, text, from, to }) => {
    const isLess = /observer|candidate|partner|associate/.test(fold(text));
    if (type !== 'membership' || of === undefined || isLess) return [];
    return [{ entity, country: entity.id, body: of, from, to }];
  });
}

import { type Entity, fold, periodHolds } from '../../pack/index.ts';
import { mayBeSameDay } from '../../pack-import/records/periods.ts';
import type { Difference, OwnRecords } from './own-records.ts';
import type { Reference, ReferenceLawmaker } from './references/reference.ts';
import { US_STATES } from './references/us-congress.ts';

const CHAMBERS = { 'org.us-senate': 'senate', 'org.us-house': 'house' } as const;
const PARTIES: Readonly<Record<string, string>> = {
  'org.democratic-party': 'Democrat',
  'org.republican-party': 'Republican',
};
const SEAT = /^(?:(senator)|(?:representative|member of the house)) (?:for|from) /i;

/** Members of Congress with another birthday, chamber, state or party, or whom the list does not have. */
export function compareLawmakers(records: OwnRecords, reference: Reference): Difference[] {
  const listed = new Map<Entity, ReferenceLawmaker>();
  for (const lawmaker of reference.lawmakers) {
    const entity = records.named(lawmaker.names, ['person']);
    if (entity?.country === 'US') listed.set(entity, lawmaker);
  }
  if (reference.lawmakers.length === 0) return [];
  return records.all
    .filter(({ kind, country }) => kind === 'person' && country === 'US')
    .flatMap((entity) => {
      const given = listed.get(entity);
      const messages = given ? compareOne(entity, given, reference.day) : missing(entity, reference.day);
      return messages.map((message) => ({ entity, message }));
    });
}

function compareOne(entity: Entity, given: ReferenceLawmaker, day: string): string[] {
  const messages: string[] = [];
  if (entity.from && !mayBeSameDay(entity.from, given.born))
    messages.push(`born ${entity.from}: found ${given.born}`);
  for (const { type, to, from, until } of entity.relations) {
    if (type !== 'member of' || !periodHolds({ from, to: until }, day)) continue;
    const chamber = CHAMBERS[to as keyof typeof CHAMBERS] as string | undefined; // undefined for another body
    const party = PARTIES[to];
    if (chamber !== undefined && chamber !== given.chamber)
      messages.push(`in the ${chamber}: found ${given.chamber}`);
    if (party !== undefined && party !== given.party) messages.push(`${party}: found ${given.party}`);
  }
  return [...messages, ...compareSeats(entity, given, day)];
}

function compareSeats(entity: Entity, given: ReferenceLawmaker, day: string): string[] {
  return seatsOn(entity, day).flatMap(({ text, chamber }) => {
    if (chamber !== given.chamber) return [`${text}: found in the ${given.chamber}`];
    const state = [...US_STATES.values()].find((name) => text.includes(name));
    return state === undefined || text.includes(given.state) ? [] : [`${text}: found ${given.state}`];
  });
}

/** Who sat on the day and is not in the list. */
function missing(entity: Entity, day: string): string[] {
  const relations = entity.relations.filter(
    ({ type, to, from, until }) =>
      type === 'member of' && to in CHAMBERS && periodHolds({ from, to: until ?? entity.to }, day),
  );
  const texts = [...seatsOn(entity, day).map(({ text }) => text), ...relations.map(({ to }) => to)];
  return texts.map((text) => `${text} on ${day}: found no such member of Congress`);
}

/** The seats in Congress that the record says somebody holds on the day. */
function seatsOn(entity: Entity, day: string) {
  return entity.claims.flatMap(({ text, from, to, asOf }) => {
    const seat = SEAT.exec(text);
    const isOfState = [...US_STATES.values()].some((name) => fold(text).includes(fold(name)));
    const isChecked = asOf >= day.slice(0, asOf.length);
    const isHeld = periodHolds({ from, to: to ?? entity.to }, day);
    if (!seat || !isOfState || !isChecked || !isHeld) return [];
    return [{ text, chamber: seat[1] ? ('senate' as const) : ('house' as const) }];
  });
}

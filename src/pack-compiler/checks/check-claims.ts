import { type Entity, type EntityId, fold, type Kind } from '../../pack/index.ts';
import { type Period, printPeriod, surelyOverlap } from '../../pack-import/records/periods.ts';
import { RELATION_TYPES } from '../../pack-import/records/relation-types.ts';
import type { Finding } from './finding.ts';
import { outsideLife } from './outside-life.ts';

/** Roles outside the life of either side, and offices of one holder that two records hold at the same time. */
export function checkClaims(entities: readonly Entity[]): Finding[] {
  return [...checkLives(entities), ...holdingsOf(entities).flatMap(overlaps)];
}

function checkLives(entities: readonly Entity[]): Finding[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return entities.flatMap((entity) =>
    entity.claims.flatMap((claim, i) => {
      if (claim.type !== 'role' && claim.type !== 'membership') return [];
      const of = claim.of === undefined ? undefined : byId.get(claim.of);
      return [entity, ...(of ? [of] : [])].flatMap((side) =>
        outsideLife(claim.text, claim, side).map((message) => ({
          record: entity.id,
          other: side.id,
          check: 'dates' as const,
          field: `claims.${i}`,
          message,
        })),
      );
    }),
  );
}

/** Offices that one person holds at a time; what may be shared or stands in for the holder is not meant. */
const SINGLE_HOLDER =
  /^(?:president|prime minister|premier|chancellor|taoiseach|king|queen|emperor|pope|supreme leader|secretary-general|general secretary|governor|mayor|speaker|chief justice|chief of staff|.*\bminister (?:of|for)\b|secretary of \w+)/i;
const SHARED =
  /\b(?:deputy|vice|acting|interim|co-|joint|former|member|assistant|state minister|minister of state)\b/i;

/** Titles that a country or a body has once, whatever stands behind them: “President of Syria in the transition”. */
const TITLE =
  /^(?:president|prime minister|premier|chancellor|taoiseach|king|queen|emperor|pope|supreme leader|governor|mayor)\b(?! of the (?:senate|house|national|assembly|council|supreme|constitutional|parliament))/i;

/** Relations that only one person may have to a record at a time. A country may be led by two, a body by one. */
const SINGLE_RELATIONS: Readonly<Record<string, readonly Kind[]>> = {
  'head of state': ['place'],
  'head of government': ['place'],
  governor: ['place'],
  'led by': ['organisation', 'company', 'medium'],
};

interface Holding extends Period {
  readonly office: string;
  readonly name: string;
  readonly record: string;
  readonly other: string;
  readonly field: string;
}

/** Who holds what and when, office by office. */
function holdingsOf(entities: readonly Entity[]): Holding[][] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const offices = new Map<string, Holding[]>();
  for (const holding of entities.flatMap((entity) => [...rolesOf(entity), ...relationsOf(entity, byId)]))
    offices.set(holding.office, [...(offices.get(holding.office) ?? []), holding]);
  return [...offices.values()];
}

function rolesOf({ id, claims }: Entity): Holding[] {
  return claims.flatMap(({ type, text, of, from, to }, i) => {
    if (type !== 'role' || !SINGLE_HOLDER.test(text) || SHARED.test(text)) return [];
    const title = of === undefined ? undefined : TITLE.exec(text)?.[0];
    const office = `${of ?? ''} ${fold(title ?? text)}`;
    return [{ office, name: text, record: id, other: id, field: `claims.${i}`, from, to }];
  });
}

function relationsOf(entity: Entity, byId: ReadonlyMap<EntityId, Entity>): Holding[] {
  return entity.relations.flatMap(({ type, to, from, until }, i) => {
    const inverse = RELATION_TYPES.get(type)?.inverses[0] ?? '';
    const single = [type, inverse].find((one) => one in SINGLE_RELATIONS);
    const other = byId.get(to);
    if (single === undefined || !other) return [];
    const [body, holder] = type === single ? [entity, other] : [other, entity];
    if (holder.kind !== 'person' || !SINGLE_RELATIONS[single]?.includes(body.kind)) return [];
    const place = { record: entity.id, field: `relations.${i}` };
    return [
      {
        office: `${single} ${body.id}`,
        name: `${body.name}, ${single}`,
        other: holder.id,
        from,
        to: until,
        ...place,
      },
    ];
  });
}

/** Two who hold an office together are told once, however many relations and roles say so. */
function overlaps(holdings: readonly Holding[]): Finding[] {
  const found = new Map<string, Finding>();
  for (const [n, one] of holdings.entries()) {
    for (const two of holdings.slice(n + 1)) {
      const pair = [one.other, two.other].sort().join(' ');
      if (one.other === two.other || found.has(pair) || !surelyOverlap(one, two)) continue;
      const holders = [one, two].map((holding) => `${holding.other} (${printPeriod(holding)})`).join(' and ');
      const message = `expected “${one.name}” once at a time, found ${holders}`;
      found.set(pair, { record: one.record, other: two.record, check: 'dates', field: one.field, message });
    }
  }
  return [...found.values()];
}

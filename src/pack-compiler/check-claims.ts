import { type Claim, type Entity, firstDay, fold, lastDay } from '../pack/index.ts';
import type { Finding } from './finding.ts';
import { type Period, printPeriod, surelyOverlap } from './periods.ts';

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
        outsideLife(claim, side).map((message) => ({
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

function outsideLife({ text, from, to }: Claim, { id, from: begin, to: end }: Entity): string[] {
  if (from !== undefined && begin !== undefined && lastDay(from) < firstDay(begin))
    return [`expected “${text}” not before ${id} begins (${begin}), found ${from}`];
  const late = [from, to].find((date) => date && end && firstDay(date) > lastDay(end));
  return late === undefined ? [] : [`expected “${text}” not after ${id} ends (${end}), found ${late}`];
}

/** Offices that one person holds at a time; what may be shared or stands in for the holder is not meant. */
const SINGLE_HOLDER =
  /^(?:president|prime minister|premier|chancellor|taoiseach|king|queen|emperor|pope|supreme leader|secretary-general|general secretary|governor|mayor|speaker|chief justice|chief of staff|.*\bminister (?:of|for)\b|secretary of \w+)/i;
const SHARED =
  /\b(?:deputy|vice|acting|interim|co-|joint|former|member|assistant|state minister|minister of state)\b/i;

/** Relations that only one record may have to another at a time. */
const SINGLE_RELATIONS = ['head of state', 'head of government', 'governor'];

interface Holding extends Period {
  readonly office: string;
  readonly name: string;
  readonly record: string;
  readonly other: string;
  readonly field: string;
}

/** Who holds what and when, office by office. */
function holdingsOf(entities: readonly Entity[]): Holding[][] {
  const offices = new Map<string, Holding[]>();
  for (const holding of entities.flatMap((entity) => [...rolesOf(entity), ...relationsOf(entity)]))
    offices.set(holding.office, [...(offices.get(holding.office) ?? []), holding]);
  return [...offices.values()];
}

function rolesOf({ id, claims }: Entity): Holding[] {
  return claims.flatMap(({ type, text, of, from, to }, i) => {
    if (type !== 'role' || !SINGLE_HOLDER.test(text) || SHARED.test(text)) return [];
    const office = `${of ?? ''} ${fold(text)}`;
    return [{ office, name: text, record: id, other: id, field: `claims.${i}`, from, to }];
  });
}

function relationsOf({ id, relations }: Entity): Holding[] {
  return relations.flatMap(({ type, to, from, until }, i) => {
    const single = SINGLE_RELATIONS.find((one) => type === one || type === `${one} of`);
    if (single === undefined) return [];
    const [place, holder] = type === single ? [id, to] : [to, id];
    const office = `${single} ${place}`;
    return [{ office, name: single, record: id, other: holder, field: `relations.${i}`, from, to: until }];
  });
}

function overlaps(holdings: readonly Holding[]): Finding[] {
  return holdings.flatMap((one, n) =>
    holdings
      .slice(n + 1)
      .filter((two) => one.other !== two.other && surelyOverlap(one, two))
      .map((two) => ({
        record: one.record,
        other: two.record,
        check: 'dates' as const,
        field: one.field,
        message: `expected one “${one.name}” at a time, found ${one.other} (${printPeriod(one)}) and ${two.other} (${printPeriod(two)})`,
      })),
  );
}

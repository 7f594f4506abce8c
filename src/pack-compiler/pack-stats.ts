import {
  type Claim,
  daysBetween,
  type Entity,
  type EntityId,
  GENERAL_KNOWLEDGE,
  lastDay,
  type PackSource,
  type SourceId,
} from '../pack/index.ts';
import { withDerivedRelations } from '../pack-import/records/derive-relations.ts';
import { sourcesOf } from './checks/check-sources.ts';

type Counts = Readonly<Record<string, number>>;

export interface PackStats {
  readonly records: number;
  /** How many of them the compiler made from the tables of places. */
  readonly generated: number;
  readonly byKind: Counts;
  /** By the file that they are written in. */
  readonly byDesk: Counts;
  readonly names: number;
  readonly namesByLanguage: Counts;
  readonly claims: number;
  readonly claimsByVolatility: Counts;
  /** Claims that go on, by volatility and by the time between their as-of date and the date of the pack. */
  readonly openClaimsByAge: Readonly<Record<string, Counts>>;
  readonly relations: { readonly written: number; readonly derived: number };
  /** Shares from 0 to 1. */
  readonly shares: {
    /** Records with at least one source that was read. */
    readonly recordsWithSource: number;
    /** Records that say what their gloss and background rest on. */
    readonly proseWithSource: number;
    readonly claimsOnGeneralKnowledge: number;
  };
  readonly bytes: Counts;
}

/** Counts what a pack holds, and the bytes of its compiled files. */
export function packStats(
  source: PackSource,
  deskOf: (id: EntityId) => string,
  files: ReadonlyMap<string, Uint8Array>,
): PackStats {
  const { entities, info } = source;
  const names = entities.flatMap((entity) => entity.names);
  const claims = entities.flatMap((entity) => entity.claims);
  return {
    records: entities.length,
    generated: entities.filter(({ generated }) => generated).length,
    byKind: countBy(entities, (entity) => entity.kind),
    byDesk: countBy(entities, (entity) => deskOf(entity.id)),
    names: names.length,
    namesByLanguage: countBy(names, (name) => name.lang ?? 'any'),
    claims: claims.length,
    claimsByVolatility: countBy(claims, (claim) => claim.volatility),
    openClaimsByAge: openClaimsByAge(claims, lastDay(info.date)),
    relations: relationsOf(entities),
    shares: {
      recordsWithSource: share(entities, (entity) => sourcesOf(entity).some(isRead)),
      proseWithSource: share(entities, ({ sources = [] }) => sources.some(isRead)),
      claimsOnGeneralKnowledge: share(claims, ({ sources }) => !sources.some(isRead)),
    },
    bytes: sizesOf(files),
  };
}

/** The figures as lines of text. */
export function printStats(stats: PackStats): string {
  const list = (counts: Counts) =>
    Object.entries(counts)
      .map(([key, count]) => `${key} ${count}`)
      .join(', ');
  const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
  const { written, derived } = stats.relations;
  const { recordsWithSource, proseWithSource, claimsOnGeneralKnowledge } = stats.shares;
  return [
    `records    ${stats.records}: ${list(stats.byKind)}`,
    `           ${stats.records - stats.generated} written, ${stats.generated} generated`,
    `desks      ${list(stats.byDesk)}`,
    `names      ${stats.names}: ${list(stats.namesByLanguage)}`,
    `claims     ${stats.claims}: ${list(stats.claimsByVolatility)}`,
    ...Object.entries(stats.openClaimsByAge).map(
      ([volatility, ages]) => `  ${volatility.padEnd(11)}${list(ages)}`,
    ),
    `relations  ${written} written, ${derived} derived`,
    `sources    ${percent(recordsWithSource)} of records name one that was read, ${percent(proseWithSource)} one for their prose;`,
    `           ${percent(claimsOnGeneralKnowledge)} of claims rest on general knowledge alone`,
    `bytes      ${list(stats.bytes)}`,
  ].join('\n');
}

/** Ends of the classes of age, in days. */
const AGES: readonly (readonly [string, number])[] = [
  ['up to 3 months', 92],
  ['up to 9 months', 275],
  ['up to 2 years', 731],
  ['older', Number.POSITIVE_INFINITY],
];

function openClaimsByAge(claims: readonly Claim[], day: string): Record<string, Counts> {
  const open = claims.filter(({ to }) => to === undefined);
  const ageOf = ({ asOf }: Claim) => {
    const days = daysBetween(lastDay(asOf), day);
    return AGES.find(([, most]) => days <= most)?.[0] ?? 'older';
  };
  const volatilities = [...new Set(open.map(({ volatility }) => volatility))].sort();
  return Object.fromEntries(
    volatilities.map((one) => [
      one,
      countBy(
        open.filter(({ volatility }) => volatility === one),
        ageOf,
      ),
    ]),
  );
}

function relationsOf(entities: readonly Entity[]): PackStats['relations'] {
  const count = (some: readonly Entity[]) => some.reduce((sum, { relations }) => sum + relations.length, 0);
  const written = count(entities);
  return { written, derived: count(withDerivedRelations(entities)) - written };
}

function isRead(source: SourceId): boolean {
  return source !== GENERAL_KNOWLEDGE;
}

function share<T>(items: readonly T[], has: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(has).length / items.length;
}

function sizesOf(files: ReadonlyMap<string, Uint8Array>): Record<string, number> {
  const bytes: Record<string, number> = {};
  for (const [file, { length }] of files) {
    const part = file.split(/[-.]/)[0] ?? file;
    bytes[part] = (bytes[part] ?? 0) + length;
  }
  return { ...bytes, all: Object.values(bytes).reduce((sum, part) => sum + part, 0) };
}

/** Counts by key, most frequent first. */
function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}

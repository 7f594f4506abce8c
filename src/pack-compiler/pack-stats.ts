import { GENERAL_KNOWLEDGE, type PackSource } from '../pack/index.ts';

export interface PackStats {
  readonly records: number;
  readonly byKind: Readonly<Record<string, number>>;
  readonly names: number;
  readonly namesByLanguage: Readonly<Record<string, number>>;
  readonly claims: number;
  readonly claimsByVolatility: Readonly<Record<string, number>>;
  readonly claimsByAsOf: Readonly<Record<string, number>>;
  /** Share of claims that rest on general knowledge alone, 0 to 1. */
  readonly onGeneralKnowledge: number;
  readonly bytes: Readonly<Record<string, number>>;
}

/** Counts what a pack holds, and the bytes of its compiled files. */
export function packStats(source: PackSource, files: ReadonlyMap<string, Uint8Array>): PackStats {
  const names = source.entities.flatMap((entity) => entity.names);
  const claims = source.entities.flatMap((entity) => entity.claims);
  const unsourced = claims.filter((claim) => claim.sources.every((id) => id === GENERAL_KNOWLEDGE));
  return {
    records: source.entities.length,
    byKind: countBy(source.entities, (entity) => entity.kind),
    names: names.length,
    namesByLanguage: countBy(names, (name) => name.lang ?? 'any'),
    claims: claims.length,
    claimsByVolatility: countBy(claims, (claim) => claim.volatility),
    claimsByAsOf: countBy(claims, (claim) => claim.asOf.slice(0, 7)),
    onGeneralKnowledge: claims.length === 0 ? 0 : unsourced.length / claims.length,
    bytes: sizesOf(files),
  };
}

/** The figures as lines of text. */
export function printStats(stats: PackStats): string {
  const list = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .map(([key, count]) => `${key} ${count}`)
      .join(', ');
  return [
    `records  ${stats.records}: ${list(stats.byKind)}`,
    `names    ${stats.names}: ${list(stats.namesByLanguage)}`,
    `claims   ${stats.claims}: ${list(stats.claimsByVolatility)}`,
    `as of    ${list(stats.claimsByAsOf)}`,
    `general  ${(stats.onGeneralKnowledge * 100).toFixed(1)} % of claims rest on general knowledge alone`,
    `bytes    ${list(stats.bytes)}`,
  ].join('\n');
}

function sizesOf(files: ReadonlyMap<string, Uint8Array>): Record<string, number> {
  const bytes: Record<string, number> = { index: 0, directory: 0, sources: 0, cards: 0, all: 0 };
  for (const [file, { length }] of files) {
    const part = file.split(/[-.]/)[0] as keyof typeof bytes; // every file is index, directory, sources or cards-…
    bytes[part] = (bytes[part] ?? 0) + length;
    bytes.all = (bytes.all ?? 0) + length;
  }
  return bytes;
}

/** Counts by key, most frequent first. */
function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}

import { type Entity, GENERAL_KNOWLEDGE, type SourceId } from '../../pack/index.ts';
import type { Problem } from '../problem.ts';
import { type PlacedSource, SOURCE_FILE } from '../records/read-sources.ts';
import type { Finding } from './finding.ts';

/** Ids that stand in the register twice. */
export function doubledSources(sources: readonly PlacedSource[]): Problem[] {
  const seen = new Map<SourceId, PlacedSource>();
  return sources.flatMap((one) => {
    const first = seen.get(one.source.id);
    seen.set(one.source.id, first ?? one);
    return first ? [problem(one, `expected each source once, found it at ${first.file}:${first.line}`)] : [];
  });
}

/** Sources that no record rests on: whoever checks a card would read them for nothing. */
export function unusedSources(sources: readonly PlacedSource[], entities: readonly Entity[]): Problem[] {
  const used = new Set([GENERAL_KNOWLEDGE, ...entities.flatMap(sourcesOf)]);
  return sources
    .filter(({ source }) => !used.has(source.id))
    .map((one) => problem(one, 'expected a record that rests on it, found none'));
}

/** Sources that records made from tables rest on and the register lacks, one problem each; written records have their own check. */
export function missingSources(sources: readonly PlacedSource[], entities: readonly Entity[]): Problem[] {
  const known = new Set([GENERAL_KNOWLEDGE, ...sources.map(({ source }) => source.id)]);
  const made = entities.filter(({ generated }) => generated);
  const missing = new Set(made.flatMap(sourcesOf).filter((id) => !known.has(id)));
  return [...missing].map((id) => ({
    file: SOURCE_FILE,
    line: 1,
    record: id,
    message: 'expected this source, which records made from tables rest on, found none',
  }));
}

/** Written records that do not tell what their gloss and background rest on: a reader must see where each statement comes from. */
export function sourcelessProse(written: readonly Entity[]): Finding[] {
  return written
    .filter(({ sources }) => sources === undefined)
    .map(({ id }) => ({
      record: id,
      check: 'sources',
      field: 'gloss',
      message: 'expected the sources of the gloss and the background, found none',
    }));
}

/** Every source that a record names. */
export function sourcesOf({ sources, claims, events, contested }: Entity): SourceId[] {
  const lists = [sources, contested?.sources, ...[...claims, ...events].map((one) => one.sources)];
  return lists.flatMap((list) => list ?? []);
}

function problem({ source, file, line }: PlacedSource, message: string): Problem {
  return { file, line, record: source.id, message };
}

import {
  type DirectoryEntry,
  type EntitySummary,
  fold,
  type Kind,
  type PackInfo,
  reasonForCue,
} from '../../pack/index.ts';
import { namesOf, packInfo } from '../compiling/to-source.ts';
import { MOST_PROBLEMS } from '../format/limits.ts';
import type { PackProblem, ProblemCode } from '../format/pack-problem.ts';
import type { PackFile, PackRecord } from '../format/pack-schema.ts';
import { comparePacks, type PackChanges } from './compare-packs.ts';
import { lookOf, mixesScripts } from './look-alikes.ts';
import { isSameEntity, mergeKeys } from './merge-keys.ts';

/** A pack that the reader has already, the shipped one among them. */
export interface KnownPack {
  readonly info: PackInfo;
  /** From `Pack.directory()`. */
  readonly directory: readonly DirectoryEntry[];
  /** Of an imported pack: what it was made from. */
  readonly file?: PackFile;
}

/** A record of the new pack that an installed one knows too: both cards are shown, each under its pack’s name. */
export interface Clash {
  readonly record: string;
  readonly name: string;
  readonly pack: PackInfo;
}

/** What a reader sees before an import. */
export interface PackPreview {
  readonly info: PackInfo;
  readonly description?: string;
  readonly records: number;
  readonly names: number;
  readonly kinds: ReadonlyMap<Kind, number>;
  /** Warnings of reading and those that only other packs and the language show. */
  readonly warnings: readonly PackProblem[];
  readonly clashes: readonly Clash[];
  /** Present where a pack of the same id is installed: this import is an update of it. */
  readonly update?: { readonly from: PackInfo; readonly changes?: PackChanges };
}

export interface PreviewContext {
  readonly fileName: string;
  readonly installed: readonly KnownPack[];
  readonly commonWords: ReadonlySet<string>;
  /** What `readPack` warned of. */
  readonly warnings: readonly PackProblem[];
}

/** What an import would bring. Pure; some 100 ms for 50,000 records. */
export function previewPack(file: PackFile, context: PreviewContext): PackPreview {
  const { id, description } = file;
  const others = context.installed.filter(({ info }) => info.id !== id);
  const before = context.installed.find(({ info }) => info.id === id);
  const kinds = new Map<Kind, number>();
  for (const { kind } of file.records) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return {
    info: packInfo(file),
    ...(description === undefined ? {} : { description }),
    records: file.records.length,
    names: file.records.reduce((sum, { names = [] }) => sum + 1 + names.length, 0),
    kinds,
    warnings: [...context.warnings, ...nameWarnings(file, others, context)].slice(0, MOST_PROBLEMS * 2),
    clashes: clashesWith(others, file.records),
    ...(before ? { update: updateOf(before, file) } : {}),
  };
}

function updateOf(before: KnownPack, file: PackFile): NonNullable<PackPreview['update']> {
  const from = before.info;
  return before.file ? { from, changes: comparePacks(before.file, file) } : { from };
}

function clashesWith(installed: readonly KnownPack[], records: readonly PackRecord[]): Clash[] {
  const known = new Map<string, { readonly pack: PackInfo; readonly summary: EntitySummary }>();
  for (const { info, directory } of installed) {
    for (const { summary } of directory) {
      for (const key of mergeKeys(summary)) known.set(key, { pack: info, summary });
    }
  }
  return records.flatMap((record) => {
    const found = mergeKeys(record)
      .flatMap((key) => known.get(key) ?? [])
      .find(({ summary }) => isSameEntity(record, summary));
    if (!found) return [];
    return [{ record: record.id, name: record.name, pack: found.pack }];
  });
}

function nameWarnings(
  file: PackFile,
  installed: readonly KnownPack[],
  { fileName, commonWords }: PreviewContext,
): PackProblem[] {
  const { looks, known } = looksOf(installed);
  return file.records.flatMap((record) =>
    namesOf(record).flatMap((name) => {
      const { text, matched, because } = name;
      const warn = (code: ProblemCode, ...params: string[]): PackProblem[] => [
        { code, params: [text, ...params], file: fileName, record: record.name },
      ];
      const twin = known.has(fold(text)) ? undefined : looks.get(lookOf(text));
      if (twin !== undefined) return warn('looks-like', twin);
      if (mixesScripts(text)) return warn('mixed-scripts');
      if (matched === 'never') return warn('name-off');
      if (because === 'two letters say too little') return warn('short-name');
      return reasonForCue(name, { commonWords }) === 'it is a common word' ? warn('common-word') : [];
    }),
  );
}

/** The names that a reader has, by their looks, and folded. */
function looksOf(installed: readonly KnownPack[]): {
  readonly looks: ReadonlyMap<string, string>;
  readonly known: ReadonlySet<string>;
} {
  const looks = new Map<string, string>();
  const known = new Set<string>();
  for (const { directory } of installed) {
    for (const { summary, names } of directory) {
      for (const name of [summary.name, ...names]) {
        looks.set(lookOf(name), name);
        known.add(fold(name));
      }
    }
  }
  return { looks, known };
}

import { type DirectoryEntry, fold } from '../pack/index.ts';

/** One name of one entity, folded for search. */
export interface SearchName {
  readonly text: string;
  readonly folded: string;
  readonly entry: DirectoryEntry;
  readonly isCanonical: boolean;
}

/** Every name of the directory, the most familiar first, and the table that finds likely ones without comparing all. */
export interface NameTable {
  readonly names: readonly SearchName[];
  /** Numbers of names, ascending, by the trigrams of their words: `^p`, `^pe`, `pes`, `esk`. */
  readonly byTrigram: ReadonlyMap<string, readonly number[]>;
}

/** Folds all names once. */
export function buildNameTable(directory: readonly DirectoryEntry[]): NameTable {
  const names = directory.toSorted((a, b) => b.summary.familiarity - a.summary.familiarity).flatMap(namesOf);
  const byTrigram = new Map<string, number[]>();
  names.forEach(({ folded }, number) => {
    for (const trigram of trigramsOf(folded)) append(byTrigram, trigram, number);
  });
  return { names, byTrigram };
}

function namesOf(entry: DirectoryEntry): SearchName[] {
  const byFolded = new Map<string, SearchName>();
  for (const text of [entry.summary.name, ...entry.names]) {
    const folded = fold(text);
    if (folded === '' || byFolded.has(folded)) continue;
    byFolded.set(folded, { text, folded, entry, isCanonical: text === entry.summary.name });
  }
  return [...byFolded.values()];
}

/** The distinct trigrams of each word, with a mark before its first letter, and that letter alone with its mark. */
export function trigramsOf(folded: string): ReadonlySet<string> {
  const trigrams = new Set<string>();
  for (const word of folded.split(' ')) {
    const marked = `^${word}`;
    trigrams.add(marked.slice(0, 2));
    for (let i = 0; i + 3 <= marked.length; i++) trigrams.add(marked.slice(i, i + 3));
  }
  return trigrams;
}

function append(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

import { type DirectoryEntry, fold, type Kind } from '../pack/index.ts';
import { likelyNames } from './likely-names.ts';
import type { SearchName, SearchTable } from './search-table.ts';

/** Who types more words than these types a sentence, and each costs a look at the names. */
export const MOST_WORDS = 5;
/** Of the names that share most with one word; a word that more share to the letter describes rather than names. */
const MOST_NAMES = 400;
/** The beginning of a word of the description is enough from so many letters on; of the word still typed, any. */
const SHORTEST_BEGINNING = 3;
/** As many entities may share a name that stands for a word of the query ("Georgia"). */
const MOST_NAMESAKES = 4;
/** A name shorter than this says nothing where it stands in a description. */
const SHORTEST_NAME = 3;

/** Names that may be meant by one word of the query, as the others are told of their entities. */
export interface NamesByOneWord {
  readonly word: string;
  readonly names: readonly SearchName[];
}

type Test = (name: SearchName) => boolean;

/**
 * For each word of the query the names that are likely by it alone and whose entity is described by all others: "grossi
 * iaea" is the Grossi whose line tells of the IAEA, or of the International Atomic Energy Agency.
 */
export function namesByOneWord(
  table: SearchTable,
  query: string,
  kinds: ReadonlySet<Kind> | undefined,
): readonly NamesByOneWord[] {
  const words = [...new Set(query.split(' '))];
  if (words.length < 2 || words.length > MOST_WORDS) return [];
  const each = words.map((word) => ({ word, likely: likelyNames(table, word) }));
  const told = each.map(({ word, likely }, at) => {
    const isWhole = at < words.length - 1 && word.length < SHORTEST_BEGINNING;
    return isToldBy(isWhole ? ` ${word} ` : ` ${word}`, otherNamesOf(word, likely));
  });
  return each.map(({ word, likely }, at) => {
    const tests = [isNamedBy(word, likely), ...told.filter((_, i) => i !== at)];
    const names = (kinds ? likelyNames(table, word, kinds) : likely).slice(0, MOST_NAMES);
    return { word, names: names.filter((name) => tests.every((test) => test(name))) };
  });
}

/** A word that some name has is no slip of the pen: "india" is not Indira. A slip keeps the first letter. */
function isNamedBy(word: string, likely: readonly SearchName[]): Test {
  const isKnown = likely.some(({ folded }) => ` ${folded} `.includes(` ${word} `));
  const start = ` ${isKnown ? word : word.charAt(0)}`;
  return ({ folded }) => ` ${folded}`.includes(start);
}

/** Whether an entity’s name or description has the word, or another name of what the word stands for. */
function isToldBy(word: string, otherNames: readonly string[]): Test {
  return ({ folded, entry }) => {
    if (` ${folded} `.includes(word)) return true;
    const told = descriptionOf(entry);
    return told.includes(word) || otherNames.some((name) => told.includes(` ${name} `));
  };
}

/** "international atomic energy agency" of "iaea". */
function otherNamesOf(word: string, likely: readonly SearchName[]): readonly string[] {
  return likely
    .filter(({ folded }) => folded === word)
    .slice(0, MOST_NAMESAKES)
    .flatMap(({ entry }) => [entry.summary.name, ...entry.names].map(fold))
    .filter((name) => name !== word && name.length >= SHORTEST_NAME);
}

/** What was folded once: a reader who types asks for the same ones with every key. */
const descriptions = new WeakMap<DirectoryEntry, string>();

/** What the lists say of an entity and the names beside it, folded, with blanks around each word. */
function descriptionOf(entry: DirectoryEntry): string {
  const known = descriptions.get(entry);
  if (known !== undefined) return known;
  const { summary, beside = [] } = entry;
  const description = ` ${[summary.gloss, summary.label, ...beside].map(fold).join(' ')} `;
  descriptions.set(entry, description);
  return description;
}

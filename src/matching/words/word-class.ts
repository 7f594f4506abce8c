import { fold, hashToken } from '../../pack/index.ts';
import { WordSet } from './word-set.ts';

/**
 * A closed class of words, most of them English, that tells how a name is used. They are properties of the language, not
 * of single articles: prepositions, determiners, titles, verbs of speech. Held as hashes of folded tokens.
 */
export interface WordClass extends Iterable<number> {
  has(hash: number): boolean;
}

/** The class of the words in a list with blanks between, folded: `words('of for the')`. */
export function words(list: string): WordClass {
  const folded = list.split(/\s+/).filter(Boolean).map(fold);
  return new WordSet(folded.map(hashToken));
}

/** The class of all words of several classes. */
export function anyOf(...classes: readonly WordClass[]): WordClass {
  return new WordSet(classes.flatMap((one) => [...one]));
}

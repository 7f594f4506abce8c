import { filterOf } from '../tables/filter.ts';
import { numberSections } from '../tables/number-sections.ts';
import type { Section } from '../tables/sections.ts';
import { keysOf, MAX_TYPO_LENGTH, MIN_TYPO_LENGTH } from '../tables/spelling-table.ts';
import { bucketSections } from './encode-names.ts';
import type { IndexName } from './index-names.ts';

/** Letters that a byte can number; tokens with rarer ones are matched only as they are. */
const MOST_LETTERS = 256;

/** Of a filter that spares most looks at the table; more bits would spare few others. */
const BITS_PER_KEY = 8;

/** The sections of a SpellingTable. */
export function spellingSections(names: readonly IndexName[]): [string, Section][] {
  // A case form is matched as it is: its table would be larger than that of the names themselves.
  const written = names.filter((name) => name.mayBeMisspelt);
  const candidates = [...new Set(written.flatMap((name) => name.tokens))].filter(mayBeMisspelt);
  const alphabet = alphabetOf(candidates);
  const tokens = candidates
    .filter((token) => [...token].every((letter) => alphabet.has(letter)))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const entries = entriesOf(tokens);
  return [
    ['alphabet', Uint16Array.from(alphabet.keys(), (letter) => letter.charCodeAt(0))],
    ['letters', Uint8Array.from(tokens.join(''), (letter) => alphabet.get(letter) as number)], // filtered by it
    ...lengthSections(tokens),
    ...bucketSections(
      'spellingBucket',
      entries.map(({ key }) => key),
    ),
    ['spellingPrint', Uint8Array.from(entries, ({ key }) => key)],
    ...numberSections(
      'spellingToken',
      entries.map(({ token }) => token),
    ),
    ['spellingKeys', filterOf(new Set(entries.map(({ key }) => key)), BITS_PER_KEY)],
  ];
}

function mayBeMisspelt(token: string): boolean {
  return token.length >= MIN_TYPO_LENGTH && token.length <= MAX_TYPO_LENGTH && /^\p{L}+$/u.test(token);
}

/** The letters of the tokens with their numbers, the most frequent first. */
function alphabetOf(tokens: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const token of tokens) for (const letter of token) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const sorted = [...counts].filter(([letter]) => letter.length === 1);
  sorted.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return new Map(sorted.slice(0, MOST_LETTERS).map(([letter], number) => [letter, number]));
}

function entriesOf(tokens: readonly string[]): { readonly key: number; readonly token: number }[] {
  const entries = tokens.flatMap((token, number) => keysOf(token).map((key) => ({ key, token: number })));
  return entries.sort((a, b) => (a.key >>> 0) - (b.key >>> 0) || a.token - b.token);
}

function lengthSections(tokens: readonly string[]): [string, Section][] {
  const first = new Uint32Array(MAX_TYPO_LENGTH + 2);
  for (const { length } of tokens) first[length + 1] = (first[length + 1] as number) + 1; // length <= MAX_TYPO_LENGTH
  for (let n = 1; n < first.length; n++) first[n] = (first[n] as number) + (first[n - 1] as number);
  const letters = new Uint32Array(first.length);
  for (let n = 1; n < first.length; n++) {
    const tokensBefore = (first[n] as number) - (first[n - 1] as number);
    letters[n] = (letters[n - 1] as number) + tokensBefore * (n - 1);
  }
  return [
    ['firstOfLength', first],
    ['lettersOfLength', letters],
  ];
}

/** One edit in the first four letters of a word, and one more for each three further: two in "selenskyj". */
const LETTERS_FOR_FIRST = 4;
const LETTERS_FOR_NEXT = 3;
/** The beginning of a longer word may be misspelt from so many letters on: fewer resemble too many words. */
const SHORTEST_BEGINNING = 6;

/**
 * Whether a query word may be a slip of the pen for the name that these words are, from one of them on, or for its beginning:
 * letters wrong, left out, put in, or two of them the wrong way round. One that only has a part in common is another word
 * ("Obtini" in Arabic is not Spain).
 */
export function isSlipOf(word: string, words: readonly string[]): boolean {
  const most = 1 + Math.floor((word.length - LETTERS_FOR_FIRST) / LETTERS_FOR_NEXT);
  if (word.length < SHORTEST_BEGINNING) return words.some((other) => editsBetween(word, other) <= most);
  return words.some((_, first) => {
    const other = words
      .slice(first)
      .join('')
      .slice(0, word.length + most);
    return Math.min(...editsToBeginnings(word, other)) <= most;
  });
}

function editsBetween(word: string, other: string): number {
  return editsToBeginnings(word, other).at(-1) as number; // one for each beginning
}

/** The fewest edits that make the word each beginning of the other, the empty one first. */
function editsToBeginnings(word: string, other: string): readonly number[] {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let i = 1; i <= word.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const isSwapped = word[i - 1] === other[j - 2] && word[i - 2] === other[j - 1];
      row[j] = Math.min(
        at(last, j) + 1,
        at(row, j - 1) + 1,
        at(last, j - 1) + (word[i - 1] === other[j - 1] ? 0 : 1),
        isSwapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = last;
    last = row;
  }
  return last;
}

function at(row: readonly number[], place: number): number {
  return row[place] ?? Number.POSITIVE_INFINITY;
}

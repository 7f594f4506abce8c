const VOWELS = 'aeiou';
const CONSONANTS = 'bcdfghjklmnprstvz';

/** A name for our highlight that looks like a word of the page's own author and is another on each load. */
export function randomName(): string {
  const numbers = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(numbers, (number, i) => {
    const letters = i % 2 === 0 ? CONSONANTS : VOWELS;
    return letters[number % letters.length];
  }).join('');
}

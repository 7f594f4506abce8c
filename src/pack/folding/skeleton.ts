import { LETTERS_A_TO_Z, LOWER_A } from './ascii.ts';

/**
 * Spellings that differ between ways to write the same sounds in Latin letters. Applied in order to a folded token;
 * what is equal afterwards is the same name to a reader: Zelenskyy, Zelenskiy, Zelenski → `zelenski`. Of the letters
 * and pairs of letters at the end one is in whatever the pattern matches: looking for them is much quicker.
 */
export const TRANSLITERATION: readonly (readonly [pattern: RegExp, plain: string, signs: string])[] = [
  [/tsch|tch/g, 'ch', 'ts tc'],
  [/sch/g, 'sh', 'sc'],
  [/ph/g, 'f', 'ph'],
  [/kh|ch(?=[aou]$)/g, 'h', 'kh ch'],
  [/dj/g, 'j', 'dj'],
  [/d?zh/g, 'j', 'zh'],
  [/off$|ow$/g, 'ov', 'of ow'],
  [/eff$|ew$/g, 'ev', 'ef ew'],
  [/ks/g, 'x', 'ks'],
  [/ck/g, 'k', 'ck'],
  [/q/g, 'k', 'q'],
  [/ou|oo/g, 'u', 'ou oo'],
  [/w/g, 'v', 'w'],
  [/ue/g, 'u', 'ue'],
  [/oe/g, 'o', 'oe'],
  [/ae/g, 'a', 'ae'],
  [/ee/g, 'i', 'ee'],
  [/[yj]+e/g, 'e', 'ye je'],
  [/y[iyj]*|i[iyj]+/g, 'i', 'y ii ij'],
  [/j(?=[aou])/g, 'i', 'ja jo ju'],
  [/(.)(?=\1)/g, '', ''],
];

/** The last pattern merges any two letters alike, of all scripts. */
const DOUBLED = 1 << (TRANSLITERATION.length - 1);
/** Bit n: pattern n may match a word where this letter (column) stands behind that one or behind none (row). */
const MAY_MATCH = mayMatch();

function mayMatch(): Int32Array {
  const table = new Int32Array((LETTERS_A_TO_Z + 1) * LETTERS_A_TO_Z);
  TRANSLITERATION.forEach(([, , signs], pattern) => {
    for (const sign of signs.split(' ').filter(Boolean)) {
      const letter = numberOf(sign, sign.length - 1);
      for (let before = 0; before <= LETTERS_A_TO_Z; before++) {
        if (sign.length > 1 && before !== numberOf(sign, 0)) continue;
        const place = before * LETTERS_A_TO_Z + letter;
        table[place] = (table[place] as number) | (1 << pattern); // within the table
      }
    }
  });
  return table;
}

function numberOf(text: string, at: number): number {
  return text.charCodeAt(at) - LOWER_A;
}

/** The spelling that all transliterations of a folded Latin token share. */
export function skeletonOf(folded: string): string {
  let text = folded;
  let patterns = patternsFor(text);
  while (patterns !== 0) {
    const next = 31 - Math.clz32(patterns & -patterns);
    const [pattern, plain] = TRANSLITERATION[next] as (typeof TRANSLITERATION)[number]; // a bit for each
    const before = text;
    text = before.replace(pattern, plain);
    if (text !== before) patterns = patternsFor(text);
    patterns &= -2 << next; // those behind it
  }
  return text;
}

/** The patterns that may match, a bit for each: none for most words. */
function patternsFor(text: string): number {
  let patterns = 0;
  let before = LETTERS_A_TO_Z;
  let unit = -1;
  for (let i = 0; i < text.length; i++) {
    const next = text.charCodeAt(i);
    if (next === unit) patterns |= DOUBLED;
    unit = next;
    const letter = next - LOWER_A;
    if (letter >>> 0 < LETTERS_A_TO_Z) {
      patterns |= MAY_MATCH[before * LETTERS_A_TO_Z + letter] as number; // both are below its sides
      before = letter;
    } else {
      before = LETTERS_A_TO_Z;
    }
  }
  return patterns;
}

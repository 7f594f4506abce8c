import { LETTERS_A_TO_Z, LOWER_A } from './ascii.ts';

/**
 * Spellings that differ between ways to write the same sounds in Latin letters. Applied in order to a folded token;
 * what is equal afterwards is the same name to a reader: Zelenskyy, Zelenskiy, Zelenski → `zelenski`. The letters at
 * the end are all in whatever the pattern matches: looking for them is much quicker.
 */
export const TRANSLITERATION: readonly (readonly [pattern: RegExp, plain: string, letters: string])[] = [
  [/tsch|tch/g, 'ch', 'tch'],
  [/sch/g, 'sh', 'sch'],
  [/ph/g, 'f', 'ph'],
  [/kh|ch(?=[aou]$)/g, 'h', 'h'],
  [/dj/g, 'j', 'dj'],
  [/d?zh/g, 'j', 'zh'],
  [/off$|ow$/g, 'ov', 'o'],
  [/eff$|ew$/g, 'ev', 'e'],
  [/ks/g, 'x', 'ks'],
  [/ck/g, 'k', 'ck'],
  [/q/g, 'k', 'q'],
  [/ou|oo/g, 'u', 'o'],
  [/w/g, 'v', 'w'],
  [/ue/g, 'u', 'ue'],
  [/oe/g, 'o', 'oe'],
  [/ae/g, 'a', 'ae'],
  [/ee/g, 'i', 'e'],
  [/[yj]+e/g, 'e', 'e'],
  [/y[iyj]*|i[iyj]+/g, 'i', ''],
  [/j(?=[aou])/g, 'i', 'j'],
  [/(.)\1+/g, '$1', ''],
];

/** A word without any of these is its own skeleton: no pattern above changes it. */
const MAY_CHANGE = /[hjqwy]|ks|ck|[aeou]e|o[ou]|(.)\1/;

const STEPS = TRANSLITERATION.map(([pattern, plain, letters]) => ({
  pattern,
  plain,
  letters: lettersIn(letters),
}));

/** The spelling that all transliterations of a folded Latin token share. */
export function skeletonOf(folded: string): string {
  if (!MAY_CHANGE.test(folded)) return folded;
  let text = folded;
  let letters = lettersIn(text);
  for (const step of STEPS) {
    if ((step.letters & letters) !== step.letters) continue;
    const before = text;
    text = before.replace(step.pattern, step.plain);
    if (text !== before) letters = lettersIn(text);
  }
  return text;
}

/** A bit for each letter from a to z. */
function lettersIn(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = text.charCodeAt(i) - LOWER_A;
    if (letter >>> 0 < LETTERS_A_TO_Z) letters |= 1 << letter;
  }
  return letters;
}

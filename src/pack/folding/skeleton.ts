/**
 * Spellings that differ between ways to write the same sounds in Latin letters. Applied in order to a folded token;
 * what is equal afterwards is the same name to a reader: Zelenskyy, Zelenskiy, Zelenski → `zelenski`.
 */
export const TRANSLITERATION: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch/g, 'ch'],
  [/sch/g, 'sh'],
  [/ph/g, 'f'],
  [/kh|ch(?=[aou]$)/g, 'h'],
  [/zh|dzh|dj/g, 'j'],
  [/off$|ow$/g, 'ov'],
  [/eff$|ew$/g, 'ev'],
  [/ks/g, 'x'],
  [/ck|q/g, 'k'],
  [/ou|oo/g, 'u'],
  [/w/g, 'v'],
  [/ue/g, 'u'],
  [/oe/g, 'o'],
  [/ae/g, 'a'],
  [/ee/g, 'i'],
  [/[yj]+e/g, 'e'],
  [/[iy][iyj]*/g, 'i'],
  [/j(?=[aou])/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** A word without any of these is its own skeleton: no pattern above changes it. */
const MAY_CHANGE = /[hjqwy]|ks|ck|[aeou]e|o[ou]|(.)\1/;

/** The spelling that all transliterations of a folded Latin token share. */
export function skeletonOf(folded: string): string {
  if (!MAY_CHANGE.test(folded)) return folded;
  return TRANSLITERATION.reduce((text, [pattern, plain]) => text.replace(pattern, plain), folded);
}

/**
 * Spellings that differ between ways to write the same sounds in Latin letters. Applied in order to a folded token;
 * what is equal afterwards is the same name to a reader: Zelenskyy, Zelenskiy, Zelenski → `zelenski`.
 */
const TRANSLITERATION: readonly (readonly [RegExp, string])[] = [
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

/** The spelling that all transliterations of a folded Latin token share. */
export function skeletonOf(folded: string): string {
  return TRANSLITERATION.reduce((text, [pattern, plain]) => text.replace(pattern, plain), folded);
}

/** The token with each of its letters but the first left out in turn: how one edit is looked up. */
export function deletesOf(folded: string): string[] {
  const variants = new Set<string>();
  for (let i = 1; i < folded.length; i++) variants.add(folded.slice(0, i) + folded.slice(i + 1));
  return [...variants];
}

/** Tokens shorter than this are never corrected: one letter changes who they are. */
export const MIN_TYPO_LENGTH = 5;

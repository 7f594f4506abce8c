import type { Random } from './random.ts';

/** How the press and its slips write a name. */
export type Writing = 'exact' | 'no accents' | 'possessive' | 'one edit' | 'two edits';

/** Slips are far commoner here than in print, so that a text of 100,000 words has hundreds of each. */
const SHARES: readonly (readonly [Writing, number])[] = [
  ['one edit', 0.15],
  ['two edits', 0.1],
  ['possessive', 0.1],
  ['no accents', 0.1],
];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Nobody can tell what was meant by a slip in fewer letters than these. */
const LEAST_LETTERS = 5;

/** A name written in one of these ways. */
export function write(name: string, random: Random): { readonly surface: string; readonly writing: Writing } {
  let left = random.next();
  let writing: Writing = 'exact';
  for (const [kind, share] of SHARES) {
    if (left >= 0 && left < share) writing = kind;
    left -= share;
  }
  switch (writing) {
    case 'one edit':
      return slip(name, 1, random);
    case 'two edits':
      return slip(name, 2, random);
    case 'possessive':
      return { surface: `${name}’s`, writing };
    case 'no accents':
      return { surface: withoutAccents(name), writing };
    default:
      return { surface: name, writing };
  }
}

function slip(
  name: string,
  edits: number,
  random: Random,
): { readonly surface: string; readonly writing: Writing } {
  const places = placesToSlip(name);
  if (places.length < edits * 2) return { surface: name, writing: 'exact' };
  const first = random.below(places.length);
  const second = (first + 2 + random.below(Math.max(1, places.length - 3))) % places.length;
  const at = (edits === 1 ? [first] : [first, second]).map((i) => places[i] as number); // both below the length
  let surface = name;
  for (const place of at.sort((a, b) => b - a)) surface = edit(surface, place, random);
  return { surface, writing: edits === 1 ? 'one edit' : 'two edits' };
}

/** Letters of longer words after the first and before the last: the first letter is what people get right. */
function placesToSlip(name: string): number[] {
  const places: number[] = [];
  for (const { 0: word, index } of name.matchAll(/\p{L}+/gu)) {
    if (word.length < LEAST_LETTERS) continue;
    for (let i = 1; i < word.length - 1; i++) places.push(index + i);
  }
  return places;
}

/** Leaves a letter out, doubles or adds one, changes one, or swaps two neighbours. */
function edit(name: string, at: number, random: Random): string {
  const [before, here, after] = [name.slice(0, at), name.charAt(at), name.slice(at + 1)];
  switch (random.below(4)) {
    case 0:
      return before + after;
    case 1:
      return before + here + random.pick([...LETTERS]) + after;
    case 2:
      return before + random.pick([...LETTERS].filter((letter) => letter !== here.toLowerCase())) + after;
    default:
      return after.charAt(0) === here ? before + after : before + after.charAt(0) + here + after.slice(1);
  }
}

function withoutAccents(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '');
}

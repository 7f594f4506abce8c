import type { CardModel, Kind } from '../../../pack/index.ts';

/** Words that two ways to say the same may have or not have: "party in Kenya", "Kenyan party". */
const SMALL = new Set('a an and at by for from in of on the to until with'.split(' '));

/** Here a nationality tells no more than the flag; who struck or built what stays beside the word for it. */
const OF_A_NATION: ReadonlySet<Kind> = new Set<Kind>([
  'person',
  'company',
  'medium',
  'weapon',
  'law',
  'agreement',
]);

/** Words that say something else than others which begin like them: formed, with, Bosniak, office. */
const SAID_AS_THEY_ARE = new Set('former without bosnian official'.split(' '));

/** Shorter beginnings are not enough to take two words for forms of one: Kenya and Kenyan, party and parties. */
const LEAST_STEM = 4;

/** What of the label stands above the name: not what the line below the name says as well, so there may be none. */
export function aboveName({
  kind,
  label,
  gloss,
  pack,
}: Pick<CardModel, 'kind' | 'label' | 'gloss' | 'pack'>): string | undefined {
  const said = wordsOf(gloss);
  const isSaid = (word: string) => SMALL.has(word) || said.some((other) => areAlike(word, other));
  if (wordsOf(label).every(isSaid)) return undefined;
  // Other languages have their adjectives elsewhere: "Ministre de l’Économie".
  return pack.language === undefined && OF_A_NATION.has(kind) ? withoutSharedAdjectives(label, gloss) : label;
}

/** "Lawyer and politician" of "Ukrainian lawyer and politician" above "Ukrainian lawyer, minister from 2021". */
function withoutSharedAdjectives(label: string, gloss: string): string {
  const words = label.split(' ');
  const below = gloss.split(' ');
  const shared = words.findIndex((word, i) => word !== below[i] || !/^\p{Lu}/u.test(word));
  const rest = words.slice(shared);
  const [first = ''] = rest;
  return shared > 0 && /^\p{Ll}/u.test(first) && !SMALL.has(first) ? rest.join(' ') : label;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The same word, or one that differs only in its ending. */
function areAlike(one: string, other: string): boolean {
  if (SAID_AS_THEY_ARE.has(one) || SAID_AS_THEY_ARE.has(other)) return one === other;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < LEAST_STEM) return short === long;
  return long.startsWith(short.slice(0, Math.max(LEAST_STEM, short.length - 1)));
}

import { fold, hashToken } from '../../pack/index.ts';
import { hyphenated } from './hyphenated.ts';

const LONGEST_SLUG = 60;

/**
 * Ids for records that have none, from their names; the pack’s own id is part of them, so that two packs never seem to
 * know the same entity only because they know the same name. `taken` are ids that authors wrote.
 */
export function derivedIds(
  pack: string,
  taken: { has(id: string): boolean },
): (record: { readonly kind: string; readonly name: string }) => string {
  const given = new Map<string, number>();
  return ({ kind, name }) => {
    const base = `${kind}.${pack}-${slugOf(name)}`;
    let number = given.get(base) ?? 0;
    let id: string;
    do {
      number++;
      id = number === 1 ? base : `${base}-${number}`;
    } while (taken.has(id) || given.has(id));
    given.set(base, number);
    given.set(id, given.get(id) ?? 1);
    return id;
  };
}

/** The letters that an id may have; where others are lost, a hash tells names apart. */
function slugOf(name: string): string {
  const folded = fold(name);
  const slug = hyphenated(folded.slice(0, LONGEST_SLUG));
  const isWhole = /^[a-z0-9 ]+$/.test(folded) && folded.length <= LONGEST_SLUG;
  return isWhole ? slug : [slug, (hashToken(folded) >>> 0).toString(36)].filter(Boolean).join('-');
}

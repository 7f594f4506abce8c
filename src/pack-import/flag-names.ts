import { type Entity, fold, type Name } from '../pack/index.ts';

/**
 * Flags the names that need a second cue: surnames that several people of the pack bear, and names of one word that are
 * also common English words. `needsCue: false` in a record overrules it (China is seldom porcelain).
 */
export function flagNames(entities: readonly Entity[], commonWords: ReadonlySet<string>): Entity[] {
  const bearers = bearersOfShortNames(entities);
  const flag = (name: Name): Name => {
    if (name.needsCue !== undefined) return name;
    const folded = fold(name.text);
    const shared = name.form === 'short' && (bearers.get(folded)?.size ?? 0) > 1;
    const bare = folded.replace(/^the /, '');
    const common = name.form !== 'acronym' && name.form !== 'native' && commonWords.has(bare);
    return shared || common || isShortAndForeign(name) ? { ...name, needsCue: true } : name;
  };
  return entities.map((entity) => ({ ...entity, names: entity.names.map(flag) }));
}

/** In an English text a short word of another language is seldom that: "Sam" is not Şam, which is Damascus. */
const LONGEST_SHORT_WORD = 4;
function isShortAndForeign({ text, lang, form }: Name): boolean {
  const latin = /^\p{Script=Latin}+$/u.test(text);
  return (
    form !== 'acronym' && lang !== undefined && lang !== 'en' && latin && text.length <= LONGEST_SHORT_WORD
  );
}

function bearersOfShortNames(entities: readonly Entity[]): ReadonlyMap<string, ReadonlySet<string>> {
  const bearers = new Map<string, Set<string>>();
  for (const { id, names } of entities) {
    for (const name of names) {
      if (name.form !== 'short') continue;
      const key = fold(name.text);
      bearers.set(key, (bearers.get(key) ?? new Set()).add(id));
    }
  }
  return bearers;
}

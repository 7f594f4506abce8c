import { derivedShortNames, type Entity, fold, type Name } from '../pack/index.ts';

/**
 * Flags the names that need a second cue: surnames that several people of the pack bear, and names of one word that are
 * also common English words. `needsCue: false` in a record overrules it (China is seldom porcelain). Short forms that the
 * index derives from a person's name are written down where one needs a cue, so that the cue is not lost.
 */
export function flagNames(entities: readonly Entity[], commonWords: ReadonlySet<string>): Entity[] {
  const bearers = bearersOf(entities, ({ names }) => names.filter(({ form }) => form === 'short'));
  const named = bearersOf(entities, ({ names }) => names.filter(({ matched }) => matched !== 'never'));
  const unwritten = bearersOf(entities, derivedShortNames);
  const flag = (name: Name, isShared: boolean): Name => {
    if (name.needsCue !== undefined) return name;
    const bare = fold(name.text).replace(/^the /, '');
    const common = name.form !== 'acronym' && commonWords.has(bare);
    return isShared || common || isShortAndForeign(name) ? { ...name, needsCue: true } : name;
  };
  const flagWritten = (name: Name): Name =>
    flag(name, name.form === 'short' && countOf(bearers, name.text) > 1);
  // Who has it as a name of their own, be it a town, is meant by it; those who only end in it leave it to them.
  const flagDerived = (name: Name): Name =>
    flag(name, countOf(named, name.text) > 0 || countOf(unwritten, name.text) > 1);
  return entities.map((entity) => {
    const names = entity.names.map(flagWritten);
    const derived = derivedShortNames({ ...entity, names }).map(flagDerived);
    return { ...entity, names: derived.some(({ needsCue }) => needsCue) ? [...names, ...derived] : names };
  });
}

type Bearers = ReadonlyMap<string, ReadonlySet<string>>;

function countOf(bearers: Bearers, text: string): number {
  return bearers.get(fold(text))?.size ?? 0;
}

/** In an English text a short word of another language is seldom that: "Sam" is not Şam, which is Damascus. */
const LONGEST_SHORT_WORD = 4;
function isShortAndForeign({ text, lang, form }: Name): boolean {
  const latin = /^\p{Script=Latin}+$/u.test(text);
  return (
    form !== 'acronym' && lang !== undefined && lang !== 'en' && latin && text.length <= LONGEST_SHORT_WORD
  );
}

function bearersOf(entities: readonly Entity[], namesOf: (entity: Entity) => readonly Name[]): Bearers {
  const bearers = new Map<string, Set<string>>();
  for (const entity of entities) {
    for (const { text } of namesOf(entity)) {
      const key = fold(text);
      bearers.set(key, (bearers.get(key) ?? new Set()).add(entity.id));
    }
  }
  return bearers;
}

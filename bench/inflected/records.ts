import type { Entity, Kind, Name } from '../../src/pack/index.ts';
import { isCyrillic, KIND_OF_TYPE, type Row, type UsualTypes } from './corpus.ts';

/** A record for each id, as an author would write it who knows the lemmas: full names native, single names short. */
export function recordsOf(all: readonly Row[], usualType: UsualTypes): Entity[] {
  const byId = Map.groupBy(
    all.filter((row) => usualType.get(row.id) === row.type),
    ({ id }) => id,
  );
  return [...byId]
    .map(([id, ofId]) => recordOf(id, ofId))
    .filter((entity) => entity.names.length > 1)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function recordOf(id: string, ofId: readonly Row[]): Entity {
  const kind = KIND_OF_TYPE[ofId[0]?.type ?? ''] ?? 'organisation';
  const name = id.replace(/^[a-z]+-/, '').replaceAll('-', ' ');
  const facts = { label: kind, gloss: name, familiarity: 1, country: 'UA', reviewed: '2026-11-23' } as const;
  const empty = { claims: [], relations: [], events: [], cues: [] };
  const names: Name[] = [{ text: name, form: 'canonical' }, ...nativeNames(ofId, kind)];
  return { id, kind, name, names, ...facts, ...empty };
}

function nativeNames(ofId: readonly Row[], kind: Kind): Name[] {
  const usable = ofId.filter(({ lemma }) => isCyrillic(lemma) && /\p{Lu}/u.test(lemma));
  const names = new Map<string, Name>();
  for (const { lang, lemma } of usable) {
    const full = usable.filter((row) => row.lang === lang && row.lemma.includes(' ')).map((row) => row.lemma);
    const short = kind === 'person' && !lemma.includes(' ') && full.length > 0;
    if (short && full.some((name) => name.endsWith(` ${lemma}`))) continue; // the compiler's work
    names.set(`${lang} ${lemma}`, { text: lemma, lang, form: short ? 'short' : 'native' });
  }
  return [...names.values()];
}

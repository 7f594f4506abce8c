import * as v from 'valibot';
import { encodeIndex } from '../../src/pack/files/encode-index.ts';
import { openIndex, type PackIndex, type PackSource } from '../../src/pack/index.ts';
import { demonyms } from '../../src/pack-compiler/places/demonyms.ts';
import { type AuthoredRecord, recordSchema } from '../../src/pack-compiler/records/record-schema.ts';
import { toEntity } from '../../src/pack-compiler/records/to-entity.ts';

type Draft = Partial<v.InferInput<typeof recordSchema>> & Pick<AuthoredRecord, 'id' | 'name'>;

/** Records for a test, written short: what is not given gets a harmless value. */
export function sourceOf(drafts: readonly Draft[]): PackSource {
  const entities = drafts.map((draft) => toEntity(v.parse(recordSchema, withDefaults(draft))));
  const info = { id: 'test', title: 'Test pack', author: 'tests', licence: 'MIT', date: '2026-11-23' };
  return {
    info,
    sources: [],
    demonyms: demonyms(),
    entities: entities.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** The opened index of such records. */
export function indexOf(drafts: readonly Draft[]): PackIndex {
  return openIndex(encodeIndex(sourceOf(drafts)));
}

/** A country, which everybody knows. */
export function country(name: string, code: string) {
  const id = `place.${name.toLowerCase().replaceAll(' ', '-')}`;
  return { id, name, label: 'country', familiarity: 3, country: code } satisfies Draft;
}

function withDefaults(draft: Draft): v.InferInput<typeof recordSchema> {
  const kind = draft.id.split('.')[0] as AuthoredRecord['kind']; // ids begin with their kind; the schema checks it
  return { kind, label: kind, familiarity: 1, gloss: draft.name, reviewed: '2026-11-23', ...draft };
}

/** A person whose name the press of many languages writes in its own way. */
export const ZELENSKYY = {
  id: 'person.zelenskyy',
  name: 'Volodymyr Zelenskyy',
  native: {
    zh: '弗拉基米尔·泽连斯基',
    ja: 'ウォロディミル・ゼレンスキー',
    ko: '볼로디미르 젤렌스키',
    uk: 'Володимир Зеленський',
  },
  aliases: ['Wolodymyr Selenskyj'],
  short: ['Selenskyj'],
  familiarity: 2,
} satisfies Draft;

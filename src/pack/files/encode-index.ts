import { lastOf } from '../last-of.ts';
import type { Entity, PackSource } from '../records/entity.ts';
import { demonymSections } from '../tables/demonyms.ts';
import { ENTITY_BITS } from '../tables/name-table.ts';
import { type Section, writeSections } from '../tables/sections.ts';
import { entitySections, idSections } from './encode-entities.ts';
import { nameSections } from './encode-names.ts';
import { spellingSections } from './encode-spelling.ts';
import { type IndexName, indexNamesOf } from './index-names.ts';

/** Compiles records to what `openIndex` reads, ids included. The same records give the same bytes. */
export function encodeIndex(source: PackSource): Uint8Array {
  return writeSections(new Map([...lastOf(linkingSections(source)), ...idSections(source.entities)]));
}

/** The same as the two files of a compiled pack: linking searches one and looks into the other for its answers only. */
export function encodeIndexFiles(source: PackSource): IndexFiles {
  return lastOf(indexFilesInSteps(source));
}

interface IndexFiles {
  readonly index: Uint8Array;
  readonly ids: Uint8Array;
}

/** The same in steps, after which the caller may rest; the longest takes a tenth of all. */
export function* indexFilesInSteps(source: PackSource): Generator<void, IndexFiles> {
  const ids = writeSections(new Map(idSections(source.entities)));
  const sections = yield* linkingSections(source);
  yield;
  return { index: writeSections(new Map(sections)), ids };
}

/** Entities whose names are read in one step. */
const ENTITIES_A_STEP = 2_000;

function* linkingSections(source: PackSource): Generator<void, [string, Section][]> {
  const { info, entities, demonyms = new Map() } = source;
  if (entities.length >= 1 << ENTITY_BITS) throw new RangeError(`${entities.length} entities are too many.`);
  const names: IndexName[] = [];
  for (let number = 0; number < entities.length; number++) {
    for (const name of indexNamesOf(entities[number] as Entity, number)) names.push(name); // number < length
    if (number % ENTITIES_A_STEP === 0) yield;
  }
  const meta = new TextEncoder().encode(JSON.stringify({ info, entityCount: entities.length }));
  const forNames = yield* nameSections(names);
  yield;
  const forEntities = entitySections(entities);
  yield;
  return [
    ['meta', meta],
    ...forNames,
    ...forEntities,
    ...spellingSections(names),
    ...demonymSections(demonyms),
  ];
}

import { entitySections, idSections } from './encode-entities.ts';
import { nameSections } from './encode-names.ts';
import { spellingSections } from './encode-spelling.ts';
import type { PackSource } from './entity.ts';
import { indexNamesOf } from './index-names.ts';
import { ENTITY_BITS } from './name-table.ts';
import { type Section, writeSections } from './sections.ts';

/** Compiles records to what `openIndex` reads, ids included. The same records give the same bytes. */
export function encodeIndex(source: PackSource): Uint8Array {
  return writeSections(new Map([...linkingSections(source), ...idSections(source.entities)]));
}

/** The same as the two files of a compiled pack: linking searches one and looks into the other for its answers only. */
export function encodeIndexFiles(source: PackSource): {
  readonly index: Uint8Array;
  readonly ids: Uint8Array;
} {
  const ids = writeSections(new Map(idSections(source.entities)));
  return { index: writeSections(new Map(linkingSections(source))), ids };
}

function linkingSections(source: PackSource): [string, Section][] {
  const { info, entities } = source;
  if (entities.length >= 1 << ENTITY_BITS) throw new RangeError(`${entities.length} entities are too many.`);
  const names = entities.flatMap((entity, number) => indexNamesOf(entity, number));
  const meta = new TextEncoder().encode(JSON.stringify({ info, entityCount: entities.length }));
  return [['meta', meta], ...nameSections(names), ...entitySections(entities), ...spellingSections(names)];
}

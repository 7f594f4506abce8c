import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import {
  type Entity,
  encodePack,
  flagNames,
  flagWrittenNames,
  type PackSource,
  withSpokenAcronyms,
} from '../pack/index.ts';
import { encodeWords, WORDS_FILE } from '../pack-import/compiling/words.ts';
import { withDerivedRelations } from '../pack-import/records/derive-relations.ts';
import { commonWords } from './common-words.ts';
import { withCaseEndings } from './inflection/case-endings.ts';
import { demonyms } from './places/demonyms.ts';
import { withTraditionalCharacters } from './traditional-characters.ts';

/** The records as they are encoded: with the other side of relations and case forms added, and names flagged. */
export async function finishedEntities(source: PackSource): Promise<readonly Entity[]> {
  const related = withDerivedRelations(source.entities);
  // "Мети" begins a sentence as often as "Мета" does: a case ending needs a cue where the name does.
  const flagged = flagWrittenNames(related.map(withSpokenAcronyms), commonWords());
  const inAllForms = flagged.map(withTraditionalCharacters).map(withCaseEndings);
  return flagNames(await Promise.all(inAllForms), commonWords());
}

/** The files of the compiled pack, deflated at one fixed level, so that the same sources give the same bytes. */
export async function compilePack(source: PackSource): Promise<ReadonlyMap<string, Uint8Array>> {
  const deflate = promisify(deflateRaw);
  const words = { common: commonWords(), demonyms: demonyms() };
  const entities = await finishedEntities(source);
  const deflated = (bytes: Uint8Array) => deflate(bytes, { level: 9 });
  const files = await encodePack({ ...source, entities, demonyms: words.demonyms }, deflated);
  return new Map([...files, [WORDS_FILE, await encodeWords(words, deflated)]]);
}

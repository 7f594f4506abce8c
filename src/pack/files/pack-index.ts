import type { PackInfo } from '../records/entity.ts';
import type { DemonymTable } from '../tables/demonyms.ts';
import { type EntityTable, kindOf } from '../tables/entity-table.ts';
import type { NameTable } from '../tables/name-table.ts';
import type { Numbers } from '../tables/numbers.ts';
import { PackDamagedError } from '../tables/pack-damaged-error.ts';
import { openRuns, type Runs, runStart } from '../tables/runs.ts';
import { SectionReader } from '../tables/sections.ts';
import type { SpellingTable } from '../tables/spelling-table.ts';

/** The part of a pack that linking needs, as typed arrays over the bytes of its files. */
export interface PackIndex {
  readonly info: PackInfo;
  readonly entityCount: number;
  readonly names: NameTable;
  readonly entities: EntityTable;
  readonly spelling: SpellingTable;
  readonly demonyms: DemonymTable;
  readonly ids: { readonly runs: Runs; readonly bytes: Uint8Array };
}

/**
 * Lays a PackIndex over the bytes of index.bin and of ids.bin, which was checked before it was inflated, or over what
 * `encodeIndex` made in one piece. Throws PackDamagedError.
 */
export function openIndex(bytes: Uint8Array, idBytes?: Uint8Array): PackIndex {
  const file = new SectionReader(bytes);
  const { info, entityCount } = parseMeta(file.get('meta', 'Uint8Array'));
  const ids = idsIn(idBytes ? new SectionReader(idBytes, { isChecked: true }) : file);
  if (ids.runs.low.length !== entityCount + 1) {
    throw new PackDamagedError('The pack’s ids belong to another index.');
  }
  return {
    info,
    entityCount,
    names: namesIn(file),
    entities: entitiesIn(file),
    spelling: {
      alphabet: file.get('alphabet', 'Uint16Array'),
      letters: file.get('letters', 'Uint8Array'),
      firstOfLength: file.get('firstOfLength', 'Uint32Array'),
      lettersOfLength: file.get('lettersOfLength', 'Uint32Array'),
      buckets: runsIn(file, 'spellingBucket'),
      entryPrint: file.get('spellingPrint', 'Uint8Array'),
      entryToken: numbersIn(file, 'spellingToken'),
      keys: file.get('spellingKeys', 'Uint32Array'),
    },
    demonyms: {
      hash: file.get('demonymHash', 'Int32Array'),
      country: file.get('demonymCountry', 'Uint16Array'),
    },
    ids,
  };
}

function namesIn(file: SectionReader): NameTable {
  const groupValue = file.get('groupValue', 'Uint32Array');
  return {
    groupCount: groupValue.length,
    buckets: runsIn(file, 'groupBucket'),
    groupPrint: file.get('groupPrint', 'Uint16Array'),
    groupCheck: file.get('groupCheck', 'Uint16Array'),
    groupValue,
    homonymValue: file.get('homonymValue', 'Uint32Array'),
    caseMasks: file.get('caseMasks', 'Uint16Array'),
    rareCaseName: file.get('rareCaseName', 'Uint32Array'),
    rareCaseMask: file.get('rareCaseMask', 'Uint16Array'),
    datedName: file.get('datedName', 'Uint32Array'),
    datedFrom: file.get('datedFrom', 'Int32Array'),
    datedTo: file.get('datedTo', 'Int32Array'),
    boundName: file.get('boundName', 'Uint32Array'),
    boundLanguage: file.get('boundLanguage', 'Uint16Array'),
    prefixes: file.get('prefixes', 'Uint32Array'),
    firstTokens: file.get('firstTokens', 'Uint32Array'),
    plainFirstTokens: file.get('plainFirstTokens', 'Uint32Array'),
  };
}

function entitiesIn(file: SectionReader): EntityTable {
  return {
    traits: file.get('entityTraits', 'Uint8Array'),
    country: file.get('entityCountry', 'Uint16Array'),
    from: file.get('entityFrom', 'Uint16Array'),
    cues: {
      hash: file.get('cueHash', 'Int32Array'),
      ofEntity: runsIn(file, 'cue'),
      numbers: numbersIn(file, 'cueNumber'),
    },
    relations: runsIn(file, 'relation'),
    relationTo: numbersIn(file, 'relationTo'),
  };
}

function idsIn(file: SectionReader): PackIndex['ids'] {
  return { runs: runsIn(file, 'id'), bytes: file.get('idBytes', 'Uint8Array') };
}

function numbersIn(file: SectionReader, name: string): Numbers {
  return { low: file.get(`${name}Low`, 'Uint16Array'), high: file.get(`${name}High`, 'Uint8Array') };
}

function runsIn(file: SectionReader, name: string): Runs {
  return openRuns(
    file.get(`${name}Base`, 'Uint32Array'),
    file.get(`${name}Low`, 'Uint8Array'),
    file.get(`${name}High`, 'Uint8Array'),
  );
}

function parseMeta(bytes: Uint8Array): Pick<PackIndex, 'info' | 'entityCount'> {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)); // written by encodeIndex, hash checked
  } catch (cause) {
    throw new PackDamagedError('The pack’s description cannot be read.', { cause });
  }
}

const decoder = new TextDecoder();

/** The id of an entity by its number: `person.hanna-maliar`. */
export function entityIdOf({ ids, entities }: PackIndex, entity: number): string {
  const bytes = ids.bytes.subarray(runStart(ids.runs, entity), runStart(ids.runs, entity + 1));
  const text = decoder.decode(bytes);
  return text.startsWith('.') ? kindOf(entities, entity) + text : text;
}

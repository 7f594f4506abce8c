import { fold } from '../folding/fold.ts';
import { hashToken } from '../folding/hash.ts';
import { saysLittleInCue, speaksForNone } from '../naming/word-lists.ts';
import type { Entity } from '../records/entity.ts';
import { dayNumber, firstDay } from '../records/partial-date.ts';
import { FIRST_DAY, IS_AREA, IS_COUNTRY, NO_DAY, packCountry, packTraits } from '../tables/entity-table.ts';
import { numberSections } from '../tables/number-sections.ts';
import { runSections } from '../tables/run-sections.ts';
import type { Section } from '../tables/sections.ts';

/** Cue words shorter than this say nothing. */
const MIN_CUE_LENGTH = 3;

const LAST_DAY = 0xffff;

/** The sections of an EntityTable. */
export function entitySections(entities: readonly Entity[]): [string, Section][] {
  const relations = neighboursOf(entities).map((set) => [...set].sort((a, b) => a - b));
  return [
    ['entityTraits', Uint8Array.from(entities, (entity) => packTraits(entity.kind, entity.familiarity))],
    ['entityCountry', Uint16Array.from(entities, countryNumber)],
    ['entityFrom', Uint16Array.from(entities, beginning)],
    ...cueSections(entities),
    ...listSections('relation', relations),
    ...numberSections('relationTo', relations.flat()),
  ];
}

function cueSections(entities: readonly Entity[]): [string, Section][] {
  const cues = entities.map((entity) => [...new Set(cueTokens(entity).map(hashToken))]);
  const distinct = [...new Set(cues.flat())].sort((a, b) => a - b);
  const numbers = new Map(distinct.map((hash, number) => [hash, number]));
  const numbered = cues.flat().map((hash) => numbers.get(hash) as number); // all are numbered
  return [
    ['cueHash', Int32Array.from(distinct)],
    ...listSections('cue', cues),
    ...numberSections('cueNumber', numbered),
  ];
}

/** The ids, each without its kind, which the entity's traits tell. */
export function idSections(entities: readonly Entity[]): [string, Section][] {
  const encoder = new TextEncoder();
  const ids = entities.map(({ id, kind }) =>
    encoder.encode(id.startsWith(`${kind}.`) ? id.slice(kind.length) : id),
  );
  const bytes = new Uint8Array(ids.reduce((sum, id) => sum + id.length, 0));
  let at = 0;
  for (const id of ids) {
    bytes.set(id, at);
    at += id.length;
  }
  return [...listSections('id', ids), ['idBytes', bytes]];
}

function listSections(name: string, lists: readonly { readonly length: number }[]): [string, Section][] {
  return runSections(
    name,
    lists.map((list) => list.length),
  );
}

function countryNumber({ place, country }: Entity): number {
  const number = packCountry(country);
  if (number === 0) return number;
  return place === 'country' ? number | IS_COUNTRY : place === 'area' ? number | IS_AREA : number;
}

function beginning({ from }: Entity): number {
  if (from === undefined) return NO_DAY;
  return Math.min(LAST_DAY, Math.max(NO_DAY, dayNumber(firstDay(from)) - FIRST_DAY));
}

function neighboursOf(entities: readonly Entity[]): readonly Set<number>[] {
  const numbers = new Map(entities.map((entity, number) => [entity.id, number]));
  const neighbours: Set<number>[] = entities.map(() => new Set());
  entities.forEach((entity, number) => {
    // Places from reference data have their country and region among their cue words, which cost less.
    if (entity.generated) return;
    for (const to of [...entity.relations.map((r) => r.to), ...entity.claims.map((claim) => claim.of)]) {
      const other = to === undefined ? undefined : numbers.get(to);
      if (other === undefined || other === number) continue;
      neighbours[number]?.add(other);
      neighbours[other]?.add(number);
    }
  });
  return neighbours;
}

/** Each word of a cue speaks by itself, but of "House of Delegates" only the second; of a person "White House" says as much as its words. */
function cueTokens({ kind, cues }: Entity): string[] {
  return cues.flatMap((cue) => {
    const words = fold(cue)
      .split(' ')
      .filter((token) => token.length >= MIN_CUE_LENGTH && !speaksForNone(token));
    const telling =
      kind === 'person' || kind === 'place' ? words : words.filter((word) => !saysLittleInCue(word));
    return telling.length > 0 ? telling : words;
  });
}

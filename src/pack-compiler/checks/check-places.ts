import type { Entity } from '../../pack/index.ts';
import type { Finding } from './finding.ts';

/** Places of which neither their author nor their label says what they are: a map would draw them as a dot. */
export function checkPlaces(entities: readonly Entity[]): Finding[] {
  return entities
    .filter(({ kind, place }) => kind === 'place' && place === undefined)
    .map(({ id, label }) => ({
      record: id,
      check: 'places',
      field: 'label',
      message: `expected a label that tells a country from a town or river, or “place:”, found “${label}”`,
    }));
}

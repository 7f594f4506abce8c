import { type Demonyms, fold } from '../../pack/index.ts';
import { otherNames } from '../format/other-names.ts';
import type { PackRecord } from '../format/pack-schema.ts';

/**
 * The adjectives that texts are read with, and those that records give: each speaks of the record's country, of none where
 * it names a people, and leaves open which one where several give it. As in the tables of the shipped pack, those of
 * several words and those that are a name of the record too ("Kiribati") tell no country.
 */
export function withOwnDemonyms(known: Demonyms, records: readonly PackRecord[]): Demonyms {
  const all = new Map(known);
  for (const record of records) {
    const { adjectives = [], country, name } = record;
    const own = new Set([name, ...otherNames(record)].map(fold));
    for (const word of adjectives.map(fold)) {
      if (word === '' || word.includes(' ') || own.has(word)) continue;
      const countries = new Set(all.get(word));
      if (country !== undefined) countries.add(country);
      all.set(word, [...countries]);
    }
  }
  return all;
}

import { type Entity, fold } from '../../pack/index.ts';
import { type Difference, isNamed, type OwnRecords } from './own-records.ts';
import type { Reference } from './references/reference.ts';

/** Records of countries that lack the name the United Nations use, in English or in a language they have names in. */
export function compareCountryNames(records: OwnRecords, reference: Reference): Difference[] {
  const byCode = new Map(reference.countries.map((country) => [country.iso2, country]));
  return records.all.filter(isCountry).flatMap((entity) => {
    const given = byCode.get(entity.country ?? '');
    if (!given) return [];
    const messages =
      given.short === '' || isNamed(entity, given.short) ? [] : [`names: found “${given.short}”`];
    for (const [lang, name] of given.native) {
      const own = entity.names.filter((one) => one.lang === lang).map(({ text }) => text);
      if (own.length > 0 && !own.some((text) => isAlike(text, name)))
        messages.push(`called ${own.map((text) => `“${text}”`).join(', ')} in ${lang}: found “${name}”`);
    }
    return messages.map((message) => ({ entity, message }));
  });
}

/** Generated records have the names of their tables; only an author can answer for another. */
function isCountry({ place, generated }: Entity): boolean {
  return !generated && place === 'country';
}

function isAlike(a: string, b: string): boolean {
  return fold(a).includes(fold(b)) || fold(b).includes(fold(a));
}

import type { KnownPlace } from '../../map/index.ts';
import type { Entity } from '../../pack/index.ts';

/** Readers have an idea of where such a city is. */
const KNOWN = 2;

/** Capitals, and cities that readers know. */
export function knownPlaces(entities: readonly Entity[]): readonly KnownPlace[] {
  return entities.flatMap((entity): KnownPlace[] => {
    const { id, place, name, country, latitude, longitude, familiarity } = entity;
    if (latitude === undefined || longitude === undefined) return [];
    const isCapital = place === 'capital';
    if (!isCapital && (place !== 'settlement' || familiarity < KNOWN)) return [];
    const known = { id, name, latitude, longitude, familiarity, isCapital };
    return [{ ...known, ...(country === undefined ? {} : { country }) }];
  });
}

/** What the pack calls each country; the standard's English name where the pack has no record. */
export function namesOfCountries(
  entities: readonly Entity[],
  codes: readonly string[],
): Readonly<Record<string, string>> {
  const standard = new Intl.DisplayNames('en', { type: 'region', style: 'short' });
  const names: Record<string, string> = {};
  for (const code of codes) if (code !== '') names[code] = standard.of(code) ?? code;
  for (const entity of entities) {
    if (entity.country !== undefined && entity.place === 'country') names[entity.country] = entity.name;
  }
  return names;
}

import { fold } from '../../pack/index.ts';
import { direction, distance } from './compass.ts';
import type { Guard, ReferenceCity, ReferencePlaces } from './reference-places.ts';
import { capitalised } from './wording.ts';

/** From how many thousand people on a place is a city, a town. */
const CITY = 50;
const TOWN = 5;
/** A town is placed by a larger city this near, in kilometres, with this many times its people and this many thousands. */
const NEAR = 200;
const LARGER = 3;
const ANCHOR_AT_LEAST = 100;

/** A city with the words for where it is. */
export interface Placed {
  readonly city: ReferenceCity;
  readonly guard: Guard | undefined;
  readonly country: string;
  /** The country as it stands after "in". */
  readonly phrase: string;
  readonly adjective: string;
  /** Its first-level region, where that is worth naming. */
  readonly area: string | undefined;
}

/** The cities of the tables, each with where it is; those in disputed land that nobody wrote about are left out. */
export function placedCities({ cities, countries, guards, areas }: ReferencePlaces): Placed[] {
  const byCode = new Map(countries.map((country) => [country.key, country]));
  return cities.flatMap((city): Placed[] => {
    const guard = guards.get(city.key) ?? guards.get(city.area) ?? guards.get(city.country);
    const country = byCode.get(city.country);
    // Djibouti, Luxembourg, Singapore: the country’s record is the city’s.
    if (guard?.record === '' || !country || country.name === city.name) return [];
    const { name, phrase, adjective } = country;
    return [{ city, guard, country: name, phrase, adjective, area: areas.get(city.area)?.split(', ')[0] }];
  });
}

/** The larger city by which a reader finds a town. */
export interface Anchor {
  readonly name: string;
  readonly km: number;
  readonly direction: string;
}

/** Finds for each city the nearest one of its country that is much larger: Donetsk for Avdiivka. */
export function anchorFinder(all: readonly Placed[]): (one: Placed) => Anchor | undefined {
  const landOf = ({ city, guard }: Placed) => `${city.country} ${guard?.phrase ?? ''}`;
  const byLand = Map.groupBy(
    all.filter(({ city }) => city.thousands >= ANCHOR_AT_LEAST),
    landOf,
  );
  return (one) => {
    let best: Anchor | undefined;
    for (const { city: other } of byLand.get(landOf(one)) ?? []) {
      if (other.key === one.city.key || other.thousands < LARGER * one.city.thousands) continue;
      const km = distance(one.city, other);
      const where = direction(other, one.city);
      if (km === undefined || where === undefined) continue;
      if (km <= NEAR && km < (best?.km ?? Number.POSITIVE_INFINITY))
        best = { name: other.name, km, direction: where };
    }
    return best;
  };
}

const MOST_LABEL = 80;
const MOST_GLOSS = 90;

/** "city in Donetsk Oblast, Ukraine" */
export function labelOf(one: Placed): string {
  const { city, guard, phrase, area } = one;
  if (guard) return `${sizeOf(city)} ${guard.phrase}`;
  if (city.status === 'capital') return `capital of ${phrase}`;
  const long = area && fold(area) !== fold(city.name) ? `${sizeOf(city)} in ${area}, ${phrase}` : '';
  return long && long.length <= MOST_LABEL ? long : `${sizeOf(city)} in ${phrase}`;
}

/** "City about 13 km north of Donetsk, in Donetsk Oblast, Ukraine." */
export function glossOf(one: Placed, anchor: Anchor | undefined): string {
  const label = labelOf(one);
  const start = capitalised(label);
  if (!anchor || one.city.status === 'capital') return `${start}.`;
  const [size = '', ...where] = start.split(' in ');
  const inWhere = where.length > 0 ? `in ${where.join(' in ')}` : '';
  const near = `${size} ${about(anchor.km)} ${anchor.direction} of ${anchor.name}`;
  const long = one.guard ? `${near}, ${one.guard.phrase}.` : `${near}, ${inWhere}.`;
  if (long.length <= MOST_GLOSS) return long;
  const short = `${near}, ${one.guard?.phrase ?? `in ${one.phrase}`}.`;
  return short.length <= MOST_GLOSS ? short : `${start}.`;
}

/** Straight lines between centres say no more than tens of kilometres where they are long. */
function about(km: number): string {
  const step = km > 50 ? 10 : km > 15 ? 5 : 1;
  return `about ${Math.max(1, Math.round(km / step) * step)} km`;
}

function sizeOf({ thousands, status }: ReferenceCity): string {
  if (thousands >= CITY || status === 'seat') return 'city';
  return thousands >= TOWN ? 'town' : 'place';
}

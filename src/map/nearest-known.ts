import type { Entity, LocatorMap } from '../pack/index.ts';
import type { KnownPlace } from './atlas-format.ts';
import { directionTo, distanceBetween, type Place } from './sphere.ts';

/** Kilometres beyond which a distance helps nobody: "940 km north of Lagos". */
const FARTHEST = 600;
/** Kilometres within which a place is in the city rather than beside it. */
const IN_IT = 3;
/** Familiarity of a city that readers know. */
const KNOWN = 2;

/** How far the place is from the nearest city that readers know, or from its capital, and in which direction. */
export function nearestKnown(
  places: readonly KnownPlace[],
  { id, country, relations = [] }: Pick<Entity, 'id' | 'country'> & Partial<Pick<Entity, 'relations'>>,
  place: Place,
): LocatorMap['nearest'] {
  const [nearest] = places
    .filter((other) => other.id !== id && (other.familiarity >= KNOWN || isCapitalOf(other, country)))
    .map((other) => ({ other, kilometres: distanceBetween(other, place) }))
    .sort((a, b) => a.kilometres - b.kilometres);
  if (!nearest || nearest.kilometres > FARTHEST || nearest.kilometres < IN_IT) return undefined;
  const { other, kilometres } = nearest;
  // A borough is no distance from its own city.
  if (relations.some(({ type, to }) => type === 'located in' && to === other.id)) return undefined;
  return {
    id: other.id,
    name: other.name,
    kilometres: rounded(kilometres),
    direction: directionTo(other, place),
  };
}

function isCapitalOf(place: KnownPlace, country: string | undefined): boolean {
  return place.isCapital && country !== undefined && place.country === country;
}

/** To two digits: coordinates stand for a place's middle, which has no last kilometre. */
function rounded(kilometres: number): number {
  const unit = kilometres < 100 ? 1 : 10;
  return Math.round(kilometres / unit) * unit;
}

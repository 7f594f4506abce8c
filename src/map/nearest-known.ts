import type { EntityId, LocatorMap } from '../pack/index.ts';
import type { KnownPlace } from './atlas-format.ts';
import { directionTo, distanceBetween, type Place } from './sphere.ts';

/** Kilometres beyond which nobody says "near". */
const FARTHEST = 1000;
/** Kilometres within which a place is in the city rather than beside it. */
const IN_IT = 3;
/** Familiarity of a city that readers know. */
const KNOWN = 2;

/** How far the place is from the nearest city that readers know, and in which direction. */
export function nearestKnown(
  places: readonly KnownPlace[],
  { id }: { readonly id: EntityId },
  place: Place,
): LocatorMap['nearest'] {
  const [nearest] = places
    .filter((other) => other.id !== id && other.familiarity >= KNOWN)
    .map((other) => ({ other, kilometres: distanceBetween(other, place) }))
    .sort((a, b) => a.kilometres - b.kilometres);
  if (!nearest || nearest.kilometres > FARTHEST || nearest.kilometres < IN_IT) return undefined;
  const { other, kilometres } = nearest;
  return {
    id: other.id,
    name: other.name,
    kilometres: rounded(kilometres),
    direction: directionTo(other, place),
  };
}

/** To two digits: coordinates stand for a place's middle, which has no last kilometre. */
function rounded(kilometres: number): number {
  const unit = kilometres < 100 ? 1 : 10;
  return Math.round(kilometres / unit) * unit;
}

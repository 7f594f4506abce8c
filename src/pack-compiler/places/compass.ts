import { directionTo, distanceBetween } from '../../map/index.ts';

interface Position {
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
}

/** Great-circle distance in kilometres, or undefined where a position is missing. */
export function distance(a: Position, b: Position): number | undefined {
  return isPlace(a) && isPlace(b) ? distanceBetween(a, b) : undefined;
}

/** Where `b` lies seen from `a`, by the compass that maps use too: "northeast". Undefined where a position is missing. */
export function direction(a: Position, b: Position): string | undefined {
  return isPlace(a) && isPlace(b) ? COMPASS[directionTo(a, b)] : undefined;
}

const COMPASS = 'north northeast east southeast south southwest west northwest'.split(' ');

function isPlace(position: Position): position is { readonly latitude: number; readonly longitude: number } {
  return position.latitude !== undefined && position.longitude !== undefined;
}

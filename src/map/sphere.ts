/** Kilometres; the Earth as a ball is right to a third of a per cent. */
export const EARTH_RADIUS = 6371;
const RADIANS = Math.PI / 180;

/** A place on the globe in degrees. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** Eighths of the compass from north clockwise: 0 is north, 2 east, 7 north-west. */
export type CompassPoint = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Kilometres along the shortest way. */
export function distanceBetween(a: Place, b: Place): number {
  const half = (degrees: number) => Math.sin((degrees * RADIANS) / 2) ** 2;
  const between =
    half(b.latitude - a.latitude) +
    Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS) * half(b.longitude - a.longitude);
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(between)));
}

/** In which direction one sets out from `a` to `b`. */
export function directionTo(a: Place, b: Place): CompassPoint {
  const east = (b.longitude - a.longitude) * RADIANS;
  const [from, to] = [a.latitude * RADIANS, b.latitude * RADIANS];
  const y = Math.sin(east) * Math.cos(to);
  const x = Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(east);
  const eighths = Math.round((Math.atan2(y, x) / Math.PI) * 4);
  return ((eighths + 8) % 8) as CompassPoint; // atan2 is between -π and π
}

interface Weighted {
  readonly place: Place;
  readonly weight: number;
}

/** Their middle on the globe, so that islands on both sides of the 180th meridian have their middle there and not in Africa. */
export function middleOf(parts: readonly Weighted[]): Place {
  let [x, y, z] = [0, 0, 0];
  for (const { place, weight } of parts) {
    const { longitude, latitude } = place;
    x += weight * Math.cos(latitude * RADIANS) * Math.cos(longitude * RADIANS);
    y += weight * Math.cos(latitude * RADIANS) * Math.sin(longitude * RADIANS);
    z += weight * Math.sin(latitude * RADIANS);
  }
  return {
    longitude: Math.atan2(y, x) / RADIANS,
    latitude: Math.atan2(z, Math.hypot(x, y)) / RADIANS,
  };
}

/** Kilometres east and south of a centre; areas keep their proportion (Lambert, azimuthal). */
export type Projection = (longitude: number, latitude: number) => readonly [number, number];

/** The sheet of paper that touches the globe at `centre`. */
export function projectionAt(centre: Place): Projection {
  const sinCentre = Math.sin(centre.latitude * RADIANS);
  const cosCentre = Math.cos(centre.latitude * RADIANS);
  return (longitude, latitude) => {
    const east = (longitude - centre.longitude) * RADIANS;
    const sin = Math.sin(latitude * RADIANS);
    const cos = Math.cos(latitude * RADIANS);
    const cosEast = Math.cos(east);
    // At the antipode the paper is torn: a point next to it may lie anywhere on its edge.
    const nearness = Math.max(1e-9, 1 + sinCentre * sin + cosCentre * cos * cosEast);
    const scale = EARTH_RADIUS * Math.sqrt(2 / nearness);
    return [scale * cos * Math.sin(east), -scale * (cosCentre * sin - sinCentre * cos * cosEast)];
  };
}

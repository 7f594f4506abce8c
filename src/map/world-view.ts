import { HEIGHT, type MapView, WIDTH } from './map-view.ts';
import type { Place } from './sphere.ts';

/** Kilometres of a degree on a great circle, and to the other side of the globe. */
const DEGREE = 111.2;
const HALF_ROUND = 20_040;

/** Places far apart on a flat sheet: parallels and meridians straight, as readers know it, rather than from above the Pole. */
export function worldView(places: readonly Place[], air: number): MapView {
  const [west, east] = extentOf(places.map(({ longitude }) => longitude));
  const [south, north] = extentOf(places.map(({ latitude }) => latitude));
  const centre = { longitude: (west + east) / 2, latitude: (south + north) / 2 };
  const narrowing = Math.cos(centre.latitude * (Math.PI / 180));
  const halfWidth = Math.max(
    ((east - west) / 2) * narrowing * DEGREE * air,
    ((north - south) / 2) * DEGREE * air * (WIDTH / HEIGHT),
  );
  const pixelsAKilometre = WIDTH / 2 / halfWidth;
  return {
    project: (longitude, latitude) => [
      WIDTH / 2 + (longitude - centre.longitude) * narrowing * DEGREE * pixelsAKilometre,
      HEIGHT / 2 - (latitude - centre.latitude) * DEGREE * pixelsAKilometre,
    ],
    centre,
    radius: HALF_ROUND,
    pixelsAKilometre,
  };
}

function extentOf(degrees: readonly number[]): readonly [number, number] {
  return [Math.min(...degrees), Math.max(...degrees)];
}

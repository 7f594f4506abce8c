import {
  type ArcPolygon,
  ATLAS_VERSION,
  type AtlasFile,
  type Deltas,
  UNITS_A_DEGREE,
} from '../../map/index.ts';
import type { Entity } from '../../pack/index.ts';
import { countryCode } from './country-codes.ts';
import { DASHES, disputeOf, PATCHES } from './disputes.ts';
import { knownPlaces, namesOfCountries } from './known-places.ts';
import { type Outlines, type Point, readOutlines } from './read-outlines.ts';

/** The outlines of the world with our rule for contested land, and the cities that the pack's readers know. */
export function compileAtlas(entities: readonly Entity[]): AtlasFile {
  const outlines = readOutlines();
  const cut = cutArcs(outlines);
  const codes = [...new Set(outlines.countries.map(({ alpha3 }) => countryCode(alpha3)))].sort();
  return {
    version: ATLAS_VERSION,
    arcs: cut.arcs.map(({ points }) => toDeltas(points)),
    lines: cut.lines,
    countries: codes.map((code) => ({
      code,
      polygons: outlines.countries
        .filter(({ alpha3 }) => countryCode(alpha3) === code)
        .flatMap(({ polygons }) => polygons.map((polygon) => cut.translate(polygon))),
    })),
    patches: PATCHES.map(({ code, ring }) => ({ code, ring: toDeltas(ring) })),
    dashes: DASHES.map(toDeltas),
    names: namesOfCountries(entities, codes),
    places: knownPlaces(entities),
  };
}

type LineKind = keyof AtlasFile['lines'] | 'seam';

interface CutArcs {
  readonly arcs: readonly { readonly points: readonly Point[]; readonly kind: LineKind }[];
  readonly lines: AtlasFile['lines'];
  translate(polygon: ArcPolygon): ArcPolygon;
}

/** Leaves out what no country uses any more, and cuts arcs where a border begins to be disputed. */
function cutArcs({ arcs, countries }: Outlines): CutArcs {
  const users = usersOfArcs(countries);
  const cut: { points: readonly Point[]; kind: LineKind }[] = [];
  const places = new Map<number, readonly number[]>();
  for (const [arc, codes] of [...users].sort(([a], [b]) => a - b)) {
    const pieces = piecesOf(arcs[arc] ?? [], [...codes]);
    places.set(
      arc,
      pieces.map((piece) => cut.push(piece) - 1),
    );
  }
  const ofKind = (kind: LineKind) => cut.flatMap((arc, i) => (arc.kind === kind ? [i] : []));
  return {
    arcs: cut,
    lines: { coast: ofKind('coast'), border: ofKind('border'), disputed: ofKind('disputed') },
    translate: (polygon) =>
      polygon.map((ring) =>
        ring.flatMap((arc) => {
          const pieces = places.get(arc < 0 ? ~arc : arc) ?? [];
          return arc < 0 ? [...pieces].reverse().map((piece) => ~piece) : pieces;
        }),
      ),
  };
}

/** By the number of an arc the countries whose outline it is part of: two have it in common, or it is a coast. */
function usersOfArcs(countries: Outlines['countries']): ReadonlyMap<number, ReadonlySet<string>> {
  const users = new Map<number, Set<string>>();
  for (const { alpha3, polygons } of countries) {
    for (const arc of polygons.flat(2)) {
      const number = arc < 0 ? ~arc : arc;
      users.set(number, (users.get(number) ?? new Set()).add(alpha3));
    }
  }
  return users;
}

/** One arc as the lines that it is: coast, border, disputed; a seam is where the sheet of the map was cut. */
function piecesOf(points: readonly Point[], [a = '', b]: readonly string[]): CutArcs['arcs'] {
  if (b === undefined) return cutBy(points, (p, q) => (isSeam(p, q) ? 'seam' : 'coast'));
  const isDisputed = disputeOf(a, b);
  if (!isDisputed) return [{ points, kind: 'border' }];
  return cutBy(points, (p, q) => (isDisputed(p) && isDisputed(q) ? 'disputed' : 'border'));
}

function cutBy(points: readonly Point[], kindOf: (a: Point, b: Point) => LineKind): CutArcs['arcs'] {
  const pieces: { points: Point[]; kind: LineKind }[] = [];
  points.slice(1).forEach((point, i) => {
    const before = points[i] ?? point;
    const kind = kindOf(before, point);
    const last = pieces.at(-1);
    if (last?.kind === kind) last.points.push(point);
    else pieces.push({ points: [before, point], kind });
  });
  return pieces;
}

/** Along the 180th meridian and the South Pole. */
function isSeam(a: Point, b: Point): boolean {
  const isEdge = (p: Point) => Math.abs(p[0]) > 179.99 || p[1] < -89.9;
  return isEdge(a) && isEdge(b);
}

function toDeltas(points: readonly Point[]): Deltas {
  let x = 0;
  let y = 0;
  return points.flatMap(([east, north], i) => {
    const nextX = Math.round(east * UNITS_A_DEGREE);
    const nextY = Math.round(north * UNITS_A_DEGREE);
    const delta = [nextX - x, nextY - y];
    x = nextX;
    y = nextY;
    // Rounding makes some neighbours equal.
    return i > 0 && i < points.length - 1 && delta[0] === 0 && delta[1] === 0 ? [] : delta;
  });
}

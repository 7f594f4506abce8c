import { PackDamagedError, type PackFiles, readPackJson } from '../pack/index.ts';
import type { Atlas, Country, Line, Reach, Shape } from './atlas.ts';
import { type ArcRing, ATLAS_VERSION, type AtlasFile, type Deltas, UNITS_A_DEGREE } from './atlas-format.ts';
import { distanceBetween } from './sphere.ts';

/** Name of the file with the outlines. */
export const ATLAS_FILE = 'map.bin';
/** Degrees; a longer step is divided, so that a border along a parallel stays on it. */
const LONGEST_STEP = 3;

/** Reads the outlines of the world. Throws PackDamagedError. */
export async function openAtlas(files: PackFiles): Promise<Atlas> {
  const file = await readPackJson<AtlasFile>(files, ATLAS_FILE);
  if (file.version !== ATLAS_VERSION)
    throw new PackDamagedError(
      `The map has format ${file.version}; this release reads format ${ATLAS_VERSION}.`,
    );
  return atlasOf(file);
}

/** The outlines as they are drawn from. */
export function atlasOf(file: AtlasFile): Atlas {
  const arcs = file.arcs.map(toLine);
  const strokes = (numbers: readonly number[]) =>
    numbers.map((number) => strokeOf(arcs[number] ?? new Float32Array()));
  return {
    countries: file.countries.map(({ code, polygons }) => ({
      code,
      shapes: polygons.map((rings) => shapeOf(rings.map((ring) => joined(ring, arcs)))),
    })),
    patches: file.patches.map(({ code, ring }): Country => ({ code, shapes: [shapeOf([toLine(ring)])] })),
    strokes: {
      coast: strokes(file.lines.coast),
      border: strokes(file.lines.border),
      disputed: [...strokes(file.lines.disputed), ...file.dashes.map((dash) => strokeOf(toLine(dash)))],
    },
    names: new Map(Object.entries(file.names)),
    places: file.places,
  };
}

/** The outlines jump from 180° east to 180° west: lines here go on beyond 180°, and projections don't mind. */
function toLine(deltas: Deltas): Line {
  const points: number[] = [];
  let [east, north] = [0, 0];
  for (let i = 0; i + 1 < deltas.length; i += 2) {
    const dx = i === 0 ? (deltas[i] ?? 0) : turnless((deltas[i] ?? 0) / UNITS_A_DEGREE) * UNITS_A_DEGREE;
    const dy = deltas[i + 1] ?? 0;
    const longest = Math.max(Math.abs(dx), Math.abs(dy));
    const steps = i === 0 ? 1 : Math.max(1, Math.ceil(longest / (LONGEST_STEP * UNITS_A_DEGREE)));
    for (let step = 1; step <= steps; step++) {
      points.push(
        (east + (dx * step) / steps) / UNITS_A_DEGREE,
        (north + (dy * step) / steps) / UNITS_A_DEGREE,
      );
    }
    east += dx;
    north += dy;
  }
  return Float32Array.from(points);
}

/** The short way around the globe, in degrees. */
function turnless(east: number): number {
  return east - 360 * Math.round(east / 360);
}

function joined(ring: ArcRing, arcs: readonly Line[]): Line {
  const points: number[] = [];
  for (const arc of ring) {
    const line = arcs[arc < 0 ? ~arc : arc] ?? new Float32Array();
    const count = line.length / 2;
    // Arcs share their ends: the first point of each is the last of the one before.
    for (let i = points.length > 0 ? 1 : 0; i < count; i++) {
      const at = 2 * (arc < 0 ? count - 1 - i : i);
      const before = points.at(-2) ?? line[at] ?? 0;
      // An arc may have begun on the other side of the 180th meridian.
      points.push(before + turnless((line[at] ?? 0) - before), line[at + 1] ?? 0);
    }
  }
  return Float32Array.from(points);
}

function shapeOf(rings: readonly Line[]): Shape {
  return { rings, reach: reachOf(rings[0] ?? new Float32Array()) };
}

function strokeOf(line: Line) {
  return { line, reach: reachOf(line) };
}

/** The middle of the extremes and the distance to the farthest point: not the smallest circle, but one that holds all. */
function reachOf(line: Line): Reach {
  let [west, east, south, north] = [180, -180, 90, -90];
  for (let i = 0; i + 1 < line.length; i += 2) {
    west = Math.min(west, line[i] ?? 0);
    east = Math.max(east, line[i] ?? 0);
    south = Math.min(south, line[i + 1] ?? 0);
    north = Math.max(north, line[i + 1] ?? 0);
  }
  const centre = { longitude: (west + east) / 2, latitude: (south + north) / 2 };
  let radius = 0;
  for (let i = 0; i + 1 < line.length; i += 2) {
    radius = Math.max(
      radius,
      distanceBetween(centre, { longitude: line[i] ?? 0, latitude: line[i + 1] ?? 0 }),
    );
  }
  return { centre, radius };
}

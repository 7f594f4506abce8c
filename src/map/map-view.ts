import type { PlaceType } from '../pack/index.ts';
import type { Atlas, Shape } from './atlas.ts';
import type { Point } from './plane.ts';
import { distanceBetween, middleOf, type Place, type Projection, projectionAt } from './sphere.ts';

/** Pixels of every map. */
export const WIDTH = 330;
export const HEIGHT = 168;

/** Kilometres from the middle to the left edge: nearer, readers would not see what is around. */
const NEAREST = 280;
/** A country no larger than this is shown whole around a place in it; of a larger one only the surroundings. */
const WHOLE_COUNTRY = 1100;
/** Kilometres from left to right on the map of what is not shown with its whole country. */
export const WIDTHS: Readonly<Record<PlaceType, number>> = {
  country: 1800,
  capital: 1120,
  settlement: 1120,
  continent: 8400,
  area: 2100,
  spot: 1120,
};
/** Pixels between a mark and the edge of the map. */
const MARGIN = 12;
/** How many times as wide as a country its map is. */
const AIR = 1.14;
/** Kilometres of water between islands that one map shows together. */
const NEAR_ISLANDS = 400;
/** Islands smaller than this share of their country do not widen its map. */
const LEAST_SHARE = 0.02;

/** From the globe to the pixels of one map. */
export interface MapView {
  readonly project: Projection;
  /** Middle of the map, and how far from it something may be and still be seen, in kilometres. */
  readonly centre: Place;
  readonly radius: number;
  readonly pixelsAKilometre: number;
}

/** Where a place is on the map, to a tenth of a pixel. */
export function pointOf({ project }: MapView, { latitude, longitude }: Place): Point {
  const [x, y] = project(longitude, latitude);
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}

/** What the map is of. */
export interface Subject {
  readonly place: Place;
  readonly type: PlaceType;
  /** In kilometres, if its record says it. */
  readonly mapWidth: number | undefined;
  /** The shapes of the country that it belongs to, or is. */
  readonly own: readonly Shape[];
  /** How many times as wide as usual what is not shown with its whole country is. */
  readonly widened?: number;
}

/** The stretch of the globe that shows where something is. */
export function viewOf({ type, own, place, mapWidth, widened = 1 }: Subject): MapView {
  const hasEdges = type === 'country' || type === 'capital' || type === 'settlement';
  if (!hasEdges && mapWidth !== undefined) return viewAround(place, mapWidth);
  const whole = own.length > 0 ? viewOfShapes(togetherWith(place, own)) : undefined;
  if (whole && (type === 'country' || isWholeShown(whole, place))) return whole;
  return viewAround(place, WIDTHS[type] * widened);
}

/** A large country, or an island far from the rest of its country, is better shown around the place. */
function isWholeShown({ project, pixelsAKilometre }: MapView, place: Place): boolean {
  const [x, y] = project(place.longitude, place.latitude);
  const isInside = x > MARGIN && x < WIDTH - MARGIN && y > MARGIN && y < HEIGHT - MARGIN;
  return isInside && WIDTH / 2 / pixelsAKilometre <= WHOLE_COUNTRY;
}

function viewAround(centre: Place, kilometres: number): MapView {
  const pixelsAKilometre = WIDTH / kilometres;
  return viewFrom(projectionAt(centre), { centre, middle: [0, 0], pixelsAKilometre });
}

function viewOfShapes(shapes: readonly Shape[]): MapView {
  const centre = middleOf(shapes.map(({ reach }) => ({ place: reach.centre, weight: reach.radius ** 2 })));
  const points: Place[] = [];
  for (const [outline = new Float32Array()] of shapes.map(({ rings }) => rings)) {
    for (let i = 0; i + 1 < outline.length; i += 2)
      points.push({ longitude: outline[i] ?? 0, latitude: outline[i + 1] ?? 0 });
  }
  return viewOfPoints(centre, points, AIR);
}

/** The stretch of the globe that shows all of these points, as it is seen from above their middle. */
export function viewOfPoints(centre: Place, points: readonly Place[], air: number): MapView {
  const projection = projectionAt(centre);
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { longitude, latitude } of points) {
    const [x, y] = projection(longitude, latitude);
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  const halfWidth = Math.max(
    NEAREST,
    ((right - left) / 2) * air,
    ((bottom - top) / 2) * air * (WIDTH / HEIGHT),
  );
  const middle: Point = [(left + right) / 2, (top + bottom) / 2];
  return viewFrom(projection, { centre, middle, pixelsAKilometre: WIDTH / 2 / halfWidth });
}

interface Sheet {
  readonly centre: Place;
  /** Kilometres from the projection's centre to the middle of the map. */
  readonly middle: Point;
  readonly pixelsAKilometre: number;
}

function viewFrom(projection: Projection, { centre, middle, pixelsAKilometre }: Sheet): MapView {
  const [middleX, middleY] = middle;
  return {
    project: (longitude, latitude) => {
      const [x, y] = projection(longitude, latitude);
      return [WIDTH / 2 + (x - middleX) * pixelsAKilometre, HEIGHT / 2 + (y - middleY) * pixelsAKilometre];
    },
    centre,
    // Lengths on the paper are at most π/2 times shorter than on the globe.
    radius: (Math.hypot(WIDTH, HEIGHT) / 2 / pixelsAKilometre + Math.hypot(middleX, middleY)) * (Math.PI / 2),
    pixelsAKilometre,
  };
}

/** The shape at the place, with the islands of the same country that are near. */
function togetherWith(place: Place, shapes: readonly Shape[]): readonly Shape[] {
  const area = ({ reach }: Shape) => reach.radius ** 2;
  const sum = shapes.reduce((total, shape) => total + area(shape), 0);
  const gap = (shape: Shape) => distanceBetween(shape.reach.centre, place) - shape.reach.radius;
  const seed = [...shapes].sort((a, b) => Math.max(0, gap(a)) - Math.max(0, gap(b)) || area(b) - area(a))[0];
  if (!seed) return [];
  const together = [seed];
  let rest = shapes.filter((shape) => shape !== seed && area(shape) >= sum * LEAST_SHARE);
  for (let before = -1; before !== together.length; ) {
    before = together.length;
    const isNear = (shape: Shape) =>
      together.some(
        ({ reach }) =>
          distanceBetween(reach.centre, shape.reach.centre) - reach.radius - shape.reach.radius <
          NEAR_ISLANDS,
      );
    together.push(...rest.filter(isNear));
    rest = rest.filter((shape) => !together.includes(shape));
  }
  return together;
}

/** Whether any of it may be on the map. */
export function isNear({ centre, radius }: MapView, reach: Shape['reach']): boolean {
  return distanceBetween(centre, reach.centre) <= radius + reach.radius;
}

/** The shapes of a country. */
export function shapesOf({ countries }: Atlas, code: string | undefined): readonly Shape[] {
  if (code === undefined || code === '') return [];
  return countries.find((country) => country.code === code)?.shapes ?? [];
}

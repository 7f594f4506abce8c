import type { Entity, LocatorMap, MapMark } from '../pack/index.ts';
import type { Atlas, Country, Line, Stroke } from './atlas.ts';
import type { KnownPlace } from './atlas-format.ts';
import { clipLine, clipRing, type Frame, type Point } from './clip.ts';
import { countryLabels, Labels } from './map-labels.ts';
import { HEIGHT, isNear, type MapView, shapesOf, viewOf, WIDTH } from './map-view.ts';
import { nearestKnown } from './nearest-known.ts';
import { pathText, STEPS_A_PIXEL } from './path-text.ts';
import { type PlaceKind, placeKind } from './place-kind.ts';
import { distanceBetween, type Place } from './sphere.ts';

/** Drawn beyond the edge, so that no line ends within the picture. */
const BLEED = 3;
const FRAME: Frame = { left: -BLEED, top: -BLEED, right: WIDTH + BLEED, bottom: HEIGHT + BLEED };
/** Pixels between two dots that can be told apart. */
const APART = 9;
/** Of more cities the place itself would be lost. */
const MOST_PLACES = 5;
/** Pixels from the middle of a mark to its words. */
const GAPS = { dot: 7, ring: 15, city: 5 } as const;
/** About this long is the scale, in pixels. */
const SCALE_LENGTH = 62;
/** Room of the scale and its words in the lower left corner. */
const SCALE_BOX = { left: 0, top: HEIGHT - 27, right: SCALE_LENGTH + 24, bottom: HEIGHT };

type Located = Pick<Entity, 'id' | 'kind' | 'label' | 'name' | 'country' | 'latitude' | 'longitude'>;

/** Draws where an entity is; nothing for what has no place. Pure. */
export function locatorMap(atlas: Atlas, entity: Located): LocatorMap | undefined {
  const { latitude, longitude, country } = entity;
  if (latitude === undefined || longitude === undefined) return undefined;
  const place = { latitude, longitude };
  const kind = kindOf(atlas, entity);
  const view = viewOf({ place, kind, label: entity.label, own: shapesOf(atlas, country) });
  const drawn = atlas.countries.flatMap((country) => drawCountry(country, view));
  const labels = new Labels();
  labels.take(SCALE_BOX);
  const nearest = kind === 'country' ? undefined : nearestKnown(atlas.places, entity, place);
  const mark = kind === 'country' ? undefined : markOf(entity.name, kind, view, labels, place);
  const strokes = (kind: keyof Atlas['strokes']) => drawStrokes(atlas.strokes[kind], view);
  return {
    width: WIDTH,
    height: HEIGHT,
    stepsAPixel: STEPS_A_PIXEL,
    fills: fillsOf(drawn, atlas, { view, country }),
    coast: strokes('coast'),
    border: strokes('border'),
    disputed: strokes('disputed'),
    ...(mark ? { mark } : {}),
    places: knownOnMap(atlas.places, entity, { view, labels, mark }),
    countries: countryLabels(
      labels,
      namedCountries(atlas, drawn).filter(({ name }) => name !== mark?.label.text),
    ),
    scale: scaleOf(view),
    ...(nearest ? { nearest } : {}),
  };
}

/** What bears its country's name is drawn as that country, whatever its label calls it. */
function kindOf({ names }: Atlas, { kind, label, name, country }: Located): PlaceKind {
  if (kind !== 'place') return 'spot';
  return country !== undefined && names.get(country) === name ? 'country' : placeKind({ label });
}

interface DrawnShape {
  readonly code: string;
  readonly rings: readonly (readonly Point[])[];
}

function drawCountry({ code, shapes }: Country, view: MapView): readonly DrawnShape[] {
  return shapes
    .filter(({ reach }) => isNear(view, reach))
    .map(({ rings }) => ({
      code,
      rings: rings.map((ring) => clipRing(projected(ring, view), FRAME)).filter(({ length }) => length > 2),
    }))
    .filter(({ rings }) => rings.length > 0);
}

interface FillOptions {
  readonly view: MapView;
  readonly country: string | undefined;
}

/** Patches come last, over the land that they take from others. */
function fillsOf(
  drawn: readonly DrawnShape[],
  atlas: Atlas,
  { view, country }: FillOptions,
): LocatorMap['fills'] {
  const ofOwn = (code: string): 'own' | 'land' => (code !== '' && code === country ? 'own' : 'land');
  const patches = atlas.patches.map((patch) => ({
    of: ofOwn(patch.code),
    path: pathOf(drawCountry(patch, view)),
  }));
  const fills: LocatorMap['fills'] = [
    { of: 'land', path: pathOf(drawn.filter(({ code }) => ofOwn(code) === 'land')) },
    { of: 'own', path: pathOf(drawn.filter(({ code }) => ofOwn(code) === 'own')) },
    ...patches,
  ];
  return fills.filter(({ path }) => path !== '');
}

function drawStrokes(strokes: readonly Stroke[], view: MapView): string {
  return strokes
    .filter(({ reach }) => isNear(view, reach))
    .flatMap(({ line }) => clipLine(projected(line, view), FRAME))
    .map((part) => pathText(part, ''))
    .join('');
}

function projected(line: Line, { project }: MapView): readonly Point[] {
  const points: Point[] = [];
  for (let i = 0; i + 1 < line.length; i += 2) points.push(project(line[i] ?? 0, line[i + 1] ?? 0));
  return points;
}

function pathOf(shapes: readonly DrawnShape[]): string {
  return shapes.flatMap(({ rings }) => rings.map((ring) => pathText(ring, 'z'))).join('');
}

function namedCountries({ names }: Atlas, drawn: readonly DrawnShape[]) {
  const codes = [...new Set(drawn.map(({ code }) => code))].filter((code) => code !== '');
  return codes.map((code) => ({
    name: names.get(code) ?? code,
    rings: drawn.filter((shape) => shape.code === code).flatMap(({ rings }) => rings),
  }));
}

function markOf(
  text: string,
  kind: PlaceKind,
  view: MapView,
  labels: Labels,
  place: Place,
): LocatorMap['mark'] {
  const point = roundPoint(view.project(place.longitude, place.latitude));
  const shape = kind === 'area' ? 'ring' : 'dot';
  return { x: point[0], y: point[1], shape, label: labels.besideAnyway(text, point, GAPS[shape]) };
}

interface KnownOptions {
  readonly view: MapView;
  readonly labels: Labels;
  readonly mark: LocatorMap['mark'];
}

/** The nearest one and the own capital first, then what is best known. */
function knownOnMap(
  places: readonly KnownPlace[],
  entity: Located,
  { view, labels, mark }: KnownOptions,
): LocatorMap['places'] {
  const dots: Pick<MapMark, 'x' | 'y'>[] = mark ? [mark] : [];
  const shown: MapMark[] = [];
  for (const place of byUse(places, entity)) {
    const [x, y] = roundPoint(view.project(place.longitude, place.latitude));
    const isOnMap = x > 4 && y > 4 && x < WIDTH - 4 && y < HEIGHT - 4;
    if (!isOnMap || dots.some((dot) => Math.hypot(dot.x - x, dot.y - y) < APART)) continue;
    const label = labels.beside(place.name, [x, y], GAPS.city);
    if (label === undefined) continue;
    dots.push({ x, y });
    shown.push({ x, y, label });
    if (shown.length === MOST_PLACES) break;
  }
  return shown;
}

function byUse(places: readonly KnownPlace[], entity: Located): readonly KnownPlace[] {
  const from = { latitude: entity.latitude ?? 0, longitude: entity.longitude ?? 0 };
  const distance = (place: KnownPlace) => distanceBetween(from, place);
  const others = places.filter(({ id }) => id !== entity.id).sort((a, b) => distance(a) - distance(b));
  const rank = (place: KnownPlace) => {
    if (place.isCapital && place.country === entity.country) return 4;
    return place === others[0] ? 3.5 : place.familiarity;
  };
  return others
    .map((place) => ({ place, rank: rank(place) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ place }) => place);
}

function scaleOf({ pixelsAKilometre }: MapView): LocatorMap['scale'] {
  const longest = SCALE_LENGTH / pixelsAKilometre;
  const power = 10 ** Math.floor(Math.log10(longest));
  const kilometres = power * ([5, 2, 1].find((step) => step * power <= longest) ?? 1);
  return { kilometres, pixels: Math.round(kilometres * pixelsAKilometre) };
}

function roundPoint([x, y]: Point): Point {
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}

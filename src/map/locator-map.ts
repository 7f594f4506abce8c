import type { Entity, LocatorMap, MapMark, PlaceType } from '../pack/index.ts';
import type { Atlas } from './atlas.ts';
import type { KnownPlace } from './atlas-format.ts';
import { groundOf, SCALE_BOX } from './map-ground.ts';
import { Labels } from './map-labels.ts';
import { HEIGHT, type MapView, pointOf, type Subject, shapesOf, viewOf, WIDTH, WIDTHS } from './map-view.ts';
import { nearestKnown } from './nearest-known.ts';
import type { Point } from './plane.ts';
import { distanceBetween, type Place } from './sphere.ts';

/** Pixels between two dots that can be told apart. */
const APART = 9;
/** How many times as wide the map of what is far from everything is. */
const WIDER = 2;
/** Of more cities the place itself would be lost. */
const MOST_PLACES = 5;
/** Pixels from the middle of a mark to its words. */
const GAPS = { dot: 7, ring: 15, city: 5 } as const;

type Located = Pick<
  Entity,
  'id' | 'kind' | 'name' | 'country' | 'latitude' | 'longitude' | 'place' | 'mapWidth'
> &
  Partial<Pick<Entity, 'relations'>>;

/** Draws where an entity is; nothing for what has no place. Pure. */
export function locatorMap(atlas: Atlas, entity: Located): LocatorMap | undefined {
  const { latitude, longitude, country, mapWidth } = entity;
  if (latitude === undefined || longitude === undefined) return undefined;
  const place = { latitude, longitude };
  const type = typeOf(atlas, entity);
  const view = viewWithKnown(atlas, entity, { place, type, mapWidth, own: shapesOf(atlas, country) });
  const labels = new Labels();
  labels.take(SCALE_BOX);
  const nearest = isFarFlung(type, mapWidth) ? undefined : nearestKnown(atlas.places, entity, place);
  const mark = type === 'country' ? undefined : markOf(entity.name, { type, view, labels, place });
  const places = knownOnMap(byUse(atlas.places, entity, place), { view, labels, mark });
  return {
    ...groundOf(atlas, { view, labels, country, isNamed: (name) => name !== mark?.label.text }),
    ...(mark ? { mark } : {}),
    places,
    ...(nearest ? { nearest } : {}),
  };
}

/**
 * Around what is far from every city that readers know the map is wider, so that there is one on it; the city that it
 * is in says nothing, since its dot would be the same.
 */
function viewWithKnown({ places }: Atlas, { id }: Pick<Located, 'id'>, subject: Subject): MapView {
  const usual = viewOf(subject);
  const isKnownOn = (view: MapView) => {
    const [ownX, ownY] = pointOf(view, subject.place);
    return places.some((place) => {
      const [x, y] = pointOf(view, place);
      const isHere = subject.type !== 'country' && Math.hypot(ownX - x, ownY - y) < APART;
      return place.id !== id && isOnMap([x, y]) && !isHere;
    });
  };
  if (isKnownOn(usual)) return usual;
  const wider = viewOf({ ...subject, widened: WIDER });
  return isKnownOn(wider) ? wider : usual;
}

/** Pixels from the edge of the map within which no city is shown. */
const RIM = 4;

function isOnMap([x, y]: Point): boolean {
  return x > RIM && y > RIM && x < WIDTH - RIM && y < HEIGHT - RIM;
}

/** The middle of the Sahara is 940 km from some city, which tells nobody where the Sahara is. */
function isFarFlung(type: PlaceType, mapWidth = 0): boolean {
  return type === 'country' || type === 'continent' || (type === 'area' && mapWidth > WIDTHS.area);
}

/** What bears its country's name is drawn as that country, whatever it is called: Greenland has its own outline. */
function typeOf({ names }: Atlas, { kind, place = 'spot', name, country }: Located): PlaceType {
  if (kind !== 'place') return 'spot';
  return country !== undefined && names.get(country) === name ? 'country' : place;
}

interface MarkOptions extends Pick<Subject, 'place' | 'type'> {
  readonly view: MapView;
  readonly labels: Labels;
}

function markOf(text: string, { place, type, view, labels }: MarkOptions): LocatorMap['mark'] {
  const point = pointOf(view, place);
  const shape = type === 'area' || type === 'continent' ? 'ring' : 'dot';
  return { x: point[0], y: point[1], shape, label: labels.besideAnyway(text, point, GAPS[shape]) };
}

interface KnownOptions {
  readonly view: MapView;
  readonly labels: Labels;
  readonly mark: LocatorMap['mark'];
}

/** The first of the places that are on the map, apart from each other, and whose names have room. */
function knownOnMap(
  places: readonly KnownPlace[],
  { view, labels, mark }: KnownOptions,
): LocatorMap['places'] {
  const dots: Pick<MapMark, 'x' | 'y'>[] = mark ? [mark] : [];
  const shown: MapMark[] = [];
  for (const place of places) {
    const [x, y] = pointOf(view, place);
    if (!isOnMap([x, y]) || dots.some((dot) => Math.hypot(dot.x - x, dot.y - y) < APART)) continue;
    const label = labels.beside(place.name, [x, y], { gap: GAPS.city });
    if (label === undefined) continue;
    dots.push({ x, y });
    shown.push({ x, y, label });
    if (shown.length === MOST_PLACES) break;
  }
  return shown;
}

/** Familiarity ends at 3. */
const RANK = { ownCapital: 5, nearest: 4 } as const;

/** The own capital first, then the nearest one, then what is best known, and of those the nearer. */
function byUse(places: readonly KnownPlace[], { id, country }: Located, from: Place): readonly KnownPlace[] {
  const distance = (place: KnownPlace) => distanceBetween(from, place);
  const others = places.filter((place) => place.id !== id).sort((a, b) => distance(a) - distance(b));
  const rank = (place: KnownPlace) => {
    if (place.isCapital && place.country === country) return RANK.ownCapital;
    return place === others[0] ? RANK.nearest : place.familiarity;
  };
  return others.toSorted((a, b) => rank(b) - rank(a));
}

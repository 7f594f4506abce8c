import type { ArticleMap, EntityId, PlaceType } from '../pack/index.ts';
import type { Atlas } from './atlas.ts';
import { groundOf, SCALE_BOX } from './map-ground.ts';
import { Labels } from './map-labels.ts';
import { type MapView, pointOf, viewOfPoints, WIDTH } from './map-view.ts';
import { middleOf, type Place } from './sphere.ts';
import { worldView } from './world-view.ts';

/** A place of an article, the most prominent first. */
export interface MappedPlace {
  readonly id: EntityId;
  readonly name: string;
  readonly place?: PlaceType;
  readonly country?: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** Of more dots none could be told from the others. */
const MOST_MARKS = 24;
/** From the middle of a dot to its words, in pixels. */
const GAP = 7;
/** How many times as wide as its dots the map is: they need room for their names. */
const AIR_AROUND_PLACES = 1.35;
/** Kilometres from the middle to the left edge up to which a map shows the globe as it is seen from above. */
const WIDEST = 3600;

/**
 * One map of all places of an article but whole countries, which bear their names anyway, and continents; nothing for
 * fewer than two. Pure.
 */
export function articleMap(atlas: Atlas, places: readonly MappedPlace[]): ArticleMap | undefined {
  const dots = places
    .filter((place) => !isCountry(atlas, place) && place.place !== 'continent')
    .slice(0, MOST_MARKS);
  if (dots.length < 2) return undefined;
  const view = viewOfPlaces(dots);
  const labels = new Labels();
  labels.take(SCALE_BOX);
  const placed = dots.map((place) => ({ place, point: pointOf(view, place) }));
  labels.takeDots(placed.map(({ point }) => point));
  const marks = placed.map(({ place: { id, name }, point }) => {
    const [x, y] = point;
    const label = labels.beside(name, point, { gap: GAP, isBold: true });
    return { entity: id, name, x, y, ...(label ? { label } : {}) };
  });
  return { ...groundOf(atlas, { view, labels }), marks };
}

/** The stretch of the globe that shows all of these places. */
function viewOfPlaces(places: readonly Place[]): MapView {
  const centre = middleOf(places.map((place) => ({ place, weight: 1 })));
  const view = viewOfPoints(centre, places, AIR_AROUND_PLACES);
  return WIDTH / 2 / view.pixelsAKilometre <= WIDEST ? view : worldView(places, AIR_AROUND_PLACES);
}

function isCountry({ names }: Atlas, { name, place, country }: MappedPlace): boolean {
  return (country !== undefined && names.get(country) === name) || place === 'country';
}

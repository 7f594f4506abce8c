import type { ArticleMap, EntityId } from '../pack/index.ts';
import type { Atlas } from './atlas.ts';
import { groundOf, SCALE_BOX } from './map-ground.ts';
import { Labels } from './map-labels.ts';
import { viewOfPlaces } from './map-view.ts';
import { placeKind } from './place-kind.ts';

/** A place of an article, the most prominent first. */
export interface MappedPlace {
  readonly id: EntityId;
  readonly name: string;
  readonly label: string;
  readonly country?: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** Of more dots none could be told from the others. */
const MOST_MARKS = 24;
/** From the middle of a dot to its words, in pixels. */
const GAP = 7;

/** One map of all places of an article but whole countries, which bear their names anyway; nothing for fewer than two. Pure. */
export function articleMap(atlas: Atlas, places: readonly MappedPlace[]): ArticleMap | undefined {
  const dots = places.filter((place) => !isCountry(atlas, place)).slice(0, MOST_MARKS);
  if (dots.length < 2) return undefined;
  const view = viewOfPlaces(dots);
  const labels = new Labels();
  labels.take(SCALE_BOX);
  const marks = dots.map(({ id, name, latitude, longitude }) => {
    const [x, y] = view.project(longitude, latitude).map((pixel) => Math.round(pixel * 10) / 10) as [
      number,
      number,
    ];
    const label = labels.beside(name, [x, y], GAP);
    return { entity: id, name, x, y, ...(label ? { label } : {}) };
  });
  return { ...groundOf(atlas, { view, labels }), marks };
}

function isCountry({ names }: Atlas, { name, label, country }: MappedPlace): boolean {
  return (country !== undefined && names.get(country) === name) || placeKind({ label }) === 'country';
}

import { distanceBetween } from '../../map/index.ts';
import type { Entity, Standing } from '../../pack/index.ts';
import { hyphenated } from '../../pack-import/format/hyphenated.ts';
import type { ArticleTitles } from './article-titles.ts';
import type { Guard, ReferencePlaces } from './reference-places.ts';

/** What drafts are made from. */
export interface DraftContext {
  readonly places: ReferencePlaces;
  readonly titles: ArticleTitles;
  readonly commonWords: ReadonlySet<string>;
}

/** A record that the compiler made, before it is known whether a person wrote one of the same thing. */
export interface Draft {
  readonly key: string;
  readonly kind: 'country' | 'region' | 'city' | 'currency';
  /** Whose names and status weigh more where two share a name: people in thousands, capitals and countries above all. */
  readonly weight: number;
  readonly standing: Standing;
  /** Words that speak for it, used only if its name needs them. */
  readonly cues: readonly string[];
  /** Where it lies in disputed land. */
  readonly guard?: Guard | undefined;
  readonly entity: Entity;
}

const RADIANS = Math.PI / 180;

interface Position {
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
}

/** Great-circle distance in kilometres, or undefined where a position is missing. */
export function distance(a: Position, b: Position): number | undefined {
  return isPlace(a) && isPlace(b) ? distanceBetween(a, b) : undefined;
}

function isPlace(position: Position): position is { readonly latitude: number; readonly longitude: number } {
  return position.latitude !== undefined && position.longitude !== undefined;
}

const COMPASS = 'north northeast east southeast south southwest west northwest'.split(' ');

/** Where `b` lies seen from `a`: "northeast". */
export function direction(a: Position, b: Position): string {
  const north = (b.latitude ?? 0) - (a.latitude ?? 0);
  const east = ((b.longitude ?? 0) - (a.longitude ?? 0)) * Math.cos((a.latitude ?? 0) * RADIANS);
  const turn = Math.atan2(east, north) / (Math.PI / 4);
  return COMPASS[(Math.round(turn) + 8) % 8] as string; // eight of them
}

/** `Deir ez-Zor` → `deir-ez-zor`: the words of an id. */
export function slug(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}|['’.]/gu, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/ð/g, 'd');
  return hyphenated(plain);
}

/** A label as the beginning of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

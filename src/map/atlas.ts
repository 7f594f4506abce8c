import type { AtlasFile, KnownPlace } from './atlas-format.ts';
import type { Place } from './sphere.ts';

/** A line on the globe: longitude and latitude in degrees by turns. */
export type Line = Float32Array;

/** A circle on the globe that holds a shape. */
export interface Reach {
  readonly centre: Place;
  /** Kilometres. */
  readonly radius: number;
}

/** An outline with its holes. */
export interface Shape {
  readonly rings: readonly Line[];
  readonly reach: Reach;
}

/** What is painted as one country. */
export interface Country {
  /** ISO 3166-1 alpha-2; empty for land that we give to nobody. */
  readonly code: string;
  readonly shapes: readonly Shape[];
}

/** A line that is drawn, with the circle that holds it. */
export interface Stroke {
  readonly line: Line;
  readonly reach: Reach;
}

/** The world as maps are drawn from it. */
export interface Atlas {
  readonly countries: readonly Country[];
  /** Painted over the countries. */
  readonly patches: readonly Country[];
  readonly strokes: Readonly<Record<keyof AtlasFile['lines'], readonly Stroke[]>>;
  readonly names: ReadonlyMap<string, string>;
  readonly places: readonly KnownPlace[];
}

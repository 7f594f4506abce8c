import type { EntityId } from '../pack/index.ts';

/** Read and written by this release only. */
export const ATLAS_VERSION = 1;

/** Outlines are kept to a hundredth of a degree: a kilometre, a quarter of a pixel on most maps. */
export const UNITS_A_DEGREE = 100;

/** First point and then differences, east and north by turns, in hundredths of a degree. */
export type Deltas = readonly number[];

/** Arcs of a ring in order; `~n` is arc `n` backwards. */
export type ArcRing = readonly number[];

/** The parts of a polygon: its outline, then its holes. */
export type ArcPolygon = readonly ArcRing[];

/** How the outlines lie in the file `map.bin`. */
export interface AtlasFile {
  readonly version: number;
  readonly arcs: readonly Deltas[];
  readonly lines: {
    /** Numbers of arcs between land and sea. */
    readonly coast: readonly number[];
    readonly border: readonly number[];
    /** Borders that somebody does not recognise, and lines of control. */
    readonly disputed: readonly number[];
  };
  /** ISO 3166-1 alpha-2; empty for land that we give to nobody. */
  readonly countries: readonly { readonly code: string; readonly polygons: readonly ArcPolygon[] }[];
  /** Painted over the countries: land that the outlines give to one and we give to another, or to nobody. */
  readonly patches: readonly { readonly code: string; readonly ring: Deltas }[];
  /** Disputed lines that the outlines lack. */
  readonly dashes: readonly Deltas[];
  /** What the pack calls the countries. */
  readonly names: Readonly<Record<string, string>>;
  readonly places: readonly KnownPlace[];
}

/** A city that readers know, to say where another place is. */
export interface KnownPlace {
  readonly id: EntityId;
  readonly name: string;
  readonly country?: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly familiarity: 0 | 1 | 2 | 3;
  readonly isCapital: boolean;
}

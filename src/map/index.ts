export { articleMap } from './article-map.ts';
export type { Atlas } from './atlas.ts';
export {
  type ArcPolygon,
  ATLAS_VERSION,
  type AtlasFile,
  type Deltas,
  type KnownPlace,
  UNITS_A_DEGREE,
} from './atlas-format.ts';
export { locatorMap } from './locator-map.ts';
export { ATLAS_FILE, atlasOf, openAtlas } from './open-atlas.ts';
export { FLAGS_FILE, type Flags, openFlags } from './open-flags.ts';
export { directionTo, distanceBetween } from './sphere.ts';

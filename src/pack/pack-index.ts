/** The part of a pack that linking needs, as typed arrays over one buffer. */
export interface PackIndex {
  readonly entityCount: number;
}

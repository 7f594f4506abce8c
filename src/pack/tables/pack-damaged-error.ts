/** Bytes are not a pack of ours, are of another version, or do not have the content they claim to have. */
export class PackDamagedError extends Error {
  override name = 'PackDamagedError';
}

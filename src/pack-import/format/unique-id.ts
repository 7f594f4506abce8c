/** Ids of the shipped pack are as they are; others say which pack they are of, for two packs may use the same. */
const SEPARATOR = '/';

/** The id among all packs of what an imported pack has under an id of its own. */
export function uniqueId(pack: string, own: string): string {
  return `${pack}${SEPARATOR}${own}`;
}

/** Which imported pack an id among all packs says that it is of; undefined for the shipped one. */
export function packOfId(id: string): string | undefined {
  const at = id.indexOf(SEPARATOR);
  return at < 0 ? undefined : id.slice(0, at);
}

/** An id among all packs as its own pack has it. */
export function ownIdOf(id: string): string {
  return id.slice(id.indexOf(SEPARATOR) + 1);
}

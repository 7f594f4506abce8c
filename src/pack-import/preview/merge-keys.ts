interface Known {
  readonly id: string;
  readonly reference?: string | undefined;
}

/**
 * Keys under which packs know an entity: its Wikipedia title and its id. Two records with a key in common are the same
 * entity, unless both name an article and not the same one: see `isSameEntity`.
 */
export function mergeKeys({ id, reference }: Known): readonly string[] {
  return reference === undefined ? [`id:${id}`] : [`title:${titleKey(reference)}`, `id:${id}`];
}

/** Whether two records of different packs are of the same entity. */
export function isSameEntity(a: Known, b: Known): boolean {
  if (a.reference !== undefined && b.reference !== undefined)
    return titleKey(a.reference) === titleKey(b.reference);
  return a.id === b.id;
}

/** Wikipedia takes underscores for blanks, and the first letter in any case. */
function titleKey(title: string): string {
  const spaced = title.replaceAll('_', ' ').trim();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

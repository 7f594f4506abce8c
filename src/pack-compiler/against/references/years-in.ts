/**
 * The years that a cell names.
 * @example yearsIn('2007 (1837)') // ['2007', '1837']
 */
export function yearsIn(cell = ''): string[] {
  return [...cell.matchAll(/\b\d{4}\b/g)].map(([year]) => year);
}

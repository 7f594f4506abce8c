/**
 * Everything that some parts come to where each may be written in several ways.
 * @example combinations([['a', 'b'], ['c']], ' ') // ['a c', 'b c']
 */
export function combinations(parts: readonly (readonly string[])[], between: string): string[] {
  return parts.reduce<string[]>(
    (before, ways) =>
      before.flatMap((start) => ways.map((way) => (start === '' ? way : `${start}${between}${way}`))),
    [''],
  );
}

/** Where in the document something stands, for "most recent": flow and token. */
export interface Position {
  readonly flow: number;
  readonly token: number;
}

/** The last of the positions, which are sorted, that comes before this one. */
export function lastBefore(positions: readonly Position[] | undefined, here: Position): Position | undefined {
  if (!positions) return undefined;
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const position = positions[middle] as Position; // middle < length
    if (isBefore(position, here)) low = middle + 1;
    else high = middle;
  }
  return positions[low - 1];
}

/** Whether `a` comes before `b` in the document; nothing comes before itself. */
export function isBefore(a: Position, b: Position): boolean {
  return a.flow < b.flow || (a.flow === b.flow && a.token < b.token);
}

/** Adds a position to those of a key. */
export function append(map: Map<number, Position[]>, key: number, position: Position): void {
  const list = map.get(key);
  if (list) list.push(position);
  else map.set(key, [position]);
}

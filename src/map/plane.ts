/** A point of the drawing, in pixels. */
export type Point = readonly [number, number];

/** A closed line: its last point is joined to its first. */
export type Ring = readonly Point[];

/** A part of the drawing whose edges run along those of the map. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a point is in an outline and in none of its holes: a line from it to the left crosses them an odd number of times. */
export function isInside([x, y]: Point, rings: readonly Ring[]): boolean {
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([ax, ay], i) => {
      const [bx, by] = ring.at(i - 1) ?? [ax, ay];
      if (ay > y !== by > y && x > ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    });
  }
  return inside;
}

/** Pixels to the nearest point of an outline. */
export function distanceToRings([x, y]: Point, rings: readonly Ring[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const ring of rings) for (const [px, py] of ring) least = Math.min(least, Math.hypot(px - x, py - y));
  return least;
}

/** Square pixels; holes count as if they were land. */
export function areaOf(rings: readonly Ring[]): number {
  return rings.reduce((total, ring) => {
    const sum = ring.reduce((part, [x, y], i) => {
      const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
      return part + x * nextY - nextX * y;
    }, 0);
    return total + Math.abs(sum / 2);
  }, 0);
}

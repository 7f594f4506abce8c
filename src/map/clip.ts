import type { Box, Point, Ring } from './plane.ts';

interface Edge {
  /** How far inside of this edge the point lies; negative is outside. */
  inside(point: Point): number;
}

const edgesOf = ({ left, top, right, bottom }: Box): readonly Edge[] => [
  { inside: ([x]) => x - left },
  { inside: ([x]) => right - x },
  { inside: ([, y]) => y - top },
  { inside: ([, y]) => bottom - y },
];

/** The part of a ring inside the frame (Sutherland and Hodgman); what leaves and comes back runs along the frame. */
export function clipRing(ring: Ring, frame: Box): Ring {
  let points = ring;
  for (const { inside } of edgesOf(frame)) {
    const kept: Point[] = [];
    points.forEach((point, i) => {
      const before = points.at(i - 1) ?? point;
      const [was, is] = [inside(before), inside(point)];
      if (was < 0 !== is < 0) kept.push(between(before, point, was / (was - is)));
      if (is >= 0) kept.push(point);
    });
    points = kept;
  }
  return points;
}

/** The parts of a line inside the frame. */
export function clipLine(line: readonly Point[], frame: Box): readonly (readonly Point[])[] {
  const edges = edgesOf(frame);
  const parts: Point[][] = [];
  let isOpen = false;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1] as Point, line[i] as Point]; // i is within the line
    const [from, to] = shareInside(a, b, edges);
    if (from > to) {
      isOpen = false;
      continue;
    }
    if (!isOpen || from > 0) parts.push([from > 0 ? between(a, b, from) : a]);
    parts.at(-1)?.push(to < 1 ? between(a, b, to) : b);
    isOpen = to === 1;
  }
  return parts;
}

/** From which to which share of the way between two points one is inside (Liang and Barsky). */
function shareInside(a: Point, b: Point, edges: readonly Edge[]): readonly [number, number] {
  let [from, to] = [0, 1];
  for (const { inside } of edges) {
    const [start, end] = [inside(a), inside(b)];
    if (start < 0 && end < 0) return [1, 0];
    if (start < 0) from = Math.max(from, start / (start - end));
    else if (end < 0) to = Math.min(to, start / (start - end));
  }
  return [from, to];
}

function between([ax, ay]: Point, [bx, by]: Point, share: number): Point {
  return [ax + (bx - ax) * share, ay + (by - ay) * share];
}

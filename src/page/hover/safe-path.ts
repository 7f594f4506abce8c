export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the pointer was, and when, as events count the time. */
export interface TimedPoint extends Point {
  readonly time: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A hand is not a ruler: this many pixels beside the straight way still count. */
const SLACK = 12;

export function holds(box: Box, point: Point, slack = 0): boolean {
  return (
    point.x >= box.left - slack &&
    point.x <= box.right + slack &&
    point.y >= box.top - slack &&
    point.y <= box.bottom + slack
  );
}

export function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether `to` lies in the triangle between where the pointer left the mark and the card's near edge. */
export function isOnPath(from: Point, to: Point, card: Box): boolean {
  const edgeY = card.top >= from.y ? card.top : card.bottom;
  const span = edgeY - from.y;
  if (span === 0) return holds(card, to, SLACK);
  const progress = (to.y - from.y) / span;
  if (progress < -SLACK / Math.abs(span) || progress > 1 + SLACK / Math.abs(span)) return false;
  const left = from.x + (card.left - from.x) * progress;
  const right = from.x + (card.right - from.x) * progress;
  return to.x >= Math.min(left, right) - SLACK && to.x <= Math.max(left, right) + SLACK;
}

import type { Point } from './plane.ts';

/** Parts of a pixel that paths are rounded to: finer is not seen, and each digit is a byte for every point. */
export const STEPS_A_PIXEL = 2;
/** Points nearer to each other than this are one: what wriggles within a pixel or two is not seen either. */
const LEAST_STEPS = 3;

/**
 * Points as SVG path data in half pixels, relative after the first; what moves by less than one and a half pixels is left out.
 * @example pathText([[0, 0], [10, 0], [10, -5]], 'z') // "M0 0l20 0 0-10z"
 */
export function pathText(points: readonly Point[], close: 'z' | ''): string {
  const steps: string[] = [];
  let start = '';
  let [x, y] = [Number.NaN, Number.NaN];
  points.forEach(([px, py], i) => {
    const [nextX, nextY] = [Math.round(px * STEPS_A_PIXEL), Math.round(py * STEPS_A_PIXEL)];
    const isNear = Math.abs(nextX - x) < LEAST_STEPS && Math.abs(nextY - y) < LEAST_STEPS;
    // Where a line ends another begins.
    const isEnd = close === '' && i === points.length - 1 && (nextX !== x || nextY !== y);
    if (isNear && !isEnd) return;
    if (start === '') start = `M${nextX} ${nextY}`;
    else steps.push(`${nextX - x} ${nextY - y}`);
    [x, y] = [nextX, nextY];
  });
  const least = close === '' ? 1 : 2;
  // A minus parts two numbers by itself.
  return steps.length < least ? '' : `${start}l${steps.join(' ').replaceAll(' -', '-')}${close}`;
}

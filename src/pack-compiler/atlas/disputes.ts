import type { Point } from './read-outlines.ts';

/**
 * Pairs of countries of the outlines (alpha-3) whose whole common line is drawn dashed: a border that one side or the
 * United Nations do not recognise, or a line of control. N. Cyprus and Somaliland are then merged into Cyprus and Somalia.
 */
const PAIRS = [
  'CHN-IND',
  'CHN-KAS',
  'CHN-PAK',
  'CYN-CYP',
  'ESH-MAR',
  'IND-KAS',
  'ISR-PSE',
  'ISR-SYR',
  'KAS-PAK',
  'SOL-SOM',
  'SRB-XKX',
];

/** India's line with Pakistan is disputed from where Kashmir begins. */
const PARTLY: Readonly<Record<string, (point: Point) => boolean>> = {
  'IND-PAK': ([, north]) => north > 32.35,
};

/** Whether the line between these two is disputed, at every point or at some. */
export function disputeOf(a: string, b: string): ((point: Point) => boolean) | undefined {
  const pair = [a, b].sort().join('-');
  return PAIRS.includes(pair) ? () => true : PARTLY[pair];
}

/** The west of the Golan Heights: from the foot of Mount Hermon along the Jordan and the lake’s east shore to the Yarmouk. */
const GOLAN_WEST: readonly Point[] = [
  [35.66, 33.28],
  [35.65, 33.2],
  [35.62, 33.1],
  [35.63, 33.0],
  [35.62, 32.9],
  [35.65, 32.86],
  [35.66, 32.78],
  [35.63, 32.7],
];

/** Eastwards far enough to cover the line of 1974, whose other side is Syria anyway. */
const GOLAN_EAST: readonly Point[] = [
  [35.8, 32.75],
  [35.93, 32.95],
  [35.93, 33.2],
  [35.87, 33.43],
  [35.75, 33.34],
];

/** The former princely state of Jammu and Kashmir, roughly, with what China holds of it. */
const KASHMIR: readonly Point[] = [
  [75.35, 32.3],
  [75.8, 32.55],
  [75.95, 32.88],
  [76.75, 33.2],
  [77.3, 32.85],
  [77.9, 32.6],
  [78.4, 32.55],
  [78.75, 32.7],
  [79.4, 32.6],
  [79.5, 33.2],
  [79.9, 33.9],
  [80.3, 34.6],
  [80.3, 35.4],
  [79.6, 35.85],
  [79, 35.95],
  [78.1, 35.5],
  [77.8, 35.55],
  [77.3, 35.9],
  [76.2, 36.4],
  [75.8, 36.75],
  [74.9, 37.05],
  [74.54, 37.02],
  [73.3, 36.9],
  [72.5, 36.3],
  [72.6, 35.9],
  [73.1, 35.8],
  [73.2, 35.2],
  [73.75, 34.85],
  [73.45, 34.4],
  [73.4, 34],
  [73.6, 33.5],
  [73.65, 33.1],
  [74, 32.9],
  [74.35, 32.75],
];

/** Land that the outlines give to somebody else than our rule does. */
export const PATCHES: readonly { readonly code: string; readonly ring: readonly Point[] }[] = [
  // Syrian, held by Israel since 1967: UN Security Council resolution 497.
  { code: 'SY', ring: [...GOLAN_WEST, ...GOLAN_EAST] },
  // Nobody's fill, lines of control dashed.
  { code: '', ring: KASHMIR },
];

/** Disputed lines that the outlines lack. */
export const DASHES: readonly (readonly Point[])[] = [GOLAN_WEST];

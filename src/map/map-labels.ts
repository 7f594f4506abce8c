import type { MapLabel } from '../pack/index.ts';
import { HEIGHT, WIDTH } from './map-view.ts';
import { areaOf, type Box, distanceToRings, isInside, overlap, type Point, type Ring } from './plane.ts';

/** Pixels that a letter takes, on average, in a wide font: the worker has none to measure with. */
const LETTER = 6.3;
const WIDE_LETTER = 11;
/** The name of the place itself is larger and bold; those of countries have wide letters. */
const BOLD = 1.12;
const SPACED = 1.1;
const LINE = 12;
/** From the middle of a dot to its edge, with a little air. */
const DOT = 5;
/** Words keep so far from the edge of the map. */
const EDGE = 3;
/** Grid on which places for the names of countries are tried, and how fine an outline needs to be for it. */
const STEP = 10;
const SKETCH = 4;
/** Square pixels of land on which no name fits. */
const SPECK = 200;
/** Of more countries the names would be all that is seen. */
const MOST_COUNTRIES = 6;

export interface BesideOptions {
  /** Pixels from the middle of the mark to the words. */
  readonly gap: number;
  readonly isBold?: boolean;
}

/** Keeps words from lying on words. */
export class Labels {
  readonly #taken: Box[] = [];
  readonly #dots: Point[] = [];

  take(box: Box): void {
    this.#taken.push(box);
  }

  /** Marks that no words but their own may touch; those of all are told before the first name is put. */
  takeDots(dots: readonly Point[]): void {
    this.#dots.push(...dots);
  }

  /** Right of a mark, else left of it, else below or above; nowhere where that is taken. */
  beside(text: string, point: Point, { gap, isBold = false }: BesideOptions): MapLabel | undefined {
    const free = candidates(text, point, { gap, width: widthOf(text) * (isBold ? BOLD : 1) }).find(
      ({ box }) => this.#isFree(box, point),
    );
    return free && this.#put(free.box, free.label);
  }

  /** The same for the one mark that has to have its name: over other words if need be, but never over the edge. */
  besideAnyway(text: string, point: Point, gap: number): MapLabel {
    const all = candidates(text, point, { gap, width: widthOf(text) * BOLD });
    const [, , below] = all;
    const best =
      all.find(({ box }) => this.#isFree(box, point)) ?? all.find(({ box }) => isOnMap(box)) ?? below;
    return this.#put(best.box, best.label);
  }

  /** The name of a country where most of its land is around it; nothing where it would reach over the border. */
  inside(text: string, rings: readonly Ring[]): MapLabel | undefined {
    const width = widthOf(text) * SPACED;
    let best: { readonly room: number; readonly middle: Point } | undefined;
    for (let y = LINE; y < HEIGHT - LINE / 2; y += STEP) {
      for (let x = width / 2 + EDGE; x < WIDTH - width / 2 - EDGE; x += STEP) {
        const box = boxAround([x, y], width);
        if (!this.#isFree(box) || !isOnLand(box, rings)) continue;
        const room = Math.min(roomOnMap([x, y]), distanceToRings([x, y], rings));
        if (!best || room > best.room) best = { room, middle: [x, y] };
      }
    }
    if (!best) return undefined;
    const [x, y] = best.middle;
    const label = { text, x: Math.round(x), y: Math.round(y), anchor: 'middle' } as const;
    return this.#put(boxAround(best.middle, width), label);
  }

  #put<T>(box: Box, value: T): T {
    this.take(box);
    return value;
  }

  /** `own` is the mark that the words belong to. */
  #isFree(box: Box, own?: Point): boolean {
    const others = this.#dots.filter((dot) => dot[0] !== own?.[0] || dot[1] !== own[1]);
    return (
      isOnMap(box) &&
      !this.#taken.some((other) => overlap(box, other)) &&
      !others.some((dot) => overlap(box, aroundDot(dot)))
    );
  }
}

interface Candidate {
  readonly box: Box;
  readonly label: MapLabel;
}

/** Right, left and below; what is below is moved sideways until it is on the map. */
function candidates(
  text: string,
  [x, y]: Point,
  { gap, width }: { readonly gap: number; readonly width: number },
): readonly [Candidate, Candidate, Candidate] {
  const line = { top: y - LINE / 2, bottom: y + LINE / 2 };
  const middle = Math.round(Math.max(EDGE + width / 2, Math.min(WIDTH - EDGE - width / 2, x)));
  // Towards the middle of the map, where there is room.
  const under = y > HEIGHT / 2 ? y - gap - LINE / 2 : y + gap + LINE / 2;
  return [
    {
      box: { ...line, left: x - gap + 2, right: x + gap + width },
      label: { text, x: x + gap, y, anchor: 'start' },
    },
    {
      box: { ...line, left: x - gap - width, right: x + gap - 2 },
      label: { text, x: x - gap, y, anchor: 'end' },
    },
    {
      box: boxAround([middle, under], width),
      label: { text, x: middle, y: under, anchor: 'middle' },
    },
  ];
}

/** Of one line of words. */
function boxAround([x, y]: Point, width: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - LINE / 2, bottom: y + LINE / 2 };
}

function isOnMap(box: Box): boolean {
  return box.left >= EDGE && box.right <= WIDTH - EDGE && box.top >= EDGE && box.bottom <= HEIGHT - EDGE;
}

/** The names of countries, largest on the map first. */
export function countryLabels(
  labels: Labels,
  countries: readonly { readonly name: string; readonly rings: readonly Ring[] }[],
): readonly MapLabel[] {
  return countries
    .map(({ name, rings }) => ({ name, rings: rings.map(sketchOf).filter((ring) => areaOf([ring]) > SPECK) }))
    .sort((a, b) => areaOf(b.rings) - areaOf(a.rings))
    .slice(0, 2 * MOST_COUNTRIES)
    .flatMap(({ name, rings }) => labels.inside(name, rings) ?? [])
    .slice(0, MOST_COUNTRIES);
}

/** An outline with fewer points: the search for a place looks at each of them hundreds of times. */
function sketchOf(ring: Ring): Ring {
  let last: Point = [Number.NEGATIVE_INFINITY, 0];
  return ring.filter((point) => {
    const isFar = Math.abs(point[0] - last[0]) >= SKETCH || Math.abs(point[1] - last[1]) >= SKETCH;
    if (isFar) last = point;
    return isFar;
  });
}

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += letter > '\u2e80' ? WIDE_LETTER : LETTER;
  return width;
}

function aroundDot([x, y]: Point): Box {
  return { left: x - DOT, right: x + DOT, top: y - DOT, bottom: y + DOT };
}

function isOnLand({ left, right, top, bottom }: Box, rings: readonly Ring[]): boolean {
  const middle = (left + right) / 2;
  return (
    [left, middle, right].every((x) => isInside([x, (top + bottom) / 2], rings)) &&
    [left, right].every((x) => isInside([x, top], rings) && isInside([x, bottom], rings))
  );
}

/** Pixels to the edge of the map; above and below words need half as much. */
function roomOnMap([x, y]: Point): number {
  return Math.min(x, WIDTH - x, y * 2, (HEIGHT - y) * 2);
}

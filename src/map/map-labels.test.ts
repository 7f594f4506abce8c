import { describe, expect, it } from 'vitest';
import { countryLabels, Labels } from './map-labels.ts';
import { HEIGHT, WIDTH } from './map-view.ts';
import type { Box, Point, Ring } from './plane.ts';

const NAME = 'Opytne';
/** As the worker takes its letters to be wide. */
const LENGTH = 6 * 6.3;
const GAP = 7;

const around = (x: number, y: number): Box => ({ left: x - 2, right: x + 2, top: y - 2, bottom: y + 2 });
const square = (left: number, top: number, width: number, height: number): Ring => [
  [left, top],
  [left + width, top],
  [left + width, top + height],
  [left, top + height],
];

/** Where the name of a mark is put among words that are there already. */
function labelAt([x, y]: Point, ...taken: readonly Box[]) {
  const labels = new Labels();
  for (const box of taken) labels.take(box);
  return labels.beside(NAME, [x, y], { gap: GAP });
}

describe('the name beside a mark', () => {
  const [right, left] = [around(130, 50), around(70, 50)];

  it('stands right of it, else left, else below, else nowhere', () => {
    expect(labelAt([100, 50])).toEqual({ text: NAME, x: 107, y: 50, anchor: 'start' });
    expect(labelAt([100, 50], right)).toEqual({ text: NAME, x: 93, y: 50, anchor: 'end' });
    expect(labelAt([100, 50], right, left)).toEqual({ text: NAME, x: 100, y: 63, anchor: 'middle' });
    expect(labelAt([100, 50], right, left, around(100, 63))).toBeUndefined();
  });

  it('stands above it in the lower half of the map, where there is room', () => {
    const [right, left] = [around(130, 120), around(70, 120)];

    expect(labelAt([100, 120], right, left)).toEqual({ text: NAME, x: 100, y: 107, anchor: 'middle' });
  });

  it('does not reach over the edge', () => {
    expect(labelAt([WIDTH - GAP - LENGTH - 3, 50])?.anchor).toBe('start');
    expect(labelAt([WIDTH - GAP - LENGTH - 2, 50])?.anchor).toBe('end');
    expect(labelAt([10, 50], around(40, 50))).toMatchObject({ x: 22, anchor: 'middle' });
  });

  it('lies on no other name and on no other dot', () => {
    const labels = new Labels();
    labels.takeDots([
      [100, 50],
      [130, 50],
    ]);

    expect(labels.beside(NAME, [100, 50], { gap: GAP })?.anchor).toBe('end');
    expect(labels.beside(NAME, [130, 50], { gap: GAP })?.anchor).toBe('start');
    expect(labels.beside(NAME, [50, 50], { gap: GAP })?.anchor).toBe('end');
  });

  it('lies over others where a mark has to have it, but not over the edge', () => {
    const labels = new Labels();
    labels.take({ left: 0, right: WIDTH, top: 0, bottom: HEIGHT });

    expect(labels.besideAnyway(NAME, [100, 50], GAP).anchor).toBe('start');
    expect(labels.besideAnyway(NAME, [WIDTH - 10, 50], GAP).anchor).toBe('end');
  });
});

describe('the names of countries', () => {
  const named = (countries: Parameters<typeof countryLabels>[1]) =>
    countryLabels(new Labels(), countries).map(({ text }) => text);

  it('stand in the middle of their land', () => {
    const [label] = countryLabels(new Labels(), [{ name: 'Aland', rings: [square(100, 40, 120, 80)] }]);

    expect(label).toMatchObject({ text: 'Aland', anchor: 'middle' });
    expect(Math.abs((label?.x ?? 0) - 160)).toBeLessThanOrEqual(10);
    expect(Math.abs((label?.y ?? 0) - 80)).toBeLessThanOrEqual(10);
  });

  it('are left out where they would reach over the border, or lie on other words', () => {
    const land = square(100, 40, 120, 80);
    const labels = new Labels();
    labels.take({ left: 90, right: 230, top: 30, bottom: 130 });

    expect(named([{ name: 'Aland', rings: [square(100, 40, 30, 80)] }])).toEqual([]);
    expect(named([{ name: 'Aland', rings: [land, square(101, 41, 118, 78)] }])).toEqual([]);
    expect(countryLabels(labels, [{ name: 'Aland', rings: [land] }])).toEqual([]);
  });

  it('are those of the largest on the map, six at most', () => {
    const names = ['Aa', 'Bb', 'Cc', 'Dd', 'Ee', 'Ff', 'Gg'];
    const countries = names.map((name, i) => ({ name, rings: [square(5 + i * 45, 40, 30 + i, 80)] }));

    expect(named(countries)).toEqual(['Gg', 'Ff', 'Ee', 'Dd', 'Cc', 'Bb']);
  });
});

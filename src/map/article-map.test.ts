import { describe, expect, it } from 'vitest';
import type { PlaceType } from '../pack/index.ts';
import { articleMap, type MappedPlace } from './article-map.ts';
import type { Atlas } from './atlas.ts';
import { HEIGHT, WIDTH } from './map-view.ts';

const EMPTY: Atlas = {
  countries: [],
  patches: [],
  strokes: { coast: [], border: [], disputed: [] },
  names: new Map([['UA', 'Ukraine']]),
  places: [],
};

function placed(
  name: string,
  latitude: number,
  longitude: number,
  place: PlaceType = 'settlement',
): MappedPlace {
  return { id: `place.${name.toLowerCase()}`, name, place, country: 'UA', latitude, longitude };
}

const KYIV = placed('Kyiv', 50.45, 30.52);
const LVIV = placed('Lviv', 49.84, 24.03);
const UKRAINE = placed('Ukraine', 49, 32, 'country');

describe('articleMap', () => {
  it('shows every place inside of its frame, as they lie', () => {
    const map = articleMap(EMPTY, [KYIV, LVIV, placed('Suva', -18.14, 178.44, 'capital')]);

    expect(map?.marks).toHaveLength(3);
    for (const { x, y } of map?.marks ?? []) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(WIDTH);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(HEIGHT);
    }
    const [kyiv, lviv] = articleMap(EMPTY, [KYIV, LVIV])?.marks ?? [];
    expect(lviv?.x).toBeLessThan(kyiv?.x ?? 0);
    expect(lviv?.y).toBeGreaterThan(kyiv?.y ?? 0);
  });

  it('lays the world out flat where the places are far apart', () => {
    const places = [placed('Beijing', 40, 116.4), placed('Philadelphia', 40, -75.2)];

    const [east, west] = articleMap(EMPTY, places)?.marks ?? [];

    expect(east?.y).toBe(west?.y);
    expect(east?.x).toBeGreaterThan(west?.x ?? WIDTH);
  });

  it('leaves out whole countries, and is none for fewer than two places', () => {
    expect(articleMap(EMPTY, [KYIV, UKRAINE])).toBeUndefined();
    expect(articleMap(EMPTY, [UKRAINE, KYIV, LVIV])?.marks.map(({ name }) => name)).toEqual(['Kyiv', 'Lviv']);
  });

  it('leaves out continents, which no dot can stand for', () => {
    const europe = placed('Europe', 50, 10, 'continent');

    expect(articleMap(EMPTY, [europe, KYIV, LVIV])?.marks.map(({ name }) => name)).toEqual(['Kyiv', 'Lviv']);
  });

  it('keeps names apart in a font with wide letters', () => {
    const far = [
      placed('Washington, D.C.', 38.9, -77.04),
      placed('Moscow', 55.75, 37.62),
      placed('Sochi', 43.6, 39.73),
      placed('Vladivostok', 43.1, 131.9),
      placed('New Delhi', 28.6, 77.2),
      placed('Bakhmut', 48.6, 38),
      placed('Beijing', 39.9, 116.4),
    ];

    const labels = (articleMap(EMPTY, far)?.marks ?? []).flatMap(({ label }) => label ?? []);
    const spans = labels.map(({ text, x, y, anchor }) => {
      const width = text.length * 7; // bold DejaVu Sans
      return { y, left: { start: x, middle: x - width / 2, end: x - width }[anchor], width };
    });

    expect(labels[0]?.text).toBe('Washington, D.C.');
    const washington = spans[0] ?? { y: 0, left: 0, width: 0 };
    const touching = spans
      .slice(1)
      .filter(({ y, left }) => Math.abs(y - washington.y) < 12 && left < washington.left + washington.width);
    expect(touching).toEqual([]);
  });

  it('writes no name over the dot of another place', () => {
    const row = Array.from({ length: 6 }, (_, i) =>
      placed(`Longish name ${i}`, 49 + (i % 3) / 5, 24 + i / 2),
    );

    const marks = articleMap(EMPTY, row)?.marks ?? [];

    const named = marks.flatMap(({ label }) => (label ? [label] : []));
    expect(named.length).toBeGreaterThan(2);
    for (const label of named) {
      // As the worker takes letters to be wide.
      const width = label.text.length * 6.3;
      const left = { start: label.x, middle: label.x - width / 2, end: label.x - width }[label.anchor];
      const covered = marks.filter(
        ({ name, x, y }) =>
          name !== label.text && x > left - 4 && x < left + width + 4 && Math.abs(y - label.y) < 9,
      );
      expect(covered.map(({ name }) => name)).toEqual([]);
    }
  });

  it('writes no name over another', () => {
    const close = Array.from({ length: 12 }, (_, i) =>
      placed(`Nearby town ${i}`, 50 + i / 500, 30 + i / 500),
    );

    const named = articleMap(EMPTY, [...close, LVIV])?.marks.filter(({ label }) => label !== undefined) ?? [];

    expect(named.length).toBeGreaterThan(0);
    expect(named.length).toBeLessThan(13);
  });
});

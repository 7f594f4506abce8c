import { describe, expect, it } from 'vitest';
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

function place(name: string, latitude: number, longitude: number, label = 'city in Ukraine'): MappedPlace {
  return { id: `place.${name.toLowerCase()}`, name, label, country: 'UA', latitude, longitude };
}

const KYIV = place('Kyiv', 50.45, 30.52);
const LVIV = place('Lviv', 49.84, 24.03);
const UKRAINE = place('Ukraine', 49, 32, 'country in eastern Europe');

describe('articleMap', () => {
  it('shows every place inside of its frame, as they lie', () => {
    const map = articleMap(EMPTY, [KYIV, LVIV, place('Suva', -18.14, 178.44, 'capital of Fiji')]);

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
    const places = [place('Beijing', 40, 116.4), place('Philadelphia', 40, -75.2)];

    const [east, west] = articleMap(EMPTY, places)?.marks ?? [];

    expect(east?.y).toBe(west?.y);
    expect(east?.x).toBeGreaterThan(west?.x ?? WIDTH);
  });

  it('leaves out whole countries, and is none for fewer than two places', () => {
    expect(articleMap(EMPTY, [KYIV, UKRAINE])).toBeUndefined();
    expect(articleMap(EMPTY, [UKRAINE, KYIV, LVIV])?.marks.map(({ name }) => name)).toEqual(['Kyiv', 'Lviv']);
  });

  it('writes no name over another', () => {
    const close = Array.from({ length: 12 }, (_, i) => place(`Nearby town ${i}`, 50 + i / 500, 30 + i / 500));

    const named = articleMap(EMPTY, [...close, LVIV])?.marks.filter(({ label }) => label !== undefined) ?? [];

    expect(named.length).toBeGreaterThan(0);
    expect(named.length).toBeLessThan(13);
  });
});

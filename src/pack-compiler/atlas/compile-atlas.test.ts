import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { atlasOf, locatorMap } from '../../map/index.ts';
import { compileAtlas } from './compile-atlas.ts';

/** What the outlines may add to the extension. */
const MOST_BYTES = 60_000;

const file = compileAtlas([]);
const atlas = atlasOf(file);

/** Whose fill a point gets: patches lie over countries. */
function ownerOf(longitude: number, latitude: number): string | undefined {
  const has = ({ shapes }: (typeof atlas.countries)[number]) =>
    shapes.some(({ rings }) => rings.filter((ring) => isInside(ring, longitude, latitude)).length % 2 === 1);
  return (atlas.patches.findLast(has) ?? atlas.countries.find(has))?.code;
}

function isInside(ring: Float32Array, x: number, y: number): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = [ring[i], ring[i + 1], ring[j], ring[j + 1]];
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  }
  return inside;
}

describe('the outlines', () => {
  it('keep to their budget', () => {
    const bytes = deflateRawSync(JSON.stringify(file), { level: 9 }).length;

    expect(bytes).toBeLessThan(MOST_BYTES);
  });

  it('are the same each time', () => {
    expect(JSON.stringify(compileAtlas([]))).toBe(JSON.stringify(file));
  });

  it('have every country that a record may name', () => {
    expect(file.countries.length).toBeGreaterThan(230);
    expect(file.countries.every(({ polygons }) => polygons.length > 0)).toBe(true);
  });
});

describe('contested land', () => {
  it.each([
    ['Simferopol in Crimea', 34.1, 45, 'UA'],
    ['Donetsk', 37.8, 48, 'UA'],
    ['Laayoune in Western Sahara', -12.8, 26.9, 'EH'],
    ['the Golan Heights', 35.75, 33, 'SY'],
    ['Tiberias, west of them', 35.45, 32.8, 'IL'],
    ['Gaza', 34.4, 31.42, 'PS'],
    ['Hebron in the West Bank', 35.1, 31.55, 'PS'],
    ['Kyrenia in northern Cyprus', 33.3, 35.28, 'CY'],
    ['Hargeisa in Somaliland', 44.06, 9.56, 'SO'],
    ['Pristina', 21.16, 42.66, 'XK'],
    ['Taichung in Taiwan', 120.9, 24.1, 'TW'],
    ['Stepanakert', 46.75, 39.82, 'AZ'],
    ['Tiraspol in Transnistria', 29.55, 46.85, 'MD'],
    ['Sukhumi in Abkhazia', 41.2, 43.05, 'GE'],
    ['Srinagar in Kashmir', 74.8, 34.08, ''],
    ['Gilgit in Kashmir', 74.3, 35.9, ''],
    ['Aksai Chin', 79.2, 35, ''],
    ['Lahore, south of Kashmir', 74.3, 31.5, 'PK'],
    ['Amritsar, south of Kashmir', 74.9, 31.6, 'IN'],
  ])('gives %s to %s', (_, longitude, latitude, code) => {
    expect(ownerOf(longitude, latitude)).toBe(code);
  });

  it('has dashed lines and solid ones around Kashmir, and none around Crimea', () => {
    const around = (latitude: number, longitude: number) =>
      locatorMap(atlas, { id: 'x', kind: 'place', place: 'settlement', name: 'X', latitude, longitude });

    expect(around(34.08, 74.8)?.disputed).not.toBe('');
    expect(around(34.08, 74.8)?.border).not.toBe('');
    expect(around(45, 34.1)?.disputed).toBe('');
  });
});

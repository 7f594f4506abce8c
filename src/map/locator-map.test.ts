import { describe, expect, it } from 'vitest';
import type { PlaceType } from '../pack/index.ts';
import { ATLAS_VERSION, type AtlasFile, type KnownPlace } from './atlas-format.ts';
import { locatorMap } from './locator-map.ts';
import { atlasOf } from './open-atlas.ts';

const city = (id: string, latitude: number, longitude: number, changes: Partial<KnownPlace> = {}) => ({
  id: `place.${id}`,
  name: id,
  latitude,
  longitude,
  familiarity: 2 as const,
  isCapital: false,
  ...changes,
});

/**
 * Two square countries side by side on the equator, AA from 0° to 6° east and BB from 6° to 12°, both from 3° south to
 * 3° north; the line between them is disputed, and of BB a stripe belongs to AA.
 */
const FILE: AtlasFile = {
  version: ATLAS_VERSION,
  arcs: [
    [600, -300, 0, 600],
    [600, 300, -600, 0, 0, -600, 600, 0],
    [600, -300, 600, 0, 0, 600, -600, 0],
  ],
  lines: { coast: [1, 2], border: [], disputed: [0] },
  countries: [
    { code: 'AA', polygons: [[[0, 1]]] },
    { code: 'BB', polygons: [[[~0, 2]]] },
  ],
  patches: [{ code: 'AA', ring: [600, -100, 100, 0, 0, 200, -100, 0] }],
  dashes: [],
  names: { AA: 'Aland', BB: 'Beland' },
  places: [city('Aville', 1, 1, { isCapital: true, country: 'AA', familiarity: 1 }), city('Beetown', 0, 8)],
};
const ATLAS = atlasOf(FILE);

const NOWHERE = {
  id: 'place.nowhere',
  kind: 'place',
  name: 'Nowhere',
  country: 'AA',
  latitude: 0,
  longitude: 4,
} as const;

const mapOf = (type: PlaceType, changes: object = {}) =>
  locatorMap(ATLAS, { ...NOWHERE, place: type, ...changes });

describe('locatorMap', () => {
  it('draws nothing for what has no place', () => {
    expect(locatorMap(ATLAS, { id: 'x', kind: 'person', name: 'X' })).toBeUndefined();
  });

  it('marks a village with a dot in its country, and says how far it is from what readers know', () => {
    const map = mapOf('settlement');

    expect(map?.fills.map(({ of }) => of)).toEqual(['land', 'own', 'own']);
    expect(map?.mark).toMatchObject({ label: { text: 'Nowhere' }, shape: 'dot' });
    expect(map?.nearest).toEqual({ id: 'place.Aville', name: 'Aville', kilometres: 350, direction: 2 });
    expect(mapOf('settlement', { longitude: 6 })?.nearest).toMatchObject({
      name: 'Beetown',
      kilometres: 220,
    });
  });

  it('shows the capital although few readers know it', () => {
    expect(mapOf('settlement')?.places.map(({ label }) => label.text)).toContain('Aville');
  });

  it('draws a country without a mark, with the names of both around', () => {
    const map = mapOf('country', { name: 'Aland', longitude: 3 });

    expect(map?.mark).toBeUndefined();
    expect(map?.nearest).toBeUndefined();
    expect(map?.countries.map(({ text }) => text)).toContain('Aland');
  });

  it('dashes the disputed line and leaves it out of the borders', () => {
    const map = mapOf('settlement');

    expect(map?.disputed).toMatch(/^M/);
    expect(map?.border).toBe('');
  });

  it('gives a patch to the country that it belongs to', () => {
    const fills = mapOf('settlement', { country: 'BB', longitude: 9 })?.fills.map(({ of }) => of);

    expect(fills).toEqual(['land', 'own', 'land']);
  });

  it('puts the words where they are on the map', () => {
    const map = mapOf('settlement', { longitude: 5.9 });

    for (const { x, y } of [...(map?.places ?? []), ...(map?.countries ?? [])]) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(map?.width ?? 0);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(map?.height ?? 0);
    }
  });

  it.each([0.2, 3, 5.9])('keeps a long name at %d° east on the map', (longitude) => {
    const name = 'A Village With an Uncommonly Long Name';
    const label = mapOf('settlement', { name, longitude })?.mark?.label;
    const width = name.length * 6;
    const left = (label?.x ?? 0) - { start: 0, middle: width / 2, end: width }[label?.anchor ?? 'start'];

    expect(left).toBeGreaterThan(0);
    expect(left + width).toBeLessThan(330);
  });

  it('looks around a place that is far from the rest of its country', () => {
    const mark = mapOf('settlement', { longitude: 60 })?.mark;

    expect(mark).toMatchObject({ x: 165, y: 84 });
  });

  it('is wider where no city that readers know would be on it, if that helps', () => {
    const width = (longitude: number) => {
      const { kilometres = 0, pixels = 1 } = mapOf('settlement', { longitude })?.scale ?? {};
      return (kilometres / pixels) * 330;
    };

    // 890 km east of Beetown; the usual map shows 560 km to each side.
    expect(width(16)).toBeGreaterThan(2000);
    expect(mapOf('settlement', { longitude: 16 })?.places.map(({ label }) => label.text)).toEqual([
      'Beetown',
    ]);
    expect(width(60)).toBeLessThan(1300);
  });

  it('is wider as well where the only city on it is the one that it is in', () => {
    const places = [...FILE.places, city('Seetown', 0, 16)];
    const house = { ...NOWHERE, place: 'spot', longitude: 16.01 } as const;

    const map = locatorMap(atlasOf({ ...FILE, places }), house);

    expect(map?.places.map(({ label }) => label.text)).toEqual(['Beetown']);
  });

  it('says no distance to the city that a place is in', () => {
    const of = (type: string) => ({ longitude: 8.1, relations: [{ type, to: 'place.Beetown' }] });

    expect(mapOf('settlement', of('near'))?.nearest).toMatchObject({ name: 'Beetown', kilometres: 11 });
    expect(mapOf('settlement', of('located in'))?.nearest).toBeUndefined();
  });

  it('says no distance that helps nobody', () => {
    expect(mapOf('settlement', { longitude: 16 })?.nearest).toBeUndefined();
  });

  it('rings what has no point, and what nobody said it is has a dot', () => {
    expect(mapOf('area')?.mark?.shape).toBe('ring');
    expect(mapOf('continent')?.mark?.shape).toBe('ring');
    expect(locatorMap(ATLAS, NOWHERE)?.mark?.shape).toBe('dot');
  });

  it('is as wide as the record of a strait says', () => {
    const { kilometres = 0, pixels = 1 } = mapOf('area', { mapWidth: 760 })?.scale ?? {};

    // Pixels of a scale are whole ones.
    expect((kilometres / pixels) * 330).toBeGreaterThan(740);
    expect((kilometres / pixels) * 330).toBeLessThan(780);
  });

  it('names no city as near to what spans half a continent', () => {
    expect(mapOf('area')?.nearest).toBeDefined();
    expect(mapOf('area', { mapWidth: 5000 })?.nearest).toBeUndefined();
    expect(mapOf('continent')?.nearest).toBeUndefined();
  });

  it('has a round scale that fits', () => {
    const scale = mapOf('settlement')?.scale;

    expect([1, 2, 5].map((step) => step * 10 ** Math.floor(Math.log10(scale?.kilometres ?? 0)))).toContain(
      scale?.kilometres,
    );
    expect(scale?.pixels).toBeLessThan(70);
  });
});

describe('the cities on a map', () => {
  const namesOn = (places: readonly KnownPlace[], changes: object = {}) =>
    locatorMap(atlasOf({ ...FILE, places }), { ...NOWHERE, place: 'settlement', ...changes })?.places.map(
      ({ label }) => label.text,
    );
  const ownCapital = city('Capital', -2, 1, { isCapital: true, country: 'AA', familiarity: 0 });

  it('are the own capital, the nearest one, then what is best known, and of those the nearer: five at most', () => {
    const others = [
      city('Foreign', 2, 7, { isCapital: true, country: 'BB', familiarity: 0 }),
      city('Far', 2.5, 9),
      city('Known', 2, 1, { familiarity: 3 }),
      city('Less far', -2, 8),
      city('Near', -1, 5),
    ];

    expect(namesOn([...others, ownCapital])).toEqual(['Capital', 'Near', 'Known', 'Less far', 'Far']);
    expect(namesOn(others)).toEqual(['Near', 'Known', 'Less far', 'Far', 'Foreign']);
  });

  it('lie within the map, and none on another or on the place itself', () => {
    const beyond = city('Beyond', 0, 20);
    const here = city('Here', 0, 4.2);
    const [one, two] = [city('One', 2, 1, { familiarity: 3 }), city('Two', 2, 1.2)];

    expect(namesOn([beyond, here, one, two])).toEqual(['One']);
    expect(namesOn([beyond, here, two])).toEqual(['Two']);
  });

  it('are none without the place itself, which its mark shows', () => {
    expect(namesOn([ownCapital], { id: 'place.Capital' })).toEqual([]);
  });
});

describe('the city that is near', () => {
  const nearest = (places: readonly KnownPlace[], changes: object = {}) =>
    locatorMap(atlasOf({ ...FILE, places }), { ...NOWHERE, place: 'settlement', ...changes })?.nearest?.name;

  it('is one that readers know, or the capital of the country', () => {
    const unknown = city('Unknown', 0.5, 4, { familiarity: 1 });
    const capital = { isCapital: true, familiarity: 1 } as const;

    expect(nearest([unknown, city('Known', 1, 4)])).toBe('Known');
    expect(nearest([city('Capital', 0.5, 4, { ...capital, country: 'AA' }), city('Known', 1, 4)])).toBe(
      'Capital',
    );
    expect(nearest([city('Foreign', 0.5, 4, { ...capital, country: 'BB' }), city('Known', 1, 4)])).toBe(
      'Known',
    );
  });

  it('is not the place itself, and none that the place is in or far from', () => {
    const [inside, near, far] = [city('Inside', 0.01, 4), city('Near', 1, 4), city('Far', 6, 4)];

    expect(nearest([near, far], { id: 'place.Near' })).toBeUndefined();
    expect(nearest([inside, near])).toBeUndefined();
    expect(nearest([far])).toBeUndefined();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionTo, distanceBetween, EARTH_RADIUS, projectionAt } from './sphere.ts';

const KYIV = { latitude: 50.45, longitude: 30.52 };
const DONETSK = { latitude: 48.003, longitude: 37.805 };
const SUVA = { latitude: -18.14, longitude: 178.44 };
const APIA = { latitude: -13.83, longitude: -171.76 };

describe('distanceBetween', () => {
  it('is that of the atlas', () => {
    expect(distanceBetween(KYIV, DONETSK)).toBeCloseTo(593, -1);
  });

  it('crosses the 180th meridian', () => {
    expect(distanceBetween(SUVA, APIA)).toBeCloseTo(1150, -2);
  });
});

describe('directionTo', () => {
  it.each([
    ['north', 1, 0, 0],
    ['north-east', 1, 1, 1],
    ['east', 0, 1, 2],
    ['south', -1, 0, 4],
    ['west', 0, -1, 6],
    ['north-west', 1, -1, 7],
  ] as const)('finds %s', (_, latitude, longitude, expected) => {
    expect(directionTo({ latitude: 0, longitude: 0 }, { latitude, longitude })).toBe(expected);
  });

  it('goes the short way over the 180th meridian', () => {
    expect(directionTo(SUVA, APIA)).toBe(1);
  });
});

describe('projectionAt', () => {
  it('puts the centre in the middle, north up and east right', () => {
    const project = projectionAt(KYIV);

    expect(project(KYIV.longitude, KYIV.latitude)).toEqual([expect.closeTo(0), expect.closeTo(0)]);
    expect(project(KYIV.longitude, KYIV.latitude + 1)[1]).toBeCloseTo(-111, 0);
    expect(project(DONETSK.longitude, DONETSK.latitude)[0]).toBeGreaterThan(500);
  });

  it('gives finite points for the whole globe, near ones at their distance', () => {
    const project = projectionAt(KYIV);
    const degrees = {
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
      longitude: fc.double({ min: -540, max: 540, noNaN: true }),
    };

    fc.assert(
      fc.property(fc.record(degrees), (place) => {
        const length = Math.hypot(...project(place.longitude, place.latitude));
        const distance = distanceBetween(KYIV, place);
        expect(length).toBeLessThanOrEqual(2 * EARTH_RADIUS + 1);
        if (distance < 1000) expect(length).toBeCloseTo(distance, -1);
      }),
    );
  });
});

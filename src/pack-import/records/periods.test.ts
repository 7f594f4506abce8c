import { describe, expect, it } from 'vitest';
import { mayBeSameDay, mayOverlap, printPeriod, surelyOverlap } from './periods.ts';

describe('two partial dates', () => {
  it.each([
    ['2023', '2023-09-12', true],
    ['2023-09', '2023-09-30', true],
    ['2023-09-12', '2023-09-12', true],
    ['2023-09', '2023-10', false],
    ['2023', '2022-12-31', false],
  ])('%s and %s may mean one day: %s', (a, b, expected) => {
    expect(mayBeSameDay(a, b)).toBe(expected);
    expect(mayBeSameDay(b, a)).toBe(expected);
  });
});

describe('two periods', () => {
  it.each([
    [{ from: '2001', to: '2005' }, { from: '2004', to: '2008' }, true],
    [{ from: '2001' }, { from: '2004' }, true],
    // One hands over to the other: on a day, in a month, in a year.
    [{ from: '2001', to: '2005-03-04' }, { from: '2005-03-04' }, false],
    [{ from: '2001', to: '2005-03-04' }, { from: '2005-03' }, false],
    [{ from: '2001', to: '2005' }, { from: '2005' }, false],
    // Nobody knows when the other began.
    [{ from: '2001' }, { to: '2008' }, false],
  ])('%j and %j surely overlap: %s', (a, b, expected) => {
    expect(surelyOverlap(a, b)).toBe(expected);
    expect(surelyOverlap(b, a)).toBe(expected);
  });

  it.each([
    [{ from: '2001', to: '2005' }, { from: '2005' }, true],
    [{ from: '2001', to: '2005-03-04' }, { from: '2005-03-04' }, true],
    [{}, { from: '2005' }, true],
    [{ to: '2004' }, { from: '2005' }, false],
  ])('%j and %j may overlap: %s', (a, b, expected) => {
    expect(mayOverlap(a, b)).toBe(expected);
    expect(mayOverlap(b, a)).toBe(expected);
  });

  it('are printed with open ends', () => {
    expect(printPeriod({ from: '2012-05', to: '2020' })).toBe('2012-05 to 2020');
    expect(printPeriod({ from: '2012-05' })).toBe('2012-05 to …');
    expect(printPeriod({ to: '2020' })).toBe('… to 2020');
  });
});

import { describe, expect, it } from 'vitest';
import { AREAS, EXPECTATIONS, type Expectation } from './expectations.ts';
import { numbersOf, placeOf, type TestRun, verdictOf } from './verdicts.ts';

const run = (title: string, over: Partial<TestRun> = {}): TestRun => ({
  title,
  groups: [],
  file: 'tests/bar/leaks/a.bar.ts',
  status: 'passed',
  ...over,
});
const LK_1: Expectation = { number: 'LK-1', expects: '', places: ['chromium', 'firefox'] };
const inFirefox = { groups: ['Leaks, in firefox'] };

describe('The list of expectations', () => {
  it('has the 232 numbers of the bar', () => {
    expect(AREAS.map(({ expectations }) => expectations.length)).toEqual([72, 20, 64, 32, 10, 16, 18]);
    expect(new Set(EXPECTATIONS.map(({ number }) => number)).size).toBe(232);
  });
});

describe('A title', () => {
  it.each([
    ['LK-7 names its highlight anew', ['LK-7']],
    ['AX-1, AX-12 keeps the card', ['AX-1', 'AX-12']],
    ['keeps the card of LK-7', []],
    ['LK-7names', []],
  ])('“%s” has the numbers %j', (title, numbers) => {
    expect(numbersOf(title)).toEqual(numbers);
  });
});

describe('The place of a test', () => {
  it('is said by the group of its browser, or by its file', () => {
    expect(placeOf(run('LK-1 a', inFirefox))).toBe('firefox');
    expect(placeOf(run('LK-1 a', { file: 'src/a.browser.test.ts' }))).toBe('chromium');
    expect(placeOf(run('LK-1 a'))).toBe('no browser');
  });
});

describe('A verdict', () => {
  it('is missing where no test has the number', () => {
    expect(verdictOf(LK_1, 'chromium', [run('LK-10 a'), run('LK-1 b', inFirefox)]).state).toBe('missing');
  });

  it('takes a test without a browser for all browsers', () => {
    expect(verdictOf(LK_1, 'firefox', [run('LK-1 a')]).state).toBe('passed');
  });

  it('is failed as soon as one of several tests failed', () => {
    const runs = [run('LK-1 a', inFirefox), run('LK-1, LK-2 b', { ...inFirefox, status: 'failed' })];

    expect(verdictOf(LK_1, 'firefox', runs).state).toBe('failed');
    expect(verdictOf(LK_1, 'chromium', runs).state).toBe('missing');
  });

  it('is failed for a test that was skipped without a reason', () => {
    expect(verdictOf(LK_1, 'firefox', [run('LK-1 a', { status: 'skipped' })])).toEqual({
      state: 'failed',
      note: 'skipped',
    });
  });

  it('gives the reason of what does not apply', () => {
    const runs = [run('LK-1 a', { ...inFirefox, status: 'skipped', notApplicable: 'no such thing' })];

    expect(verdictOf(LK_1, 'firefox', runs)).toEqual({ state: 'not applicable', note: 'no such thing' });
  });
});

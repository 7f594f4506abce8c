import { describe, expect, it } from 'vitest';
import { countTests, replaceFiles, troubleOf } from './steps.mjs';

const report = (over) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...over,
});

describe('Counting a test report', () => {
  it('adds up what passed, failed and was skipped', () => {
    const outcome = countTests(
      report({ numPassedTests: 3, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }),
    );

    expect(outcome).toEqual({ passed: 3, failed: 1, skipped: 3 });
  });

  it('counts a file that failed before its first test', () => {
    const outcome = countTests(
      report({
        numPassedTests: 1,
        testResults: [
          { status: 'failed', assertionResults: [] },
          { status: 'passed', assertionResults: [{ status: 'passed' }] },
        ],
      }),
    );

    expect(outcome).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it('does not count a file twice whose tests failed', () => {
    const outcome = countTests(
      report({
        numFailedTests: 1,
        testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }],
      }),
    );

    expect(outcome.failed).toBe(1);
  });
});

const test = (fullName, status, ...failureMessages) => ({ fullName, status, failureMessages });
const file = (name, ...assertionResults) => ({
  name: `/somewhere/${name}`,
  status: assertionResults.some(({ status }) => status === 'failed') ? 'failed' : 'passed',
  assertionResults,
});

describe('Naming what failed', () => {
  it('tells failures from tests that passed when tried again', () => {
    const { failed, passedLater } = troubleOf(
      report({
        testResults: [
          file('a.ts', test('fine', 'passed'), test('moody', 'passed', 'Error: late\n at x')),
          file('b.ts', test('broken', 'failed', 'Error: once', 'Error: twice\n at y')),
        ],
      }),
    );

    expect(failed).toEqual(['b.ts: broken: Error: twice']);
    expect(passedLater).toEqual(['a.ts: moody: Error: late']);
  });

  it('names a file that failed before its first test', () => {
    const broken = { name: '/somewhere/c.ts', status: 'failed', message: 'no browser', assertionResults: [] };

    expect(troubleOf(report({ testResults: [broken] })).failed).toEqual(['c.ts: no browser']);
  });
});

describe('Running failed files again', () => {
  const whole = report({
    numPassedTests: 2,
    numFailedTests: 1,
    testResults: [
      file('a.ts', test('one', 'passed'), test('two', 'failed', 'Error: late')),
      file('b.ts', test('three', 'passed')),
    ],
  });

  it('counts the second run, and remembers the first', () => {
    const again = report({ testResults: [file('a.ts', test('one', 'passed'), test('two', 'passed'))] });
    const both = replaceFiles(whole, again);

    expect(countTests(both)).toEqual({ passed: 3, failed: 0, skipped: 0 });
    expect(both.failedAtFirst).toEqual(['a.ts: two: Error: late']);
  });

  it('leaves failed what fails again', () => {
    const again = report({ testResults: [whole.testResults[0]] });

    const both = replaceFiles(whole, again);

    expect(countTests(both)).toEqual({ passed: 2, failed: 1, skipped: 0 });
    expect(both.failedAtFirst).toEqual([]);
  });
});

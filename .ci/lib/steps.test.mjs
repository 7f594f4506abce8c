import { describe, expect, it } from 'vitest';
import { countTests } from './steps.mjs';

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

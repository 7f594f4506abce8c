import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ passed: number, failed: number, skipped: number }} Outcome */

const PASSED = { passed: 1, failed: 0, skipped: 0 };
const FAILED = { passed: 0, failed: 1, skipped: 0 };

/** @param {boolean} ok */
export const oneCheck = (ok) => (ok ? PASSED : FAILED);

/**
 * Runs a JavaScript or TypeScript program with this very Node; what it prints is shown.
 * @param {string} root
 * @param {string} script
 * @param {readonly string[]} args
 */
export function program(root, script, args) {
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });
  return oneCheck(status === 0);
}

/**
 * Counts what Vitest's JSON report says. A file that failed before its first test counts as one failure.
 * @returns {Outcome}
 */
export function countTests(report) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * One run of Vitest over some projects. No test at all, or a report that was not written, is a failure.
 * @param {string} root
 * @param {readonly string[]} projects
 * @returns {Outcome}
 */
export function vitest(root, projects) {
  const folder = join(root, '.output', 'test-reports');
  const file = join(folder, `${projects.join('-')}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  const { status } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...projects.flatMap((project) => ['--project', project]),
    ],
    { cwd: root, stdio: 'inherit' },
  );
  if (!existsSync(file)) return FAILED;
  const outcome = countTests(JSON.parse(readFileSync(file, 'utf8')));
  const silentFailure = outcome.failed === 0 && (status !== 0 || outcome.passed === 0);
  return silentFailure ? { ...outcome, failed: 1 } : outcome;
}

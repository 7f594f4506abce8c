import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What a step came to. `failures` and `passedLater` name tests: that failed, that passed when tried again.
 * @typedef {{ passed: number, failed: number, skipped: number, failures?: string[], passedLater?: string[] }} Outcome
 */

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

/** Whether a file failed before its first test. */
const brokeEarly = ({ status, assertionResults }) =>
  status === 'failed' && !assertionResults.some((test) => test.status === 'failed');

/**
 * Counts what Vitest's JSON report says. A file that failed before its first test counts as one failure.
 * @returns {Outcome}
 */
export function countTests(report) {
  const broken = report.testResults.filter(brokeEarly);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @param {string} message */
const firstLine = (message) => message.split('\n', 1)[0].slice(0, 400);

/**
 * Tests that failed at least once, with their first line of why: those that failed to the end, and those that passed
 * when tried again.
 */
export function troubleOf(report) {
  const failed = [];
  const passedLater = [];
  for (const file of report.testResults) {
    const name = file.name.split('/').at(-1);
    if (brokeEarly(file)) failed.push(`${name}: ${firstLine(file.message)}`);
    for (const { status, fullName, failureMessages } of file.assertionResults) {
      if (failureMessages.length === 0) continue;
      const line = `${name}: ${fullName}: ${firstLine(failureMessages.at(-1))}`;
      (status === 'failed' ? failed : passedLater).push(line);
    }
  }
  return { failed, passedLater };
}

/**
 * One run of Vitest over some projects; of some files only, if they are given. Undefined if no report was written.
 * @param {string} root
 * @param {readonly string[]} projects
 * @param {readonly string[]} files
 */
function report(root, projects, files = []) {
  const folder = join(root, '.output', 'test-reports');
  const file = join(folder, `${projects.join('-')}${files.length > 0 ? '-again' : ''}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  const { status } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      ...files,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...projects.flatMap((project) => ['--project', project]),
    ],
    { cwd: root, stdio: 'inherit' },
  );
  return existsSync(file) ? { ...JSON.parse(readFileSync(file, 'utf8')), status } : undefined;
}

/**
 * The tests of some projects. No test at all, or a report that was not written, is a failure.
 * @param {string} root
 * @param {readonly string[]} projects
 * @returns {Outcome}
 */
export function vitest(root, projects) {
  const whole = report(root, projects);
  return whole ? outcomeOf(whole) : FAILED;
}

/**
 * The same for tests in real browsers: a file that failed runs once more, with browsers of its own. What a busy machine
 * or a browser's own mood did to it is gone then; what is broken fails again. What passed only then is told.
 * @param {string} root
 * @param {string} project
 * @returns {Outcome}
 */
export function vitestInBrowsers(root, project) {
  const whole = report(root, [project]);
  if (!whole) return FAILED;
  const failed = whole.testResults.filter(({ status }) => status === 'failed');
  if (failed.length === 0 || failed.length > MOST_FILES_AGAIN) return outcomeOf(whole);
  const again = report(
    root,
    [project],
    failed.map(({ name }) => name),
  );
  return again ? outcomeOf(replaceFiles(whole, again)) : outcomeOf(whole);
}

/** Where more fail, it is no accident. */
const MOST_FILES_AGAIN = 4;

const passes = (file, name) =>
  file.assertionResults.some(({ fullName, status }) => fullName === name && status === 'passed');

/** The report of a whole run with some files' results from another run, and what they had failed with at first. */
export function replaceFiles(whole, again) {
  const anew = new Map(again.testResults.map((file) => [file.name, file]));
  const testResults = whole.testResults.map((file) => anew.get(file.name) ?? file);
  const count = (wanted) =>
    testResults.flatMap(({ assertionResults }) => assertionResults).filter(({ status }) => wanted === status)
      .length;
  // What failed again is a failure, nothing that passed later.
  const mended = (file) => ({
    ...file,
    status: brokeEarly(file) && !brokeEarly(anew.get(file.name)) ? 'failed' : 'passed',
    assertionResults: file.assertionResults.filter(({ fullName }) => passes(anew.get(file.name), fullName)),
  });
  const once = troubleOf({ testResults: whole.testResults.filter(({ name }) => anew.has(name)).map(mended) });
  return {
    ...whole,
    status: again.status,
    testResults,
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    failedAtFirst: once.failed,
  };
}

/** @returns {Outcome} */
function outcomeOf(whole) {
  const outcome = countTests(whole);
  const { failed, passedLater } = troubleOf(whole);
  const silentFailure = outcome.failed === 0 && (whole.status !== 0 || outcome.passed === 0);
  return {
    ...(silentFailure ? { ...outcome, failed: 1 } : outcome),
    failures: failed,
    passedLater: [...passedLater, ...(whole.failedAtFirst ?? [])],
  };
}

// The checks of the project, one after the other: node .ci/check.mjs [--full] [--only NAME,NAME…]
//
// Without --full the bar of reliability is left out: it takes longer than all others together. All steps run even if an
// earlier one failed, so that one run tells everything. A step that is no test runner counts as one. The very last line
// is "N passed, M failed" or "N passed, M failed, K skipped".
import { join } from 'node:path';
import { checkImports } from './lib/check-imports.mjs';
import { lintFirefoxBuild } from './lib/lint-build.mjs';
import { ROOT } from './lib/root.mjs';
import { oneCheck, program, vitest, vitestInBrowsers } from './lib/steps.mjs';

const bin = (...parts) => join(ROOT, 'node_modules', ...parts);

/** Cheap ones first; a build before what needs it. */
const STEPS = [
  ['biome', 'format and lint', () => program(ROOT, bin('@biomejs', 'biome', 'bin', 'biome'), ['ci', '.'])],
  ['types', 'types', () => program(ROOT, bin('typescript', 'bin', 'tsc'), ['-p', '.'])],
  [
    'core-types',
    'types of the core, without DOM',
    () => program(ROOT, bin('typescript', 'bin', 'tsc'), ['--noEmit', '-p', 'src/tsconfig.core.json']),
  ],
  ['imports', 'import rule', () => checkImports(ROOT)],
  ['knip', 'dead code', () => program(ROOT, bin('knip', 'bin', 'knip.js'), [])],
  [
    'knowledge',
    'knowledge pack',
    () => program(ROOT, join(ROOT, 'src', 'pack-compiler', 'main.ts'), ['check']),
  ],
  ['build', 'builds for Chromium and Firefox', () => program(ROOT, join(ROOT, '.ci', 'build.mjs'), [])],
  [
    'notices',
    'notices of what ships',
    () => program(ROOT, join(ROOT, '.ci', 'third-party.mjs'), ['--check']),
  ],
  ['lint-build', 'web-ext lint of the Firefox build', () => lintFirefoxBuild(ROOT)],
  ['unit', 'unit tests', () => vitest(ROOT, ['node', 'ui', 'browser'])],
  ['e2e', 'end-to-end tests in both browsers', () => vitestInBrowsers(ROOT, 'e2e')],
];

/** The bar of reliability: docs/bar.md. Its table reads what the steps before have left. */
const LONG_STEPS = [
  ['bar', 'hostile pages, leaks, faults and the rest of the bar', () => vitestInBrowsers(ROOT, 'bar')],
];

const onlyAt = process.argv.indexOf('--only');
const only = onlyAt === -1 ? undefined : (process.argv[onlyAt + 1] ?? '').split(',');
const all = process.argv.includes('--full') ? [...STEPS, ...LONG_STEPS] : STEPS;
const unknown = only?.filter((wanted) => all.every(([name]) => name !== wanted)) ?? [];
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}; there are ${all.map(([name]) => name).join(', ')}.`);
  process.exit(2);
}
const steps = all.filter(([name]) => only === undefined || only.includes(name));

/** @param {readonly import('./lib/steps.mjs').Outcome[]} outcomes */
function count(outcomes) {
  const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** A step that cannot be run has failed, and the others run all the same. */
async function outcomeOf(run) {
  try {
    return await run();
  } catch (error) {
    console.error(error);
    return oneCheck(false);
  }
}

const outcomes = [];
for (const [name, title, run] of steps) {
  console.log(`\n── ${name}: ${title}`);
  const started = Date.now();
  const outcome = await outcomeOf(run);
  outcomes.push({ ...outcome, title, name, seconds: Math.round((Date.now() - started) / 1000) });
}

console.log('\n── What ran');
for (const outcome of outcomes) {
  const verdict = outcome.failed === 0 ? 'ok    ' : 'FAILED';
  console.log(`${verdict} ${outcome.title}: ${count([outcome])} (${outcome.seconds} s)`);
  for (const line of outcome.passedLater ?? []) console.log(`       passed when tried again: ${line}`);
  for (const line of outcome.failures ?? []) console.log(`       FAILED: ${line}`);
}
process.exitCode = outcomes.some((outcome) => outcome.failed > 0) ? 1 : 0;
console.log(count(outcomes));

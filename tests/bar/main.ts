// The table of the bar: node tests/bar/main.ts [--read] [--check]
//
// Runs every test of the bar in both browsers, prints the table and writes docs/bar.md. With --read it takes what the
// last runs left in .output/test-reports; with --check it writes nothing to docs and fails if a number has no test.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { barTable, countStates } from './bar-table.ts';
import { EXPECTATIONS } from './expectations.ts';
import { soakSection } from './soak-results.ts';
import { allRuns, REPORTS } from './test-reports.ts';

const PAGE = join('docs', 'bar.md');
const INTRODUCTION = `# The bar

What must hold in Chromium and Firefox before a release, number by number, and whether it did when it was last run here. Written by
\`npm run bar\`; \`tests/bar/expectations.ts\` is the list. A test belongs to a number by its title. One that needs no browser has
the same verdict in both columns.
`;

const CHECK = join('.ci', 'check.mjs');
const options = process.argv.slice(2);
const isCheck = options.includes('--check');

if (!options.includes('--read') && !isCheck) {
  // Reports of tests that have been renamed or removed since would count.
  spawnSync(process.execPath, [CHECK, '--full', '--only', 'build,unit,e2e,bar'], { stdio: 'inherit' });
}
const runs = allRuns();
const table = barTable(runs);
const states = countStates(EXPECTATIONS, runs);
console.log(table);
if (isCheck) {
  process.exitCode = states.missing + states.failed === 0 ? 0 : 1;
} else {
  const page = `${INTRODUCTION}\n${table}\n${soakSection()}`;
  if (!existsSync(REPORTS)) throw new Error('No test has been run yet.');
  if (!existsSync(PAGE) || readFileSync(PAGE, 'utf8') !== page) writeFileSync(PAGE, page);
}

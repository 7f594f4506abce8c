// The long run: node tests/bar/soak.ts [NUMBER…]   (all numbers that have one unless some are named)
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keepSoak } from './soak-results.ts';
import { SOAK_VARIABLE } from './soaked.ts';
import { runsIn } from './test-reports.ts';

const REPORT = join('.output', 'soak', 'report.json');
const VITEST = join('node_modules', 'vitest', 'vitest.mjs');
const named = process.argv.slice(2);
const wanted = named.length > 0 ? named : ['HP-29', 'FI-8', 'FI-16', 'PF-4'];

mkdirSync(dirname(REPORT), { recursive: true });
spawnSync(process.execPath, [join('.ci', 'build.mjs')], { stdio: 'inherit' });
const { status } = spawnSync(
  process.execPath,
  [
    ...[VITEST, 'run', '--project', 'bar', '--reporter=default', '--reporter=json'],
    ...[`--outputFile.json=${REPORT}`, '-t', `\\b(${wanted.join('|')})(?!\\d)`],
  ],
  { stdio: 'inherit', env: { ...process.env, [SOAK_VARIABLE]: 'full' } },
);
keepSoak(runsIn(REPORT), new Date().toISOString().slice(0, 10));
process.exitCode = status ?? 1;

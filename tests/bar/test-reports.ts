import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { TestRun } from './verdicts.ts';

/** Where every run of the tests leaves what it found. */
export const REPORTS = join('.output', 'test-reports');

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly startTime: number;
    readonly assertionResults: readonly {
      readonly title: string;
      readonly ancestorTitles: readonly string[];
      readonly status: string;
      readonly meta?: { readonly notApplicable?: string; readonly figure?: string };
    }[];
  }[];
}

type FileReport = VitestReport['testResults'][number];

function filesIn(report: string): readonly FileReport[] {
  // Vitest's JSON reporter wrote this file.
  return (JSON.parse(readFileSync(report, 'utf8')) as VitestReport).testResults;
}

function runsOf({ name, assertionResults }: FileReport): readonly TestRun[] {
  return assertionResults.map(({ title, ancestorTitles, status, meta }) => ({
    title,
    groups: ancestorTitles.filter((group) => group !== ''),
    file: relative('.', name),
    status,
    ...(meta?.notApplicable === undefined ? {} : { notApplicable: meta.notApplicable }),
    ...(meta?.figure === undefined ? {} : { figure: meta.figure }),
  }));
}

/** The tests in one JSON report of Vitest. */
export function runsIn(report: string): readonly TestRun[] {
  return filesIn(report).flatMap(runsOf);
}

/** All tests of the last runs; of a file that ran several times, the latest. */
export function allRuns(): readonly TestRun[] {
  if (!existsSync(REPORTS)) return [];
  const reports = readdirSync(REPORTS).filter((file) => file.endsWith('.json'));
  const latest = new Map<string, FileReport>();
  for (const file of reports.flatMap((report) => filesIn(join(REPORTS, report)))) {
    if (file.startTime >= (latest.get(file.name)?.startTime ?? 0)) latest.set(file.name, file);
  }
  return [...latest.values()].flatMap(runsOf);
}

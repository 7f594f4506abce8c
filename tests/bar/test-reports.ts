import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { TestRun } from './verdicts.ts';

/** Where every run of the tests leaves what it found. */
export const REPORTS = join('.output', 'test-reports');

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly title: string;
      readonly ancestorTitles: readonly string[];
      readonly status: string;
      readonly meta?: { readonly notApplicable?: string; readonly figure?: string };
    }[];
  }[];
}

/** The tests in one JSON report of Vitest. */
export function runsIn(file: string): readonly TestRun[] {
  // Vitest's JSON reporter wrote this file.
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  return report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ title, ancestorTitles, status, meta }) => ({
      title,
      groups: ancestorTitles.filter((group) => group !== ''),
      file: relative('.', name),
      status,
      ...(meta?.notApplicable === undefined ? {} : { notApplicable: meta.notApplicable }),
      ...(meta?.figure === undefined ? {} : { figure: meta.figure }),
    })),
  );
}

/** All tests of the last runs of the checks. */
export function allRuns(): readonly TestRun[] {
  if (!existsSync(REPORTS)) return [];
  const files = readdirSync(REPORTS).filter((file) => file.endsWith('.json'));
  return files.flatMap((file) => runsIn(join(REPORTS, file)));
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeOf, type TestRun } from './verdicts.ts';

const FILE = join('docs', 'soak.json');

interface SoakResult {
  readonly date: string;
  readonly title: string;
  readonly place: string;
  readonly status: string;
  readonly figure?: string;
}

/** Keeps what the long run found, with its day. */
export function keepSoak(runs: readonly TestRun[], date: string): void {
  const results: readonly SoakResult[] = runs
    .filter(({ status }) => status === 'passed' || status === 'failed')
    .map((run) => ({
      date,
      title: run.title,
      place: placeOf(run),
      status: run.status,
      ...(run.figure === undefined ? {} : { figure: run.figure }),
    }));
  // Our own file; a number that this run left out keeps its last result.
  const earlier = (existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : []) as readonly SoakResult[];
  const isNew = (old: SoakResult) => results.some((it) => it.title === old.title && it.place === old.place);
  const kept = [...earlier.filter((old) => !isNew(old)), ...results];
  writeFileSync(FILE, `${JSON.stringify(kept, null, 2)}\n`);
}

/** The part of docs/bar.md about the long run. */
export function soakSection(): string {
  const head =
    '\n## The long run\n\n`npm run test:soak` runs these in full; the table above has a sample of them.\n';
  if (!existsSync(FILE)) return `${head}\nIt has not been run yet.\n`;
  const results = JSON.parse(readFileSync(FILE, 'utf8')) as readonly SoakResult[]; // written above
  const rows = results.map(
    ({ title, place, date, status, figure }) =>
      `| ${[title, place, date, status, figure ?? ''].map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`,
  );
  return `${head}\n| | where | when | | measured |\n|---|---|---|---|---|\n${rows.join('\n')}\n`;
}

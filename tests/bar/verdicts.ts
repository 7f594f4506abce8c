import type { Expectation, Place } from './expectations.ts';

/** One test that ran, as far as the bar is concerned. */
export interface TestRun {
  readonly title: string;
  /** Titles of the groups around it, outermost first. */
  readonly groups: readonly string[];
  readonly file: string;
  readonly status: string;
  readonly notApplicable?: string;
  readonly figure?: string;
}

export interface Verdict {
  readonly state: 'passed' | 'failed' | 'not applicable' | 'missing';
  /** A reason or a measurement. */
  readonly note: string;
}

const NUMBERS = /^(?:(?:HP|LK|MP|FI|PF|AX|RG)-\d+(?:, | ))+/;

/** The numbers that a test's title begins with: `AX-1, AX-2 keeps …` has two. */
export function numbersOf(title: string): readonly string[] {
  return NUMBERS.exec(title)?.[0].match(/[A-Z]+-\d+/g) ?? [];
}

/** Where a test ran: the groups of both browsers end in their name. */
export function placeOf({ title, groups, file }: TestRun): Place {
  const words = [...groups, title].join(' ');
  if (/\bin firefox\b/.test(words)) return 'firefox';
  return /\bin chromium\b/.test(words) || file.includes('.browser.test.') ? 'chromium' : 'no browser';
}

/** A test without a browser holds for all of them; one in a browser also for what needs none. */
function counts(run: TestRun, place: Place): boolean {
  const ranIn = placeOf(run);
  return place === 'no browser' || ranIn === 'no browser' || ranIn === place;
}

/** What all runs together say about one expectation in one place. */
export function verdictOf({ number }: Expectation, place: Place, runs: readonly TestRun[]): Verdict {
  const ours = runs.filter((run) => numbersOf(run.title).includes(number) && counts(run, place));
  const failed = ours.find(({ status, notApplicable }) => status !== 'passed' && notApplicable === undefined);
  if (failed) return { state: 'failed', note: failed.status === 'failed' ? '' : failed.status };
  const passed = ours.filter(({ status }) => status === 'passed');
  if (passed.length > 0) {
    return { state: 'passed', note: passed.flatMap(({ figure }) => figure ?? []).join('; ') };
  }
  const excused = ours.flatMap(({ notApplicable }) => notApplicable ?? []);
  return excused.length > 0
    ? { state: 'not applicable', note: [...new Set(excused)].join('; ') }
    : { state: 'missing', note: '' };
}

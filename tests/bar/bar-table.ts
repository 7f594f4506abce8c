import { AREAS, type Area, type Expectation } from './expectations.ts';
import { type TestRun, type Verdict, verdictOf } from './verdicts.ts';
import { writtenNumbers } from './written-tests.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const WRITTEN = writtenNumbers();

function inWords(number: string, { state, note }: Verdict): string {
  if (state === 'not applicable') return `not applicable: ${note}`;
  const missing = WRITTEN.has(number) ? 'not run' : 'not there yet';
  const word = state === 'missing' ? missing : state;
  const shown = state === 'passed' ? word : `**${word}**`;
  return note === '' ? shown : `${shown} (${note})`;
}

function row(expectation: Expectation, runs: readonly TestRun[]): string {
  const { number, expects, places } = expectation;
  const columns = (['chromium', 'firefox'] as const).map((browser) => {
    if (places.includes('no browser')) return inWords(number, verdictOf(expectation, 'no browser', runs));
    return places.includes(browser) ? inWords(number, verdictOf(expectation, browser, runs)) : '–';
  });
  return `| ${[number, expects, ...columns].map(cell).join(' | ')} |`;
}

/** How many of some expectations are in which state; the worst place decides. */
export function countStates(
  expectations: readonly Expectation[],
  runs: readonly TestRun[],
): Readonly<Record<Verdict['state'], number>> {
  const counts = { passed: 0, failed: 0, 'not applicable': 0, missing: 0 };
  for (const expectation of expectations) {
    const states = expectation.places.map((place) => verdictOf(expectation, place, runs).state);
    const worst = (['failed', 'missing', 'passed'] as const).find((state) => states.includes(state));
    counts[worst ?? 'not applicable']++;
  }
  return counts;
}

function summary(area: Area, runs: readonly TestRun[]): string {
  const { passed, failed, missing, ...rest } = countStates(area.expectations, runs);
  const { length } = area.expectations;
  const withoutTitle = area.expectations.filter(({ number }) => !WRITTEN.has(number));
  const unwritten = countStates(withoutTitle, runs).missing;
  const cells = [area.title, length, passed, failed, rest['not applicable'], missing - unwritten, unwritten];
  return `| ${cells.join(' | ')} |`;
}

/** The whole table in Markdown. */
export function barTable(runs: readonly TestRun[]): string {
  const all = { title: '**All**', expectations: AREAS.flatMap(({ expectations }) => expectations) };
  return [
    '| area | numbers | passed | failed | not applicable | not run | not there yet |',
    '|---|---|---|---|---|---|---|',
    ...[...AREAS, all].map((area) => summary(area, runs)),
    ...AREAS.flatMap((area) => [
      '',
      `## ${area.title}`,
      '',
      '| | expects | Chromium | Firefox |',
      '|---|---|---|---|',
      ...area.expectations.map((expectation) => row(expectation, runs)),
    ]),
  ].join('\n');
}

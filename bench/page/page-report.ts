import type { PageFigures, PageSizeFigures } from './page.ts';

type Row = readonly [title: string, cell: (size: PageSizeFigures) => string];

const ms = (figure: number): string => (figure < 10 ? figure.toFixed(1) : figure.toFixed(0));
const thousands = (count: number): string => count.toLocaleString('en');
/** Clocks and timers of a browser are a millisecond wide: a card can't be early. */
const late = (figure: number): string => ms(Math.max(0, figure));

const ROWS: readonly Row[] = [
  ['text nodes, characters', ({ floor }) => `${thousands(floor.texts)}, ${thousands(floor.characters)}`],
  ['TreeWalker that reads all text (floor), ms', ({ floor }) => ms(floor.walk)],
  ['**scan**: flows, date, article or not, ms', ({ opened }) => ms(opened.scan)],
  [
    '**paint** as the page opens: choose, watch, ranges, register, ms (marks)',
    ({ opened }) => `${ms(opened.paint)} (${opened.marks})`,
  ],
  ['**scan and paint ÷ floor**', ({ opened }) => ms(opened.timesFloor)],
  ['**scan and paint − floor, ms**', ({ opened }) => ms(opened.aboveFloor)],
  [
    'the same as the first page of a process: scan, paint, ms',
    ({ first }) => `${ms(first.scan)}, ${ms(first.paint)}`,
  ],
  ['scan and that paint ÷ floor', ({ first }) => ms(first.timesFloor)],
  [
    'paint as if all were near: choose, ranges, register, ms (marks)',
    ({ crowded }) => `${ms(crowded.paint)} (${crowded.marks})`,
  ],
  ['scan and that paint ÷ floor', ({ crowded }) => ms(crowded.timesFloor)],
  [
    'mark.js `markRegExp`, script + layout, ms (marks)',
    ({ markJs }) => `${ms(markJs.script)} + ${ms(markJs.layout)} (${thousands(markJs.marks)})`,
  ],
  [
    'mark.js ÷ ours as if all were near',
    ({ markJs, crowded }) => ((markJs.script + markJs.layout) / (crowded.scan + crowded.paint)).toFixed(0),
  ],
  [
    'elements added: ours, mark.js',
    ({ visit, markJs }) => `${visit.elementsAdded}, ${thousands(markJs.elements)}`,
  ],
  ['built extension: longest task of ours, ms of processor', ({ visit }) => task(visit.longestTask)],
  ['built extension: most marks registered at a time', ({ visit }) => String(visit.mostMarks)],
  ['built extension: layout shift', ({ visit }) => String(visit.layoutShift)],
];

/** The trace is searched for tasks of 5 ms and more. */
const task = (longest: number): string => (longest === 0 ? '< 5' : ms(longest));

/** The figures as the tables of docs/performance.md. */
export function pageAsMarkdown({ machine, load, rounds, gzipped, sizes, hover }: PageFigures): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const heads = ['words', ...sizes.map(({ words }) => thousands(words))];
  return [
    `${machine}, Chromium headless, medians of ${rounds} interleaved rounds, each on a page freshly loaded; a load of ${ms(load)}.`,
    '',
    line(heads),
    line(heads.map(() => '---')),
    ...ROWS.map(([title, cell]) => line([title, ...sizes.map(cell)])),
    '',
    line(['hover to card, counted from the end of the dwell, ms', 'worker awake', 'worker stopped']),
    line(['---', '---', '---']),
    line(['first card of a page, whose code comes then', late(hover.firstAwake), late(hover.firstAsleep)]),
    line(['any later card', late(hover.laterAwake), late(hover.laterAsleep)]),
    '',
    `\`page.js\`: ${thousands(gzipped)} bytes gzipped.`,
  ].join('\n');
}

import type { PageFigures, PageSizeFigures } from './page.ts';

type Row = readonly [title: string, cell: (size: PageSizeFigures) => string];

const ms = (figure: number): string => (figure < 10 ? figure.toFixed(1) : figure.toFixed(0));
const thousands = (count: number): string => count.toLocaleString('en');
/** Clocks and timers of a browser are a millisecond wide: a card can't be early. */
const late = (figure: number): string => ms(Math.max(0, figure));
const script = ({ ours }: PageSizeFigures): number => ours.scan + ours.paint;

const ROWS: readonly Row[] = [
  ['text nodes, characters', ({ floor }) => `${thousands(floor.texts)}, ${thousands(floor.characters)}`],
  ['TreeWalker that reads all text (floor), ms', ({ floor }) => ms(floor.ms)],
  ['**scan**: flows, date, article or not, ms', ({ ours }) => ms(ours.scan)],
  ['**paint**: choose, ranges, register, ms (marks)', ({ ours }) => `${ms(ours.paint)} (${ours.marks})`],
  ['pauses in which the page had its turn, ms', ({ ours }) => ms(ours.pauses)],
  ['**scan and paint ÷ floor**', (size) => (script(size) / size.floor.ms).toFixed(1)],
  ['**scan and paint − floor, ms**', (size) => ms(script(size) - size.floor.ms)],
  [
    'mark.js `markRegExp`, script + layout, ms (marks)',
    ({ markJs }) => `${ms(markJs.script)} + ${ms(markJs.layout)} (${thousands(markJs.marks)})`,
  ],
  ['mark.js ÷ ours', (size) => ((size.markJs.script + size.markJs.layout) / script(size)).toFixed(0)],
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
export function pageAsMarkdown({ machine, rounds, gzipped, sizes, hover }: PageFigures): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const heads = ['words', ...sizes.map(({ words }) => thousands(words))];
  return [
    `${machine}, Chromium headless, medians of ${rounds} interleaved rounds, each on a page freshly loaded.`,
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

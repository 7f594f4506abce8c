import type { Result } from './contest.ts';
import { FLOOR, OURS } from './contestants.ts';
import type { Figures, SizeFigures } from './peers.ts';
import { OWN_CORRECTORS } from './typo-contestants.ts';

/** The figures as the tables of docs/performance.md, ratios first. */
export function asMarkdown({ machine, sizes, growth, long }: Figures): string {
  const heads = sizes.map(({ entities }) => thousands(entities));
  const lines = [
    `${machine}. Packs of ${heads.join(', ')} entities; ${thousands(sizes[0]?.words ?? 0)} words, ${thousands(sizes[0]?.characters ?? 0)} characters.`,
    '',
    ...table(
      'Text in million characters a second, warm (× the time of the charCodeAt loop)',
      heads,
      speedRows(sizes),
    ),
    ...table('Build in seconds, first pass in ms, memory in MB', heads, buildRows(sizes)),
    ...table(
      'Corrections: ms for 1,000 words; found with one edit, with two; false alarms in 1,000 words',
      heads,
      typoRows(sizes),
    ),
    ...table('Start and memory', heads, startRows(sizes)),
    `Text of ${growth.map(({ words }) => thousands(words)).join(' / ')} words: ${growth.map(({ ms }) => ms.toFixed(2)).join(' / ')} ms.`,
    '',
    `${thousands(long.characters)} characters in flows as long as they may be: ${long.totalMs.toFixed(0)} ms in all, the worker answers nobody for at most ${long.longestMs.toFixed(0)} ms, ${long.longestCpuMs.toFixed(0)} of them at work.`,
  ];
  return lines.join('\n');
}

type Row = readonly [title: string, ...cells: readonly string[]];

function table(title: string, heads: readonly string[], rows: readonly Row[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line([title, ...heads]), line([title, ...heads].map(() => '---')), ...rows.map(line), ''];
}

/** One row for each contestant that any size has. */
function rowsOf(
  sizes: readonly SizeFigures[],
  resultsOf: (size: SizeFigures) => readonly Result[],
  cell: (result: Result, size: SizeFigures) => string,
): Row[] {
  const names = new Set(sizes.flatMap((size) => resultsOf(size).map(({ contestant }) => contestant)));
  return [...names].map((name) => [
    name === OURS ? `**${name}**` : name,
    ...sizes.map((size) => {
      const result = resultsOf(size).find(({ contestant }) => contestant === name);
      return result ? cell(result, size) : '–';
    }),
  ]);
}

function speedRows(sizes: readonly SizeFigures[]): Row[] {
  return rowsOf(
    sizes,
    ({ exact }) => exact,
    ({ ms }, { characters, exact }) => {
      const floor = exact.find(({ contestant }) => contestant === FLOOR)?.ms ?? Number.NaN;
      return `${(characters / ms / 1_000).toFixed(1)} (${(ms / floor).toFixed(0)})`;
    },
  );
}

function buildRows(sizes: readonly SizeFigures[]): Row[] {
  return rowsOf(
    sizes,
    ({ exact, typos }) => [...exact, ...typos.slice(2 + OWN_CORRECTORS.length)],
    ({ buildMs, firstMs, memoryMb }) =>
      `${(buildMs / 1_000).toFixed(2)}, ${firstMs.toFixed(0)}, ${memoryMb.toFixed(0)}`,
  );
}

function typoRows(sizes: readonly SizeFigures[]): Row[] {
  const cell =
    (wordsOf: (size: SizeFigures) => number) =>
    ({ ms, quality, share }: Result, size: SizeFigures): string => {
      const thousand = wordsOf(size) / 1_000;
      const time = (ms / thousand).toPrecision(2);
      if (!quality || share !== undefined) return time;
      const found = ['one edit', 'two edits'].map((writing) => shareOf(quality.recall[writing]));
      return `${time}; ${found.join(', ')}; ${(quality.falseAlarms / thousand).toFixed(1)}`;
    };
  return [
    ...rowsOf(
      sizes,
      ({ typos }) => typos,
      cell(({ typoWords }) => typoWords),
    ),
    ...rowsOf(
      sizes,
      ({ fuse }) => fuse,
      cell(({ fuseWords }) => fuseWords),
    ),
  ];
}

function shareOf(counts: readonly [number, number] | undefined): string {
  return counts ? `${Math.round((counts[0] / counts[1]) * 100)} %` : '–';
}

function startRows(sizes: readonly SizeFigures[]): Row[] {
  const row = (title: string, cell: (size: SizeFigures) => string): Row => [title, ...sizes.map(cell)];
  return [
    row('names', ({ names }) => thousands(names)),
    row('bytes a name: index, ids', ({ names, indexBytes, idBytes }) =>
      [indexBytes, idBytes].map((bytes) => (bytes / names).toFixed(1)).join(', '),
    ),
    row('bytes in memory to ready, ms', ({ cold }) => cold.readyMs.toFixed(1)),
    row('then the first article of 1,000 words, cold, ms', ({ cold }) => cold.articleMs.toFixed(1)),
    row('heap beyond the bytes after 100,000 words; of it code, MB', ({ cold }) =>
      [cold.heapMb, cold.codeMb].map((megabytes) => megabytes.toFixed(1)).join('; '),
    ),
  ];
}

function thousands(count: number): string {
  return count.toLocaleString('en');
}

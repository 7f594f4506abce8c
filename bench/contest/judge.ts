import type { Task } from '../task.ts';
import type { Hit } from './contestant.ts';

/** How many of the planted mentions a contestant found, by the way they are written, and its corrections of other words. */
export interface Quality {
  readonly recall: Readonly<Record<string, readonly [found: number, of: number]>>;
  readonly falseAlarms: number;
}

/** Compares what a contestant found with what was planted in the text. */
export function judge(hits: readonly Hit[], { planted }: Task): Quality {
  const recall: Record<string, [number, number]> = {};
  const byFlow = Map.groupBy(hits, ({ flow }) => flow);
  for (const one of planted) {
    const row = recall[one.writing] ?? [0, 0];
    recall[one.writing] = row;
    row[1]++;
    const here = byFlow.get(one.flow) ?? [];
    if (here.some((hit) => overlaps(hit, one) && one.names.includes(hit.name))) row[0]++;
  }
  const plantedIn = Map.groupBy(planted, ({ flow }) => flow);
  const wrong = hits.filter(
    (hit) => hit.corrected && !(plantedIn.get(hit.flow) ?? []).some((one) => overlaps(hit, one)),
  );
  return { recall, falseAlarms: wrong.length };
}

type Range = Pick<Hit, 'start' | 'end'>;

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

import { useState } from 'preact/hooks';
import { guessMapping, type Table } from '../../../../../pack-import/index.ts';
import { type ColumnChoices, choicesOf, type DoubleField, doublesIn } from './column-choices.ts';

export interface UsedColumnChoices {
  readonly choices: ColumnChoices;
  /** What several columns say: told once the reader has left a list, not while they step through it. */
  readonly doubles: readonly DoubleField[];
  choose(choices: ColumnChoices): void;
  settle(): void;
}

/** What the columns of a table say, guessed at first; guessed anew where its cells are told apart by another sign. */
export function useColumnChoices(table: Table): UsedColumnChoices {
  const guessed = () => {
    const choices = choicesOf(guessMapping(table), table.columns.length);
    return { table, choices, settled: choices };
  };
  const [kept, keep] = useState(guessed);
  const now = kept.table === table ? kept : guessed();
  const known = new Set(doublesIn(now.settled).map(({ field }) => field));
  return {
    choices: now.choices,
    doubles: doublesIn(now.choices).filter(({ field }) => known.has(field)),
    choose: (choices) => keep({ ...now, choices }),
    settle: () => keep({ ...now, settled: now.choices }),
  };
}

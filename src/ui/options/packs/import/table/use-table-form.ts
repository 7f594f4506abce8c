import { useRef, useState } from 'preact/hooks';
import {
  type Delimiter,
  mapColumns,
  type PackProblem,
  packIdOf,
  type Table,
} from '../../../../../pack-import/index.ts';
import { localDay } from '../../../../i18n/local-day.ts';
import type { Import } from '../use-import.ts';
import { doublesIn, mappingOf } from './column-choices.ts';
import type { TypedHead } from './table-head-fields.tsx';
import { useColumnChoices } from './use-column-choices.ts';

export interface TableFormProps {
  readonly name: string;
  readonly table: Table;
  readonly steps: Pick<Import, 'split' | 'preview' | 'cancel'>;
}

const UNSAID = { author: '', licence: '', kind: 'person' } as const;

/** What the reader has said of a table, and what stands in the way of its pack. */
export function useTableForm({ name, table, steps }: TableFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const columns = useColumnChoices(table);
  const [problems, setProblems] = useState<readonly PackProblem[]>([]);
  const [head, setHead] = useState<TypedHead>({ title: name.replace(/\.\w+$/, ''), ...UNSAID });
  // Several boxes may be filled at once.
  const changeHead = (change: Partial<TypedHead>) => setHead((before) => ({ ...before, ...change }));
  const [sign, setSign] = useState(table.delimiter);
  const split = (chosen: Delimiter) => {
    setSign(chosen);
    setProblems(steps.split(chosen));
  };
  const submit = (event: Event) => {
    event.preventDefault();
    // The table that is shown is still that of the sign before.
    if (sign !== table.delimiter) return split(sign);
    const [double] = doublesIn(columns.choices);
    if (double) {
      columns.settle();
      form.current?.querySelectorAll<HTMLElement>('th select')[double.columns.at(-1) ?? 0]?.focus();
      return;
    }
    const whose = { ...head, id: packIdOf(head.title), date: localDay(new Date()) };
    const read = mapColumns(table, mappingOf(columns.choices), whose, name);
    setProblems(read.ok ? [] : read.problems);
    if (read.ok) steps.preview(name, read.value, read.warnings);
  };
  return { form, columns, problems, head, changeHead, sign, split, submit };
}

import { COLUMN_FIELDS, type Table } from '../../../../../pack-import/index.ts';
import type { Translate } from '../../../../i18n/translate.ts';
import { columnMessage } from './column-message.ts';
import { SelectField } from './select-field.tsx';
import type { UsedColumnChoices } from './use-column-choices.ts';

interface ColumnsTableProps {
  readonly t: Translate;
  readonly table: Table;
  readonly columns: UsedColumnChoices;
  /** The id of the sentences that tell which columns say the same. */
  readonly problem: string;
}

/** Rows that give an idea of a column. */
const SAMPLE_ROWS = 3;

/** The first rows of a table; over each column the choice of what it says. */
export function ColumnsTable({ t, table, columns, problem }: ColumnsTableProps) {
  const { choices, doubles, choose, settle } = columns;
  const rows = table.rows.slice(0, SAMPLE_ROWS);
  const doubled = new Set(doubles.flatMap(({ columns: same }) => same));
  const chosen = (value: string) => COLUMN_FIELDS.find((field) => field === value);
  const options = [
    ['', t('mappingIgnore')],
    ...COLUMN_FIELDS.map((field) => [field, t(columnMessage(field))] as const),
  ] as const;
  return (
    <div class="wide">
      <table>
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              <th key={index} scope="col">
                <bdi>{column}</bdi>
                <SelectField
                  label={t('mappingColumn', [column])}
                  isLabelUnseen
                  value={choices[index] ?? ''}
                  options={options}
                  onValue={(value) => choose(choices.with(index, chosen(value)))}
                  onLeave={settle}
                  problem={doubled.has(index) ? problem : undefined}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, line }) => (
            <tr key={line}>
              {cells.map((cell, index) => (
                <td key={index}>
                  <bdi>{cell}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

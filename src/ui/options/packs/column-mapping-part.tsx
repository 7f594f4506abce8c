import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { KINDS, type Kind } from '../../../pack/index.ts';
import {
  COLUMN_FIELDS,
  type ColumnMapping,
  DELIMITERS,
  guessMapping,
  mapColumns,
  type PackProblem,
  packIdOf,
  type Table,
} from '../../../pack-import/index.ts';
import { kindsMessage } from '../../labels.ts';
import { localDay } from '../../today.ts';
import type { MessageKey, Translate } from '../../translate.ts';
import { ProblemsList } from './problems-list.tsx';
import type { Import } from './use-import.ts';

interface ColumnMappingPartProps {
  readonly t: Translate;
  readonly name: string;
  readonly table: Table;
  readonly steps: Pick<Import, 'split' | 'preview' | 'cancel'>;
}

/** Rows that give an idea of a column. */
const SAMPLE_ROWS = 3;

const SIGNS = {
  ',': 'signComma',
  ';': 'signSemicolon',
  '\t': 'signTab',
} as const satisfies Record<Table['delimiter'], MessageKey>;

/** What each column of a table says, and what no column says: whose pack it is. */
export function ColumnMappingPart({ t, name, table, steps }: ColumnMappingPartProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [mapping, setMapping] = useState<ColumnMapping>(() => guessMapping(table));
  const [problems, setProblems] = useState<readonly PackProblem[]>([]);
  const [title, setTitle] = useState(() => name.replace(/\.\w+$/, ''));
  const [author, setAuthor] = useState('');
  const [licence, setLicence] = useState('');
  const [kind, setKind] = useState<Kind>('person');
  const submit = (event: Event) => {
    event.preventDefault();
    const head = { id: packIdOf(title), title, author, licence, date: localDay(new Date()), kind };
    const read = mapColumns(table, mapping, head, name);
    setProblems(read.ok ? [] : read.problems);
    if (read.ok) steps.preview(name, read.value, read.warnings);
  };
  return (
    <form class="mapping" onSubmit={submit}>
      <h3 ref={heading} tabIndex={-1}>
        {t('mappingTitle', [name])}
      </h3>
      <div class="beside">
        <Field t={t} label="packTitle" value={title} onValue={setTitle} />
        <Field t={t} label="packAuthor" value={author} onValue={setAuthor} />
        <Field t={t} label="packLicence" value={licence} onValue={setLicence} />
        <Select
          label={t('mappingKind')}
          value={kind}
          options={KINDS.map((one) => [one, t(kindsMessage(one))])}
          onValue={(value) => setKind(KINDS.find((one) => one === value) ?? kind)}
        />
        <Select
          label={t('mappingSign')}
          value={table.delimiter}
          options={DELIMITERS.map((sign) => [sign, t(SIGNS[sign])])}
          onValue={(value) => steps.split(DELIMITERS.find((sign) => sign === value) ?? table.delimiter)}
        />
      </div>
      <Columns t={t} table={table} mapping={mapping} onMapping={setMapping} />
      {problems.length > 0 && (
        <div role="alert">
          <ProblemsList t={t} problems={problems} />
        </div>
      )}
      <p class="actions">
        <button type="submit" class="action">
          {t('mappingGoOn')}
        </button>
        <button type="button" class="plain" onClick={steps.cancel}>
          {t('cancel')}
        </button>
      </p>
    </form>
  );
}

interface ColumnsProps {
  readonly t: Translate;
  readonly table: Table;
  readonly mapping: ColumnMapping;
  readonly onMapping: (mapping: ColumnMapping) => void;
}

function Columns({ t, table, mapping, onMapping }: ColumnsProps) {
  const rows = table.rows.slice(0, SAMPLE_ROWS);
  const fieldOf = (column: number) => COLUMN_FIELDS.find((field) => mapping[field] === column) ?? '';
  const choose = (column: number, value: string) => {
    const field = COLUMN_FIELDS.find((one) => one === value);
    // A column says one thing, and a thing is said by one column.
    const others = Object.fromEntries(
      Object.entries(mapping).filter(([one, at]) => at !== column && one !== field),
    );
    onMapping(field ? { ...others, [field]: column } : others);
  };
  return (
    <div class="wide">
      <table>
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              <th key={index} scope="col">
                <bdi>{column}</bdi>
                <Select
                  label={t('mappingColumn', [column])}
                  isLabelUnseen
                  value={fieldOf(index)}
                  options={[
                    ['', t('mappingIgnore')],
                    ...COLUMN_FIELDS.map((field) => [field, field] as const),
                  ]}
                  onValue={(value) => choose(index, value)}
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

interface FieldProps {
  readonly t: Translate;
  readonly label: 'packTitle' | 'packAuthor' | 'packLicence';
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function Field({ t, label, value, onValue }: FieldProps) {
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{t(label)}</label>
      <input
        id={id}
        type="text"
        required
        maxLength={80}
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </p>
  );
}

interface SelectProps {
  readonly label: string;
  readonly isLabelUnseen?: boolean;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onValue: (value: string) => void;
}

function Select({ label, isLabelUnseen, value, options, onValue }: SelectProps) {
  const id = useId();
  return (
    <span class="field">
      <label for={id} class={isLabelUnseen ? 'unseen' : undefined}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onValue(event.currentTarget.value)}>
        {options.map(([of, text]) => (
          <option key={of} value={of}>
            {text}
          </option>
        ))}
      </select>
    </span>
  );
}

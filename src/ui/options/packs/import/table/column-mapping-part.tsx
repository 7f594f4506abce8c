import { useEffect, useId, useRef } from 'preact/hooks';
import type { Translate } from '../../../../i18n/translate.ts';
import { ProblemsList } from '../../problems-list.tsx';
import { columnMessage } from './column-message.ts';
import { ColumnsTable } from './columns-table.tsx';
import { TableHeadFields } from './table-head-fields.tsx';
import { type TableFormProps, useTableForm } from './use-table-form.ts';

interface ColumnMappingPartProps extends TableFormProps {
  readonly t: Translate;
}

/** What each column of a table says, and what no column says: whose pack it is. */
export function ColumnMappingPart({ t, ...props }: ColumnMappingPartProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { form, columns, problems, head, changeHead, sign, split, submit } = useTableForm(props);
  const doublesId = useId();
  return (
    <form ref={form} class="mapping" onSubmit={submit}>
      <h3 ref={heading} tabIndex={-1}>
        {t('mappingTitle', [props.name])}
      </h3>
      <TableHeadFields t={t} head={head} onHead={changeHead} sign={sign} onSign={split} />
      <ColumnsTable t={t} table={props.table} columns={columns} problem={doublesId} />
      <div id={doublesId} role="status">
        {columns.doubles.map(({ field, columns: same }) => (
          <p key={field} class="problem">
            {t('mappingDouble', [
              t(columnMessage(field)),
              same.map((at) => props.table.columns[at]).join(', '),
            ])}
          </p>
        ))}
      </div>
      {problems.length > 0 && (
        <div role="alert">
          <ProblemsList t={t} problems={problems} />
        </div>
      )}
      <p class="actions">
        <button type="submit" class="action">
          {t('mappingGoOn')}
        </button>
        <button type="button" class="plain" onClick={props.steps.cancel}>
          {t('cancel')}
        </button>
      </p>
    </form>
  );
}

import { useId } from 'preact/hooks';
import { KINDS } from '../../../../../pack/index.ts';
import { DELIMITERS, type Delimiter, type TableHead } from '../../../../../pack-import/index.ts';
import { kindsMessage } from '../../../../i18n/labels.ts';
import type { MessageKey, Translate } from '../../../../i18n/translate.ts';
import { SelectField } from './select-field.tsx';

/** What no column of a table says, as the reader types it. */
export type TypedHead = Pick<TableHead, 'title' | 'author' | 'licence' | 'kind'>;

interface TableHeadFieldsProps {
  readonly t: Translate;
  readonly head: TypedHead;
  readonly onHead: (change: Partial<TypedHead>) => void;
  readonly sign: Delimiter;
  readonly onSign: (sign: Delimiter) => void;
}

const SIGNS = {
  ',': 'signComma',
  ';': 'signSemicolon',
  '\t': 'signTab',
} as const satisfies Record<Delimiter, MessageKey>;

/** Whose pack a table becomes, what its entries are, and what parts its cells. */
export function TableHeadFields({ t, head, onHead, sign, onSign }: TableHeadFieldsProps) {
  return (
    <div class="beside">
      <Field t={t} label="packTitle" value={head.title} onValue={(title) => onHead({ title })} />
      <Field t={t} label="packAuthor" value={head.author} onValue={(author) => onHead({ author })} />
      <Field t={t} label="packLicence" value={head.licence} onValue={(licence) => onHead({ licence })} />
      <SelectField
        label={t('mappingKind')}
        value={head.kind}
        options={KINDS.map((one) => [one, t(kindsMessage(one))])}
        onValue={(value) => onHead({ kind: KINDS.find((one) => one === value) ?? head.kind })}
      />
      <SelectField
        label={t('mappingSign')}
        value={sign}
        options={DELIMITERS.map((one) => [one, t(SIGNS[one])])}
        onValue={(value) => onSign(DELIMITERS.find((one) => one === value) ?? sign)}
      />
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

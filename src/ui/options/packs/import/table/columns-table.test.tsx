import { render } from 'preact';
import { expect, it } from 'vitest';
import { COLUMN_FIELDS, readCsv } from '../../../../../pack-import/index.ts';
import { inLanguage } from '../../../../testing/in-language.ts';
import { ColumnsTable } from './columns-table.tsx';
import { useColumnChoices } from './use-column-choices.ts';

function Columns({ language }: { readonly language: string }) {
  const read = readCsv('Wer,Was\nAda Example,A mayor\n', 'people.csv');
  if (!read.ok) throw new Error('It is a table.');
  const columns = useColumnChoices(read.table);
  return <ColumnsTable t={inLanguage(language)} table={read.table} columns={columns} problem="none" />;
}

it.each([
  ['de', 'auslassen', 'wer oder was es ist'],
  ['ar', 'تجاهل', 'من هو أو ما هو'],
])('offers in %s what a column may say in words of that language, each once', (language, none, gloss) => {
  render(<Columns language={language} />, document.body);

  const options = [...(document.querySelector('select')?.options ?? [])];
  const texts = options.map(({ text }) => text);
  expect(texts[0]).toBe(none);
  expect(options.find(({ value }) => value === 'gloss')?.text).toBe(gloss);
  expect(new Set(texts).size).toBe(COLUMN_FIELDS.length + 1);
  for (const { text, value } of options) expect(text).not.toBe(value);
});

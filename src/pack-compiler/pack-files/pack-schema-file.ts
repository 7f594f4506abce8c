import { toJsonSchema } from '@valibot/to-json-schema';
import { packFileSchema } from '../../pack-import/format/pack-schema.ts';

/** The form of pack files for editors and for other programs; made from the schema in the code. */
export const SCHEMA_FILE = 'docs/pack.schema.json';

/** What `isPartialDate` checks, without the lengths of months. */
const PARTIAL_DATE = '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$';

/** The text of that file. Throws for a check that no JSON Schema can make, so that nothing is left out in silence. */
export function printPackSchema(): string {
  const schema = toJsonSchema(packFileSchema, {
    target: 'draft-2020-12',
    overrideAction: ({ valibotAction, jsonSchema }) =>
      'message' in valibotAction && valibotAction.message === 'bad-date'
        ? { ...jsonSchema, pattern: PARTIAL_DATE }
        : undefined,
  });
  const { $schema, ...rest } = schema;
  return `${JSON.stringify({ $schema, title: 'Backgrounder pack', ...rest }, null, 2)}\n`;
}

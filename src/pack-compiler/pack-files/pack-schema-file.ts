import { packFileSchema } from '../../pack-import/format/pack-schema.ts';
import { jsonSchemaOf } from './json-schema.ts';

/** The form of pack files for editors and for other programs; made from the schema in the code. */
export const SCHEMA_FILE = 'docs/pack.schema.json';

/** The text of that file. */
export function printPackSchema(): string {
  return `${JSON.stringify(jsonSchemaOf(packFileSchema, 'Backgrounder pack'), null, 2)}\n`;
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printPackSchema, SCHEMA_FILE } from './pack-schema-file.ts';

describe('docs/pack.schema.json', () => {
  it('is what `npm run -s pack -- schema` writes', () => {
    const compact = (text: string) => JSON.stringify(JSON.parse(text));

    // The formatter may break its lines elsewhere.
    expect(compact(readFileSync(SCHEMA_FILE, 'utf8'))).toBe(compact(printPackSchema()));
  });

  it('says what the schema in the code says of a name, a date and a record', () => {
    const { properties, required } = JSON.parse(printPackSchema());
    const record = properties.records.items;

    expect(required).toEqual(['format', 'version', 'id', 'title', 'author', 'licence', 'date', 'records']);
    expect(record.required).toEqual(['kind', 'name', 'gloss']);
    expect(record.additionalProperties).toBe(false);
    expect(record.properties.name).toMatchObject({ type: 'string', minLength: 2, maxLength: 120 });
    expect(properties.records.maxItems).toBe(50_000);
    expect(new RegExp(properties.date.pattern).test('2023-13')).toBe(false);
  });
});

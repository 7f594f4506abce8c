import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../start/recognise.ts';

// To accept what is recognised now, and to review the diff: UPDATE_GOLDEN=1 npm run test:unit
const FOLDER = join('tests', 'pages');
const read = (page: string, file: string): string => readFileSync(join(FOLDER, page, file), 'utf8');

const pages = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(join(FOLDER, entry.name)).includes('expected.json'))
  .map(({ name }) => name);

describe('Golden pages', () => {
  it.each(pages)('links the names on "%s" as expected', async (page) => {
    const found: Record<string, string[]> = {};
    for (const { surface, entity } of await annotationsOf(read(page, 'source.html'))) {
      const entities = found[surface] ?? [];
      found[surface] = entities.includes(entity) ? entities : [...entities, entity];
    }

    if (process.env.UPDATE_GOLDEN) {
      writeFileSync(join(FOLDER, page, 'expected.json'), `${JSON.stringify(found, null, 2)}\n`);
    }

    expect(found).toEqual(JSON.parse(read(page, 'expected.json')));
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotateFlows } from '../../src/command-line/annotate-text.ts';
import { readHtml } from '../../src/command-line/read-html.ts';
import { openPack } from '../../src/pack/index.ts';
import { memoryFiles } from '../../src/pack-compiler/memory-files.ts';
import { createSearch } from '../../src/search/index.ts';
import { shippedPackFiles } from '../support/shipped-pack.ts';
import { QUERIES } from './queries.ts';

// To compile it takes seconds: what needs the whole pack stands in this file.
const pack = await openPack(memoryFiles(await shippedPackFiles()));
const search = createSearch(await pack.directory());

describe('a page read with the pack that ships', () => {
  // To accept what is recognised now, and to review the diff: UPDATE_GOLDEN=1 npm run test:unit
  it('has on the sample article the names that are expected', async () => {
    const expected = 'tests/pages/sample/expected.json';
    const { flows, context } = await readHtml(
      readFileSync('tests/pages/sample/source.html', 'utf8'),
      '2026-11-26',
    );

    const found: Record<string, string[]> = {};
    for (const { surface, entity } of await annotateFlows(pack, flows, context)) {
      const entities = found[surface] ?? [];
      found[surface] = entities.includes(entity) ? entities : [...entities, entity];
    }

    if (process.env.UPDATE_GOLDEN) writeFileSync(expected, `${JSON.stringify(found, null, 2)}\n`);
    expect(found).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });
});

describe('a search in the pack that ships', () => {
  it.each(QUERIES)('for “%s” has %s among the first three', (query, name) => {
    const names = search({ query, limit: 3 }).map(({ entity }) => entity.name);

    expect(names).toContain(name);
  });

  it.each([
    'asdfqwer',
    'zzzz',
    '!!!',
    'qzxv',
    'hgfdsa',
    'kjhkjh',
    'qzxv war',
    'grossi qxzv',
    'hello ukraine',
  ])('finds nothing for “%s”', (query) => {
    expect(search({ query, limit: 3 })).toEqual([]);
  });

  it.each([
    ['pescov', ['Dmitry Peskov']],
    ['peskow', ['Dmitry Peskov']],
    ['zelenski', ['Volodymyr Zelenskyy']],
    ['kim yong un', ['Kim Jong Un']],
    ['gasprom', ['Gazprom', 'Gazprombank', 'Gazprom Neft']],
    ['genby', ['Vladimir Putin']],
    ['grossi iaea', ['Rafael Grossi']],
    ['peskov kremlin', ['Dmitry Peskov']],
  ])('for “%s” has no weak hits beside the right ones', (query, names) => {
    expect(search({ query, limit: 20 }).map(({ entity }) => entity.name)).toEqual(names);
  });
});

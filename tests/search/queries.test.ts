import { describe, expect, it } from 'vitest';
import { openPack } from '../../src/pack/index.ts';
import { checkPack, compilePack } from '../../src/pack-compiler/compile.ts';
import { memoryFiles } from '../../src/pack-compiler/memory-files.ts';
import { createSearch } from '../../src/search/index.ts';
import { QUERIES } from './queries.ts';

const checked = checkPack('assets/knowledge');
if (!checked.ok) throw new Error('the knowledge has problems: npm run -s pack -- check');
const pack = await openPack(memoryFiles(await compilePack(checked.source)));
const search = createSearch(await pack.directory());

describe('the pack that ships', () => {
  it.each(QUERIES)('has for “%s” %s among the first three', (query, name) => {
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
  ])('has for “%s” no weak hits beside the right ones', (query, names) => {
    expect(search({ query, limit: 20 }).map(({ entity }) => entity.name)).toEqual(names);
  });
});

import { describe, expect, it } from 'vitest';
import { computeCard } from '../../../src/pack/index.ts';
import { createSearch } from '../../../src/search/index.ts';
import { expectNoTrace, imported, opened, packOf, packWith, refusal, textOf } from './pack-with.ts';

/** A pack with a field of that name in its record, which no object literal could have. */
function withField(name: string): string {
  return textOf(packOf({ label: '###' })).replace('"label": "###"', `"${name}": { "polluted": true }`);
}

/** Imports an entity of that name, looks it up as the popup does and makes its card. */
async function foundAndShown(name: string): Promise<readonly [found: string | undefined, shown: string]> {
  const { file } = imported(packOf({ name, kind: 'concept', gloss: 'A word of programs.' }));
  const pack = await opened(file);
  const search = createSearch(await pack.directory());
  const [hit] = search({ query: name, limit: 1 });
  const id = hit?.entity.id ?? '';
  const entity = await pack.entity(id);
  if (!entity) throw new Error(`“${name}” was not found.`);
  const card = computeCard({
    entity,
    sources: new Map((await pack.sources()).map((source) => [source.id, source])),
    info: pack.info,
    today: '2026-11-25',
    nameOf: () => undefined,
  });
  expectNoTrace();
  return [hit?.entity.name, card.name];
}

describe('names that objects have of their own', () => {
  it('MP-25 refuses the key __proto__', () => {
    expect(refusal(withField('__proto__'))).toEqual(['pack.json:14:4: There is no field “__proto__”.']);
  });

  it('MP-26 refuses the key constructor', () => {
    expect(refusal(withField('constructor'))).toEqual(['pack.json:14:4: There is no field “constructor”.']);
  });

  it('MP-27 refuses the key prototype', () => {
    expect(refusal(withField('prototype'))).toEqual(['pack.json:14:4: There is no field “prototype”.']);
  });

  it('MP-28 refuses a nested __proto__, also where it is written with escapes', () => {
    const claims = [{ text: 'Opened', of: '###' }];
    const nested = (key: string) => textOf(packOf({ claims })).replace('"of": "###"', `"${key}": {}`);
    const top = textOf(packWith({ language: '###' })).replace('"language": "###"', '"__proto__": {}');

    expect(refusal(nested('__proto__'))).toEqual(['pack.json:17:6: There is no field “__proto__”.']);
    expect(refusal(nested('\\u005f_proto__'))).toEqual(['pack.json:17:6: There is no field “__proto__”.']);
    expect(refusal(top)).toEqual(['pack.json:16:2: There is no field “__proto__”.']);
  });

  it.each([
    ['MP-29', 'constructor'],
    ['MP-30', 'toString'],
    ['MP-31', 'hasOwnProperty'],
    ['MP-32', '__proto__'],
  ])('%s finds and shows an entity named %s', async (_, name) => {
    expect(await foundAndShown(name)).toEqual([name, name]);
  });
});

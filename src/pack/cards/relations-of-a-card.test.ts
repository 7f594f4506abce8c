import { describe, expect, it } from 'vitest';
import { cardOf, MALIAR } from '../../../tests/support/card-of.ts';

describe('the relations of a card', () => {
  it('are those of the article’s day, those on the page first', () => {
    const card = cardOf(MALIAR, { articleDate: '2023-09-12' });
    const onPage = cardOf(MALIAR, { articleDate: '2023-09-12', present: new Set(['person.umerov']) });

    expect(card.relations.map(({ name }) => name)).toEqual(['Ukraine', 'Rustem Umerov']);
    expect(onPage.relations.map(({ name }) => name)).toEqual(['Rustem Umerov', 'Ukraine']);
  });

  it('end with what only says “see also”', () => {
    const relations = [{ type: 'see also', to: 'person.umerov' }, ...(MALIAR.relations ?? [])];

    const { relations: shown } = cardOf({ ...MALIAR, relations }, { articleDate: '2023-09-01' });

    expect(shown.at(-1)?.type).toBe('see also');
  });

  it('say until when they held where they are over today', () => {
    const { relations } = cardOf(MALIAR, { articleDate: '2023-09-12' });

    expect(relations.map(({ name, until }) => [name, until])).toEqual([
      ['Ukraine', undefined],
      ['Rustem Umerov', '2023-09-18'],
    ]);
  });
});

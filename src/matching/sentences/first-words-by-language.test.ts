import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../tests/support/links-in.ts';
import { indexOf, ZELENSKYY } from '../../../tests/support/pack-of.ts';

const index = indexOf([ZELENSKYY]);

describe('a Russian or Ukrainian word that begins a sentence', () => {
  const said = 'Володимир Зеленський прибув.';
  const both = ['Володимир Зеленський → person.zelenskyy', 'Зеленський → person.zelenskyy'];

  it.each(['Також', 'Вчора', 'Но', 'Але', 'Как'])('is no part of a name: “%s”', (word) => {
    expect(linksIn(index, [said, `${word} Зеленський виступив.`])).toEqual(both);
  });

  it('may still be somebody’s given name', () => {
    expect(linksIn(index, [said, 'Олександр Зеленський виступив.'])).toEqual(both.slice(0, 1));
  });
});

describe('a word that begins a sentence in Latin letters', () => {
  const said = 'Wolodymyr Selenskyj came.';
  const both = ['Wolodymyr Selenskyj → person.zelenskyy', 'Selenskyj → person.zelenskyy'];

  it.each(['Auch', 'Später', 'Selon', 'Según', 'Anche', 'Também', 'Volgens', 'Według'])(
    'is no part of a name: “%s”',
    (word) => {
      expect(linksIn(index, [said, `${word} Selenskyj …`])).toEqual(both);
    },
  );

  it.each([
    ['es', 'Pero'],
    ['it', 'Secondo'],
    ['pt', 'Segundo'],
  ])('is a name elsewhere, but not in a page of its language: %s “%s”', (language, word) => {
    expect(linksIn(index, [said, `${word} Selenskyj …`], { language })).toEqual(both);
  });

  it.each(['Pero', 'Segundo', 'Nur', 'Lena', 'Auch Lena'])('may be somebody’s given name: “%s”', (name) => {
    expect(linksIn(index, [said, `${name} Selenskyj …`])).toEqual(both.slice(0, 1));
  });
});

describe('an article that begins a sentence in a Romance language', () => {
  it.each([
    ['it', 'La'],
    ['fr', 'Le'],
    ['es', 'El'],
  ])('is nobody’s given name: %s “%s”', (language, word) => {
    const texts = ['Wolodymyr Selenskyj.', `${word} Selenskyj …`];
    expect(linksIn(index, texts, { language })).toHaveLength(2);
    expect(linksIn(index, texts)).toHaveLength(1);
  });
});

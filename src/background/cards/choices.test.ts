import { describe, expect, it } from 'vitest';
import { createChoices } from './choices.ts';

function choicesOver(stored: unknown) {
  let value = stored;
  const choices = createChoices({
    read: async () => value,
    change: async (change) => {
      value = change(value);
    },
  });
  return { choices, stored: () => value };
}

describe('choices', () => {
  it('are found by the name, however it is written', async () => {
    const { choices } = choicesOver(undefined);

    await choices.choose('Opytne', 'place.opytne-bakhmut');

    expect(await choices.of('OPYTNE')).toBe('place.opytne-bakhmut');
    expect(await choices.of('Odesa')).toBeUndefined();
  });

  it('can be changed and forgotten', async () => {
    const { choices, stored } = choicesOver({ opytne: 'place.a' });

    await choices.choose('Opytne', 'place.b');
    expect(await choices.of('Opytne')).toBe('place.b');
    await choices.choose('Opytne', undefined);

    expect(stored()).toEqual({});
  });

  it('survive nonsense in the store', async () => {
    for (const nonsense of [null, 7, 'x', { opytne: 7 }])
      expect(await choicesOver(nonsense).choices.of('Opytne')).toBeUndefined();
  });

  it('keep the newest five hundred', async () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`name ${i}`, 'place.a']));
    const { choices, stored } = choicesOver(many);

    await choices.choose('Opytne', 'place.b');

    expect(Object.keys(stored() as object)).toHaveLength(500);
    expect(await choices.of('Opytne')).toBe('place.b');
    expect(await choices.of('name 0')).toBeUndefined();
  });
});

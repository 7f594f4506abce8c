import { describe, expect, it } from 'vitest';
import { createLookUpGrants } from './look-up-grants.ts';

const [TAB, OTHER_TAB] = [1, 2];

describe('what the reader looks up on a page', () => {
  it('may be searched for by that page, shortened and with other blanks', () => {
    const grants = createLookUpGrants(() => 0);

    grants.allowWords(TAB, 'Rudolf\n Elphberg of Ruritania');

    expect(grants.mayFind(TAB, 'Rudolf Elphberg')).toBe(true);
    expect(grants.mayFind(TAB, 'Elphberg')).toBe(false);
    expect(grants.mayFind(OTHER_TAB, 'Rudolf Elphberg')).toBe(false);
  });

  it('may be searched for as long as the reader may be waiting', () => {
    let now = 0;
    const grants = createLookUpGrants(() => now);
    grants.allowWords(TAB, 'Elphberg');

    now = 59_999;
    expect(grants.mayFind(TAB, 'Elphberg')).toBe(true);
    now = 60_000;
    expect(grants.mayFind(TAB, 'Elphberg')).toBe(false);
  });

  it('opens the cards that came of it, until the next look-up', () => {
    const grants = createLookUpGrants(() => 0);
    grants.allowWords(TAB, 'Elphberg');
    grants.allowCards(TAB, ['mine/person.rudolf']);
    grants.allowCards(TAB, ['mine/place.zenda']);

    expect(grants.mayOpen(TAB, 'mine/person.rudolf')).toBe(true);
    expect(grants.mayOpen(TAB, 'mine/place.zenda')).toBe(true);
    expect(grants.mayOpen(OTHER_TAB, 'mine/person.rudolf')).toBe(false);
    grants.allowWords(TAB, 'Zenda');
    expect(grants.mayOpen(TAB, 'mine/person.rudolf')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../tests/support/links-in.ts';
import { indexOf } from '../../../tests/support/pack-of.ts';

const index = indexOf([
  {
    id: 'medium.afp',
    name: 'Agence France-Presse',
    acronyms: [{ text: 'AFP', needsCue: true }],
    familiarity: 2,
  },
  {
    id: 'organisation.afp',
    name: 'Armed Forces of the Philippines',
    acronyms: [{ text: 'AFP', needsCue: true }],
    country: 'PH',
  },
  { id: 'place.paris', name: 'Paris', country: 'FR' },
  { id: 'place.france', name: 'France', label: 'country', country: 'FR' },
  { id: 'company.getty-images', name: 'Getty Images' },
]);

const found = (text: string) => linksIn(index, [text]).filter((link) => link.startsWith('AFP'));

describe('an agency that needs a cue', () => {
  it.each([
    'The minister left on Monday. (AFP)',
    'The minister left. (AFP).',
    'AFP - The minister left on Monday.',
    'AFP / Getty Images',
    'Photo: Getty Images/AFP',
    'The minister told AFP so.',
    'PARIS (AFP) – The minister left.',
    'PARIS, Jan 5 (AFP) - The minister left.',
    'PARIS, France (AFP) — The minister left.',
  ])('has one where sources stand: “%s”', (text) => {
    expect(found(text)).toEqual(['AFP → medium.afp']);
  });

  it.each([
    'The minister left on Monday (AFP wrote it)',
    'The minister left AFP - and she sang.',
    'They saw Ada Borg/AFP sing.', // some other agency’s
    'They met AFP there.',
    'They left Paris (AFP) - and she sang.',
    'PARIS (AFP) sang.',
  ])('has none elsewhere: “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is not meant where the text spells the acronym out', () => {
    expect(found('Armed Forces of the Philippines (AFP)')).toEqual(['AFP → organisation.afp']);
  });
});

import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../tests/support/links-in.ts';
import { country, indexOf } from '../../../tests/support/pack-of.ts';

const index = indexOf([
  country('India', 'IN'),
  country('Pakistan', 'PK'),
  country('Mexico', 'MX'),
  { id: 'place.lahore', name: 'Lahore', label: 'city', country: 'PK' },
  { id: 'place.delhi', name: 'Delhi', label: 'city', country: 'IN' },
  { id: 'place.sindh', name: 'Sindh', label: 'province', country: 'PK' },
  { id: 'place.guanajuato', name: 'Guanajuato', label: 'state of Mexico', country: 'MX' },
  { id: 'place.hyderabad-in', name: 'Hyderabad', label: 'city', country: 'IN' },
  { id: 'place.hyderabad-pk', name: 'Hyderabad', label: 'city', country: 'PK' },
  { id: 'place.punjab-in', name: 'Punjab', label: 'state of India', country: 'IN' },
  { id: 'place.punjab-pk', name: 'Punjab', label: 'province', country: 'PK' },
  { id: 'place.beijing', name: 'Beijing', familiarity: 3, country: 'CN' },
  { id: 'place.michigan', name: 'Michigan', familiarity: 2, country: 'US' },
  { id: 'place.salamanca', name: 'Salamanca', label: 'city', country: 'ES' },
  { id: 'place.austin', name: 'Austin', needsCue: true, label: 'city', country: 'US', cues: ['Texas'] },
  { id: 'person.ada-borg', name: 'Ada Borg', country: 'PK' },
]);

const marks = (...paragraphs: string[]) =>
  linksIn(index, paragraphs).map((mark) => mark.replace(/.* → place\./, ''));

describe('places of one name', () => {
  it('are told apart by the rest of an address', () => {
    expect(marks('It rained in Hyderabad, Sindh, Pakistan.')).toContain('hyderabad-pk');
    expect(marks('It rained in Hyderabad, Sindh.')).toContain('hyderabad-pk');
    expect(marks('It rained in Lahore, Punjab.')).toContain('punjab-pk');
    expect(marks('It rained in Delhi, Punjab.')).toContain('punjab-in');
  });

  it('are in the state whose code stands behind them', () => {
    expect(marks('They left Austin, TX, again.')).toEqual(['austin']);
    expect(marks('They left Austin, Tx, again.', 'THEY LEFT AUSTIN, OR SO SHE SAYS')).toEqual([]);
  });

  it('are told apart by the country that a text is about', () => {
    expect(marks('They left Lahore.', 'The Punjab government met.')).toContain('punjab-pk');
    expect(marks('They left Delhi.', 'The Punjab government met.')).toContain('punjab-in');
    expect(marks('They met Ada Borg.', 'The Punjab government met.')).toContain('punjab-pk');
  });
});

describe('a place behind which an address goes on in another country', () => {
  it('is none that the pack knows', () => {
    expect(marks('It rained in Salamanca, Guanajuato, Mexico.')).toEqual(['guanajuato', 'mexico']);
    expect(marks('It rained in Salamanca, Lahore and Delhi.')).toContain('salamanca');
  });
});

describe('a town with a state of the United States behind it', () => {
  it('is none of another country, nor is it later', () => {
    expect(marks('It rained in Beijing, Georgia, and people in Beijing sang.')).toEqual([]);
    expect(marks('It rained in Beijing, Mich., on Friday.')).toEqual([]);
    expect(marks('It rained in Beijing, New Mexico, on Friday.')).toEqual([]);
    expect(marks('It rained in Beijing, Michigan and Ohio.')).toContain('beijing');
  });

  it('is what it is whatever was read before', () => {
    expect(marks('One, two, three, four, five and six.', 'It rained in Beijing, Michigan')).not.toContain(
      'beijing',
    );
  });

  it('is another behind Hampshire or Jersey, which are no states', () => {
    expect(marks('It rained in Beijing, Hampshire, on Friday.')).toEqual(['beijing']);
    expect(marks('It rained in Beijing, Jersey, on Friday.')).toEqual(['beijing']);
  });
});

describe('a place that a legislator comes from', () => {
  const towns = indexOf([
    { id: 'place.ottawa', name: 'Ottawa', familiarity: 3, country: 'CA', cues: ['Canada'] },
    { id: 'place.chicago', name: 'Chicago', familiarity: 3, country: 'US' },
    country('Lebanon', 'LB'),
  ]);
  const found = (text: string) => linksIn(towns, [text]);

  it.each([
    'Speaker Ada Borg, an Ottawa Republican, left.',
    'They met a Lebanon Democrat there.',
    'Ada Borg, a Republican from Ottawa, left.',
    'Ada Borg, R-Ottawa, met Eva Lind (D-Lebanon).',
  ])('is in the United States: “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is marked where it lies there, and where nobody sits for it', () => {
    expect(found('They met a Chicago Democrat there.')).toEqual(['Chicago → place.chicago']);
    expect(found('They came from Ottawa, a Republican said.')).toEqual(['Ottawa → place.ottawa']);
  });
});

describe('a town whose name asks for a cue', () => {
  const towns = indexOf([
    { id: 'place.nantes', name: 'Nantes', needsCue: true, label: 'city', familiarity: 0, country: 'FR' },
    { id: 'place.almere', name: 'Almere', needsCue: true, label: 'city', familiarity: 0, country: 'NL' },
    { id: 'place.verona', name: 'Verona', needsCue: true, label: 'city', familiarity: 0, country: 'IT' },
    { id: 'place.essen', name: 'Essen', needsCue: true, label: 'city', familiarity: 0, country: 'DE' },
    {
      id: 'place.cartagena',
      name: 'Cartagena',
      needsCue: true,
      label: 'city',
      familiarity: 0,
      country: 'ES',
    },
    { id: 'person.cartagena', name: 'Cartagena', needsCue: true, familiarity: 0, country: 'CO' },
  ]);

  it.each([
    ['fr', 'Elle est née à Nantes hier.', ['Nantes']],
    ['fr', 'Le maire de Nantes est parti.', ['Nantes']],
    ['it', 'Vive a Verona da ieri.', ['Verona']],
    ['nl', 'Een man uit Almere is weg.', ['Almere']],
  ])('needs none in %s where it lies: %s', (language, text, expected) => {
    expect(linksIn(towns, [text], { language }).map((mark) => mark.replace(/ → .*/, ''))).toEqual(expected);
  });

  it.each([
    ['another language is written', 'en', 'They live in Nantes now.'],
    ['it may be its club', 'fr', 'Il faut payer à Nantes le transfert.'],
    ['nothing says that a place is meant', 'it', 'Ieri Verona ha parlato.'],
    ['all nouns have capitals', 'de', 'Das war in Essen gestern.'],
    ['somebody is called so too', 'es', 'Vive en Cartagena desde ayer.'],
  ])('needs one where %s', (_, language, text) => {
    expect(linksIn(towns, [text], { language })).toEqual([]);
  });
});

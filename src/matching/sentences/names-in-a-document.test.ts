import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../tests/support/links-in.ts';
import { country, indexOf } from '../../../tests/support/pack-of.ts';
import type { LinkContext } from '../index.ts';

const index = indexOf([
  { id: 'person.barack-obama', name: 'Barack Obama', short: ['Obama'], familiarity: 3 },
  { id: 'person.theresa-may', name: 'Theresa May', short: ['May'], familiarity: 2 },
  country('Iran', 'IR'),
  { id: 'event.iran-protests', name: 'Iran protests', needsCue: true, cues: ['rial'] },
  country('Hungary', 'HU'),
  {
    id: 'event.hungarian-election-2026',
    kind: 'event',
    name: '2026 Hungarian parliamentary election',
    aliases: [{ text: 'Hungary election', from: '2026', to: '2026' }],
    country: 'HU',
  },
  { ...country('United States', 'US'), acronyms: ['US'] },
  country('China', 'CN'),
  {
    id: 'org.spd',
    kind: 'organisation',
    name: 'Social Democratic Party of Germany',
    aliases: [{ text: 'Social Democratic Party', needsCue: true }],
    acronyms: ['SPD'],
    familiarity: 2,
  },
  { id: 'org.national-union', kind: 'organisation', name: 'National Union', needsCue: true, familiarity: 3 },
  { id: 'company.zenda-bank', kind: 'company', name: 'Zenda Bank' },
  { id: 'place.nevada', name: 'Nevada', acronyms: ['NV'], country: 'US' },
  { id: 'office.us-president', kind: 'office', name: 'US President', familiarity: 3, country: 'US' },
  { id: 'concept.western-world', kind: 'concept', name: 'Western world', aliases: ['Western allies'] },
  {
    id: 'person.nikol-pashinyan',
    name: 'Nikol Pashinyan',
    short: ['Pashinyan'],
    cues: ['Armenian'],
    familiarity: 1,
    country: 'AM',
  },
]);

const marks = (text: string, context?: LinkContext) => linksIn(index, text.split('\n'), context);

describe('a name that holds only at times', () => {
  const text = 'The Hungary election is near.';

  it('is marked at its time', () => {
    expect(marks(text, { date: '2026-03-01' })).toEqual(['Hungary election → event.hungarian-election-2026']);
  });

  it('leaves a shorter name in it at other times', () => {
    expect(marks(text, { date: '2018-03-01' })).toEqual(['Hungary → place.hungary']);
  });

  it('does so on a page without a date, which may tell of the election before', () => {
    expect(marks(text)).toEqual(['Hungary → place.hungary']);
  });
});

describe('a name that only a cue makes one', () => {
  it('leaves the shorter name in it where no cue stands', () => {
    expect(marks('Iran protests spread as the rial fell.')).toEqual(['Iran protests → event.iran-protests']);
    expect(marks('Iran protests spread.')).toEqual(['Iran → place.iran']);
  });
});

describe('a surname behind a woman’s title', () => {
  const found = (text: string) =>
    marks(text).filter((mark) => mark.startsWith('Obama') || mark.startsWith('May'));

  it('is not her husband’s', () => {
    expect(found('Barack Obama spoke.\nThen Mrs Obama left with Mr Obama.')).toEqual([
      'Obama → person.barack-obama',
    ]);
    expect(found('Then First Lady Obama left Barack Obama.')).toEqual([]);
  });

  it('is hers if the text names her in full', () => {
    expect(found('Theresa May spoke.\nThen Mrs May left.')).toEqual(['May → person.theresa-may']);
  });

  it('is nobody’s if the text does not', () => {
    expect(found('Then Mrs Obama left.')).toEqual([]);
  });
});

describe('a country beside a name', () => {
  it('does not take an office away that names its own country', () => {
    expect(marks('Then China objected to US President Nikol Pashinyan.')).toEqual([
      'China → place.china',
      'US President → office.us-president',
      'Nikol Pashinyan → person.nikol-pashinyan',
    ]);
  });
});

describe('what brackets say of a country', () => {
  it('is nothing against the name before them', () => {
    expect(marks('The National Union (US) of old.')).toEqual(marks('The National Union [US] of old.'));
  });
});

describe('the state of something', () => {
  it('may be a body', () => {
    expect(marks('Worries about the state of SPD grew.')).toEqual(['SPD → org.spd']);
  });
});

describe('what “non-” negates', () => {
  it('is not marked', () => {
    expect(marks('It turned to Russia and other non-Western allies.')).toEqual([]);
  });
});

describe('a surname after a title', () => {
  it('tells who the same surname is in the whole text', () => {
    expect(marks('Pashinyan spoke.\nArmenian Prime Minister Pashinyan left.\nThen Pashinyan slept.')).toEqual(
      [
        'Pashinyan → person.nikol-pashinyan',
        'Pashinyan → person.nikol-pashinyan',
        'Pashinyan → person.nikol-pashinyan',
      ],
    );
  });

  it('is left alone in a text without one', () => {
    expect(marks('Pashinyan spoke.\nThen Pashinyan slept.')).toEqual([]);
  });
});

describe('what a company is in law', () => {
  it('ends its name, also where it is several words or a place’s letters', () => {
    expect(marks('Shares of Zenda Bank Group Holdings Ltd. rose, those of Zenda Bank NV fell.')).toEqual([
      'Zenda Bank → company.zenda-bank',
      'Zenda Bank → company.zenda-bank',
    ]);
  });
});

describe('what the text calls a town', () => {
  it('is no body of that name', () => {
    expect(marks('They met in the town of SPD on Monday, then with the SPD in China.')).toEqual([
      'SPD → org.spd',
      'China → place.china',
    ]);
  });
});

describe('an office before a body’s name', () => {
  it('with “of” is no part of it', () => {
    expect(marks('The chief Executive Officer of Zenda Bank left.')).toEqual([
      'Zenda Bank → company.zenda-bank',
    ]);
  });
});

describe('an office that ends a body’s name', () => {
  it('leaves the body a name of its own', () => {
    expect(marks('The US Administrator Bill Nelson and US Under Secretary of Defense Colby met.')).toEqual([
      'US → place.united-states',
      'US → place.united-states',
    ]);
  });
});

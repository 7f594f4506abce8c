import { describe, expect, it } from 'vitest';
import { linksIn } from '../../tests/support/links-in.ts';
import { indexOf } from '../../tests/support/pack-of.ts';
import type { LinkContext } from './index.ts';

const index = indexOf([
  { id: 'person.barack-obama', name: 'Barack Obama', short: ['Obama'], familiarity: 3 },
  { id: 'person.theresa-may', name: 'Theresa May', short: ['May'], familiarity: 2 },
  { id: 'place.iran', name: 'Iran', label: 'country in Asia', familiarity: 3, country: 'IR' },
  { id: 'event.iran-protests', name: 'Iran protests', needsCue: true, cues: ['rial'] },
  { id: 'place.hungary', name: 'Hungary', label: 'country in central Europe', familiarity: 3, country: 'HU' },
  {
    id: 'event.hungarian-election-2026',
    kind: 'event',
    name: '2026 Hungarian parliamentary election',
    aliases: [{ text: 'Hungary election', from: '2026', to: '2026' }],
    country: 'HU',
  },
  {
    id: 'place.united-states',
    name: 'United States',
    label: 'country in North America',
    acronyms: ['US'],
    familiarity: 3,
    country: 'US',
  },
  { id: 'place.china', name: 'China', label: 'country in East Asia', familiarity: 3, country: 'CN' },
  {
    id: 'org.spd',
    kind: 'organisation',
    name: 'Social Democratic Party of Germany',
    aliases: [{ text: 'Social Democratic Party', needsCue: true }],
    acronyms: ['SPD'],
    familiarity: 2,
  },
  {
    id: 'org.psd',
    kind: 'organisation',
    name: 'Social Democratic Party of Portugal',
    aliases: [{ text: 'Social Democratic Party', needsCue: true }],
    acronyms: ['PSD'],
    familiarity: 2,
  },
  { id: 'org.national-union', kind: 'organisation', name: 'National Union', needsCue: true, familiarity: 3 },
  { id: 'org.unity-party', kind: 'organisation', name: 'Unity Party', needsCue: true, familiarity: 0 },
  { id: 'medium.nbc-news', kind: 'medium', name: 'NBC News', aliases: ['NBC'], familiarity: 2 },
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

describe('an acronym before its name in brackets', () => {
  it('stands for that name, whatever else the pack knows by it', () => {
    expect(marks('The ZB (Zenda Bank) rose.\nThe ZB fell.')).toEqual([
      'ZB → company.zenda-bank',
      'Zenda Bank → company.zenda-bank',
      'ZB → company.zenda-bank',
    ]);
    expect(marks('The PSD (Port Savings Deposit) rose.\nThe PSD fell.')).toEqual([]);
  });

  it('stands for what the text says, even if the pack has it as a plain name', () => {
    expect(marks('The NBC told us.')).toEqual(['NBC → medium.nbc-news']);
    expect(marks('The Nara Broadcasting Corporation (NBC) rose.\nThe NBC told us.')).toEqual([]);
  });

  it('is not defined by what a text read before left behind', () => {
    const text = 'The SPD (Soz Pol Dem … )';
    const before = 'The Ab Cd Ef Gh '; // as many words as the text has, then one that ends at its bracket
    marks(before + 'x'.repeat(text.indexOf(')') - before.length));

    expect(marks(text)).toEqual(['SPD → org.spd']);
  });

  it('stands for nothing where the name itself may be somebody else’s', () => {
    expect(marks('They left the Unity Party (UP).\nThe UP fell.')).toEqual([]);
    expect(marks('They left the UP (Unity Party).\nThe UP fell.')).toEqual([]);
  });
});

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

describe('a part of a country in a list of such parts', () => {
  it('is not the country of its name', () => {
    expect(marks('Rain fell in Kebbi and China states.')).toEqual([]);
    expect(marks('Rain fell in many US states.')).toEqual(['US → place.united-states']);
    expect(marks('A letter by Hungary and China states that much.')).toEqual([
      'Hungary → place.hungary',
      'China → place.china',
    ]);
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

describe('the acronym in brackets after a name', () => {
  it('tells which of several bodies is meant', () => {
    expect(marks('The Social Democratic Party (SPD) won.')).toEqual([
      'Social Democratic Party → org.spd',
      'SPD → org.spd',
    ]);
    expect(marks('The Social Democratic Party (PSD) won.')).toEqual([
      'Social Democratic Party → org.psd',
      'PSD → org.psd',
    ]);
  });

  it('says that a name is another’s where the pack knows only that', () => {
    expect(marks('A National Union (SPD) won.')).toEqual(['SPD → org.spd']);
    expect(marks('A National Union [SPD] won.')).toEqual(['SPD → org.spd']);
    expect(marks('A “National Union” (SPD) won.')).toEqual(['SPD → org.spd']);
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

describe('an office that ends a body’s name', () => {
  it('leaves the body a name of its own', () => {
    expect(marks('The US Administrator Bill Nelson and US Under Secretary of Defense Colby met.')).toEqual([
      'US → place.united-states',
      'US → place.united-states',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../tests/support/links-in.ts';
import { country, indexOf } from '../../../tests/support/pack-of.ts';

const index = indexOf([
  { ...country('United States', 'US'), acronyms: ['US'] },
  { id: 'company.ford', name: 'Ford', familiarity: 3, country: 'US' },
  { id: 'company.zenda-bank', name: 'Zenda Bank' },
  { id: 'medium.nbc-news', name: 'NBC News', aliases: ['NBC'], familiarity: 2 },
  {
    id: 'medium.china-central-television',
    name: 'China Central Television',
    acronyms: [{ text: 'CCTV', needsCue: true }],
    familiarity: 1,
    country: 'CN',
  },
  {
    id: 'organisation.nasa',
    name: 'National Aeronautics and Space Administration',
    acronyms: ['NASA'],
    familiarity: 3,
    country: 'US',
  },
  {
    id: 'organisation.spd',
    name: 'Social Democratic Party of Germany',
    aliases: [{ text: 'Social Democratic Party', needsCue: true }],
    acronyms: ['SPD'],
    familiarity: 2,
  },
  {
    id: 'organisation.psd',
    name: 'Social Democratic Party of Portugal',
    aliases: [{ text: 'Social Democratic Party', needsCue: true }],
    acronyms: ['PSD'],
    familiarity: 2,
  },
  { id: 'organisation.national-union', name: 'National Union', needsCue: true, familiarity: 3 },
  { id: 'organisation.unity-party', name: 'Unity Party', needsCue: true, familiarity: 0 },
]);

const marks = (...paragraphs: string[]) => linksIn(index, paragraphs);

const SPD = 'SPD → organisation.spd';

describe('an acronym that the text spells out', () => {
  it('is what the text says, also without capitals', () => {
    expect(marks('Research on user sessions (US) goes on; US sessions are long.')).toEqual([]);
  });

  it.each([
    'The National Super Alliance (NASA) lost. NASA left.',
    'NASA (the National Super Alliance) lost. NASA left.',
  ])('is what the text says where it takes more than first letters: “%s”', (text) => {
    expect(marks(text)).toEqual([]);
    expect(marks('The National Super Lottery Alliance (NASA) lost. NASA left.')).toContain(
      'NASA → organisation.nasa',
    );
  });

  it('is what the text says, even if the pack has it as a plain name', () => {
    expect(marks('The NBC told us.')).toEqual(['NBC → medium.nbc-news']);
    expect(marks('The Nara Broadcasting Corporation (NBC) rose.', 'The NBC told us.')).toEqual([]);
  });

  it('is the known body of that name, also with “Corporation” in it', () => {
    expect(marks('The Ford Corporation (FC) grew.', 'FC fell.')).toEqual([
      'Ford → company.ford',
      'FC → company.ford',
      'FC → company.ford',
    ]);
  });

  it('is the name in brackets behind it, whatever else the pack knows by it', () => {
    expect(marks('The ZB (Zenda Bank) rose.', 'The ZB fell.')).toEqual([
      'ZB → company.zenda-bank',
      'Zenda Bank → company.zenda-bank',
      'ZB → company.zenda-bank',
    ]);
    expect(marks('The PSD (Port Savings Deposit) rose.', 'The PSD fell.')).toEqual([]);
  });

  it('is not what a text that was read before has left behind', () => {
    const text = 'The SPD (Soz Pol Dem … )';
    const before = 'The Ab Cd Ef Gh '; // as many words as the text has, then one that ends at its bracket
    marks(before + 'x'.repeat(text.indexOf(')') - before.length));

    expect(marks(text)).toEqual([SPD]);
  });

  it('is nothing where the name itself may be somebody else’s', () => {
    expect(marks('They left the Unity Party (UP).', 'The UP fell.')).toEqual([]);
    expect(marks('They left the UP (Unity Party).', 'The UP fell.')).toEqual([]);
  });
});

describe('the acronym in brackets after a name', () => {
  it('tells which of several bodies is meant', () => {
    expect(marks('The Social Democratic Party (SPD) won.')).toEqual([
      'Social Democratic Party → organisation.spd',
      SPD,
    ]);
    expect(marks('The Social Democratic Party (PSD) won.')).toEqual([
      'Social Democratic Party → organisation.psd',
      'PSD → organisation.psd',
    ]);
  });

  it.each(['A National Union (SPD) won.', 'A National Union [SPD] won.', 'A “National Union” (SPD) won.'])(
    'says that the name is another’s where the pack knows only the acronym: “%s”',
    (text) => {
      expect(marks(text)).toEqual([SPD]);
    },
  );
});

describe('an acronym that is also a word', () => {
  it('is the body that a word beside it gives people to', () => {
    const channel = 'CCTV → medium.china-central-television';

    expect(marks('That was Hu, the president of CCTV, in a speech.')).toEqual([channel]);
    expect(marks('Police asked for CCTV footage.')).toEqual([]);
    expect(marks('Police asked a CCTV editor.')).toEqual([channel]);
    expect(marks('Police looked at the CCTV of the shop.')).toEqual([]);
  });
});

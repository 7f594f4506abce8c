import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../tests/support/links-in.ts';
import { country, indexOf } from '../../../tests/support/pack-of.ts';

const index = indexOf([
  country('Kenya', 'KE'),
  country('Spain', 'ES'),
  country('Colombia', 'CO'),
  { ...country('United States', 'US'), acronyms: ['US'] },
  { id: 'person.barack-obama', name: 'Barack Obama', short: ['Obama'], familiarity: 3 },
  { id: 'person.viktor-orban', name: 'Viktor Orban', short: ['Orban'], familiarity: 3 },
  { id: 'person.anita-orban', name: 'Anita Orban', short: [{ text: 'Orban', needsCue: true }] },
  {
    id: 'person.alvaro-uribe',
    name: 'Álvaro Uribe',
    short: ['Uribe'],
    familiarity: 0,
    cues: ['Colombia'],
    country: 'CO',
  },
  {
    id: 'person.ada-morawiec',
    name: 'Ada Morawiec',
    short: ['Morawiec'],
    familiarity: 2,
    cues: ['minister'],
    country: 'KE',
  },
  {
    id: 'person.ilo-morawiec',
    name: 'Ilo Morawiec',
    short: [{ text: 'Morawiec', needsCue: true }],
    familiarity: 0,
    country: 'KE',
  },
  { id: 'person.lai-ching-te', name: 'Lai Ching-te', short: ['Lai'], familiarity: 1, cues: ['Taiwan'] },
  { id: 'person.delcy-rodriguez', name: 'Delcy Rodríguez', short: ['Rodríguez'], country: 'VE' },
]);

const marks = (...paragraphs: string[]) => linksIn(index, paragraphs);

const OBAMA = 'Obama → person.barack-obama';

describe('a surname that everybody knows', () => {
  it('is its bearer’s where it stands alone', () => {
    expect(marks('Obama welcomed her on arrival.')).toEqual([OBAMA]);
  });

  it('is so also if somebody else ends in it', () => {
    expect(marks('Orban rivals met on arrival.')).toEqual(['Orban → person.viktor-orban']);
  });

  it('is so in a headline where a capital stands only behind it', () => {
    expect(marks('Obama Abandons Plan Again Today')).toEqual([OBAMA]);
    expect(marks('Somebody Else Seeks Help After Obama Pulls Out Again')).toEqual([OBAMA]);
    expect(marks('Somebody Else Warns Obama Over It', 'President Obama left.')).toEqual([OBAMA, OBAMA]);
    expect(marks('Wotan Obama Abandons Plan Again')).toEqual([]);
    expect(marks('Wotan Sees Uribe Abandon Plan Again')).toEqual([]);
  });

  it('is no stranger’s behind any capital of a headline', () => {
    expect(marks('The Un-Angry Obama Supporters', 'President-elect Obama left.')).toEqual([OBAMA]);
    expect(marks('The Very Sad Walter Obama Is Back', 'Obama left.')).toEqual([]);
  });

  it('is no stranger’s behind a capital that is no given name, if all know its bearer', () => {
    expect(marks('How will Team Obama use it?', 'Obama left.')).toEqual([OBAMA]);
    expect(marks('How will Walter Obama use it?', 'Obama left.')).toEqual([]);
  });

  it('is so behind the state whose deputy governor it is', () => {
    expect(marks('They met Kenya Lt. Gov. Barack Obama.')).toEqual([
      'Kenya → place.kenya',
      'Barack Obama → person.barack-obama',
    ]);
  });
});

describe('a surname that many know, and nobody else without a cue', () => {
  const morawiec = 'Morawiec → person.ada-morawiec';

  it('stands alone in a text on its bearer’s country, or with a word for them', () => {
    expect(marks('Morawiec says no again.', 'Kenya did not agree.')).toContain(morawiec);
    expect(marks('Morawiec says no again.', 'The minister did not agree.')).toContain(morawiec);
  });

  it('needs one of these, and no “Mr”', () => {
    expect(marks('Morawiec says no again.', 'Spain did not agree.')).not.toContain(morawiec);
    expect(marks('They heard Mr Morawiec say no.', 'Kenya did not agree.')).not.toContain(morawiec);
    expect(marks('Jane Morawiec says no. Later Morawiec left Kenya.')).not.toContain(morawiec);
  });
});

describe('a surname with its country before it', () => {
  it('is the person’s who is of that country, if that is a word for them', () => {
    const uribe = 'Uribe → person.alvaro-uribe';

    expect(marks('Colombia’s Uribe goes to Kenya.')).toContain(uribe);
    expect(marks('Kenya’s Uribe goes to Colombia.')).not.toContain(uribe);
  });
});

describe('a title before a surname', () => {
  it('vouches for it, unless it is “Mr”', () => {
    expect(marks('A member of Mr Lai’s team said so.')).toEqual([]);
    expect(marks('In Taiwan, President Lai said so.')).toEqual(['Lai → person.lai-ching-te']);
  });

  it('may be as short as headlines write it', () => {
    expect(marks('UK PM Orban, US VP Obama and Spain FM Lai meet')).toEqual([
      expect.stringContaining('→ person.viktor-orban'),
      'US → place.united-states',
      OBAMA,
      'Spain → place.spain',
      'Lai → person.lai-ching-te',
    ]);
  });
});

describe('a word that only begins its sentence', () => {
  it('is no given name of the surname behind it', () => {
    expect(marks('Delcy Rodríguez spoke.', 'Asked Rodríguez for her view.')).toContain(
      'Rodríguez → person.delcy-rodriguez',
    );
  });
});

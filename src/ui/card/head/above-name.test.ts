import { describe, expect, it } from 'vitest';
import { aboveName } from './above-name.ts';

const pack = { id: 'test', title: 'Pack', author: 'tests', licence: 'MIT', date: '2026-11-23' };

describe('the words above the name', () => {
  it.each([
    ['Brazilian politician', 'Brazilian politician, planning minister from 2023.'],
    ['city in Ekiti State, Nigeria', 'City about 150 km east of Ibadan, in Ekiti State, Nigeria.'],
    ['city in Nevada', 'City in Nevada.'],
    ['president of Iran 2013–2021', 'Cleric, president of Iran from August 2013 to August 2021.'],
    ['party in Kenya', 'Kenyan party of Raila Odinga, who led it until his death in October 2025.'],
    ['British medicine maker', 'British maker of medicines and vaccines.'],
  ])('are none of the label “%s” over “%s”', (label, gloss) => {
    expect(aboveName({ kind: 'place', label, gloss, pack })).toBeUndefined();
  });

  it.each([
    ['American actress', 'Actress, known for Annie Hall and The Godfather.'],
    ['former armed group in Northern Ireland', 'Armed group that fought in Northern Ireland until 1997.'],
    ['election in April 2019', 'Election of April 2024.'],
    ['law on tax', 'Law on taxis.'],
    ['former group of states', 'Group of states formed in 2017.'],
    ['Brazilian politician', 'Brazilians’ adviser.'],
  ])('are the whole label “%s” where “%s” says less', (label, gloss) => {
    expect(aboveName({ kind: 'person', label, gloss, pack })).toBe(label);
  });

  it.each([
    ['Ukrainian lawyer and politician', 'Ukrainian lawyer, minister from 2021.', 'lawyer and politician'],
    ['South Korean politician', 'South Korean trade lawyer.', 'politician'],
  ])('begin “%s” without the nationality that begins “%s” as well', (label, gloss, above) => {
    expect(aboveName({ kind: 'person', label, gloss, pack })).toBe(above);
  });

  it('are the whole label in a pack of another language', () => {
    const [label, gloss] = ['Ministre de l’Économie', 'Ministre depuis 2023.'];
    expect(aboveName({ kind: 'person', label, gloss, pack: { ...pack, language: 'fr' } })).toBe(label);
  });

  it.each([
    ['place', 'German extermination camp', 'German camp in occupied Poland.'],
    ['event', 'Israeli air strike on Qatar', 'Israeli attack on a meeting in Doha.'],
    ['person', 'Ukraine in exile', 'Ukraine abroad.'],
  ] as const)('keep who did it and what is no adjective (%s): “%s”', (kind, label, gloss) => {
    expect(aboveName({ kind, label, gloss, pack })).toBe(label);
  });
});

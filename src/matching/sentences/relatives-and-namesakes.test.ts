import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../tests/support/links-in.ts';
import { country, indexOf } from '../../../tests/support/pack-of.ts';
import { link } from '../index.ts';

const index = indexOf([
  country('Kenya', 'KE'),
  country('Colombia', 'CO'),
  { ...country('Jordan', 'JO'), needsCue: true, familiarity: 2 },
  { ...country('United States', 'US'), acronyms: ['US'] },
  { id: 'person.barack-obama', name: 'Barack Obama', short: ['Obama'], familiarity: 3 },
  { id: 'person.michelle-obama', name: 'Michelle Obama', short: ['Michelle'], familiarity: 3 },
  { id: 'person.mahamat-deby', name: 'Mahamat Déby', short: ['Déby'], familiarity: 2, country: 'TD' },
  { id: 'person.hinda-deby', name: 'Hinda Déby', country: 'TD' },
  { id: 'person.delcy-rodriguez', name: 'Delcy Rodríguez', short: ['Rodríguez'], country: 'VE' },
  { id: 'person.bashar-al-assad', name: 'Bashar al-Assad', short: ['al-Assad', 'Assad'], familiarity: 3 },
  {
    id: 'person.pedro-sanchez',
    name: 'Pedro Sánchez',
    cues: ['Spanish', 'prime minister'],
    familiarity: 3,
    country: 'ES',
  },
  {
    id: 'person.pedro-sanchez-suarez',
    name: 'Pedro Sánchez Suárez',
    aliases: [{ text: 'Pedro Sánchez', needsCue: true }],
    cues: ['Colombian', 'defence minister', 'FARC', 'Cali'],
    country: 'CO',
  },
]);

const marks = (...paragraphs: string[]) => linksIn(index, paragraphs);

const BASHAR = 'Bashar al-Assad → person.bashar-al-assad';
const OBAMA = 'Obama → person.barack-obama';

describe('people who share a full name', () => {
  const spaniard = 'Pedro Sánchez → person.pedro-sanchez';
  const colombian = 'Pedro Sánchez → person.pedro-sanchez-suarez';

  it('are told apart by the words around it, whoever is better known', () => {
    expect(marks('The Colombian defence minister spoke. The minister, Pedro Sánchez, said so.')).toEqual([
      colombian,
    ]);
    expect(marks('Pedro Sánchez said that the FARC had left Cali.')).toEqual([colombian]);
    expect(marks('Pedro Sánchez, the Spanish prime minister, will travel to Cali.')).toEqual([spaniard]);
    expect(marks('Pedro Sánchez will travel to Cali.')).toEqual([spaniard]);
  });

  it('are told apart by the country that the text gives them', () => {
    expect(marks('Colombia’s Pedro Sánchez said so.')).toContain(colombian);
    expect(marks('Kenya’s Pedro Sánchez said so.')).toContain(spaniard);
  });
});

describe('a surname within the name of somebody whom the pack lacks', () => {
  it('is not marked at its beginning', () => {
    expect(marks('Bashar al-Assad spoke.', 'Assad al-Bursh, a doctor, and Obama von Berg agreed.')).toEqual([
      BASHAR,
    ]);
  });

  it('is not marked after another given name, wherever that stands', () => {
    const known = 'Delcy Rodríguez → person.delcy-rodriguez';

    expect(marks('Delcy Rodríguez spoke.', 'Jorge Rodríguez, her brother, agreed.')).toEqual([known]);
    expect(marks('Delcy Rodríguez spoke.', 'Her brother, Jorge Rodríguez, agreed.')).toEqual([known]);
    expect(marks('Bashar al-Assad fled.', 'His father, President Hafez al-Assad, was dead.')).toEqual([
      BASHAR,
    ]);
  });

  it('is not marked after a given name that is a place’s name, too', () => {
    expect(marks('Barack Obama left. His brother, the tall Jordan Obama, stayed.')).toEqual([
      'Barack Obama → person.barack-obama',
    ]);
  });

  it('is not marked in a son’s or brother’s name', () => {
    expect(marks('Her uncle Barack Obama Jr died early.', 'He met Jean-Barak Obama there.')).toEqual([]);
  });
});

describe('“senior” in small letters', () => {
  it('is no part of the name before it', () => {
    expect(marks('An unnamed US senior official spoke.')).toEqual(['US → place.united-states']);
  });
});

describe('a surname in a text that names a relative in full', () => {
  it('is not that of the one whom we know by it, after the relative’s name', () => {
    expect(marks('Michelle Obama opened the library. Obama said she was pleased.')).toEqual([
      'Michelle Obama → person.michelle-obama',
    ]);
    expect(marks('President Barack Obama came. Michelle Obama spoke.', 'Obama smiled.')).toContain(OBAMA);
  });

  it('is not that of one whom fewer know before it either, as in a headline', () => {
    const known = 'Déby → person.mahamat-deby';

    expect(marks('President Déby buried', 'Kenya mourned Idriss Déby, the general.')).toEqual([
      'Kenya → place.kenya',
    ]);
    expect(marks('President Déby buried', 'Kenya mourned Hinda Déby.')).toContain('Déby → person.hinda-deby');
    expect(marks('President Déby leaves', 'Hinda Déby stayed. Mahamat Déby left.')).toContain(known);
    expect(marks('President Déby leaves', 'Mahamat Déby left. Idriss Déby stayed.')).toContain(known);
    expect(marks('Obama opens library', 'Michelle Obama spoke.')).toContain(OBAMA);
  });
});

describe('a surname of two whom the text names in full', () => {
  const brothers = indexOf([
    { id: 'person.ola-borg', name: 'Ola Borg', familiarity: 0, cues: ['minister'] },
    { id: 'person.ada-borg', name: 'Ada Borg', familiarity: 0, cues: ['cocaine', 'brother'] },
    { id: 'person.pia-borg', name: 'Pia Borg', familiarity: 0 },
  ]);
  const found = (text: string) => link([text], brothers).flat();

  it('is his who was named before it, not hers who is named later', () => {
    const marked = linksIn(brothers, [
      'Ola Borg spoke. Borg denied the cocaine. His brother, Ada Borg, sang.',
    ]);
    expect(marked.slice(0, 2)).toEqual(['Ola Borg → person.ola-borg', 'Borg → person.ola-borg']);
  });

  it('may be either’s after both, his first whom the text is about', () => {
    const [, , last] = found('Ola Borg spoke. Ada Borg sang. Borg said so.');
    expect(last).toMatchObject({ entity: 'person.ola-borg', confidence: 'either' });
  });

  it('is only hers who was named, however many others bear it', () => {
    const [, last] = found('They met Pia Borg. Then Borg left.');
    expect(last).toMatchObject({ entity: 'person.pia-borg', confidence: 'sure' });
  });
});

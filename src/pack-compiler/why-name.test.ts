import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../tests/support/pack-of.ts';
import { finishedEntities } from './compile-pack.ts';
import { whyName } from './why-name.ts';

const entities = await finishedEntities(
  sourceOf([
    { id: 'place.cork', name: 'Cork', cues: ['Munster', 'Ireland'] },
    { id: 'place.utrecht', name: 'Utrecht' },
    { id: 'person.anna-borg', name: 'Anna Borg' },
    { id: 'person.bertu-borg', name: 'Bertu Borg' },
    {
      id: 'person.dmitry-peskov',
      name: 'Dmitry Peskov',
      short: ['Peskov'],
      familiarity: 2,
      native: { ru: 'Дмитрий Песков' },
    },
    { id: 'company.meta', name: 'Meta Platforms', familiarity: 3, native: { uk: 'Мета' } },
    { id: 'organisation.nato', name: 'NATO', aliases: [{ text: 'Atlantic Club', to: '1999' }] },
  ]),
);

describe('what an author is told of a name', () => {
  it('is that it may stand alone, however it is written', () => {
    expect(whyName('UTRECHT', entities)).toEqual(['place.utrecht: “Utrecht” may stand alone']);
  });

  it('is why it needs a cue, and which cues it has', () => {
    expect(whyName('Cork', entities)).toEqual([
      'place.cork: “Cork” needs a cue: it is a common word; cues: Munster, Ireland',
    ]);
  });

  it('is who else is called so, by names that no record writes down too', () => {
    const line = (id: string) =>
      `${id}: “Borg” needs a cue (short form): several people are called so for short; cues: none of its own`;

    expect(whyName('Borg', entities)).toEqual([line('person.anna-borg'), line('person.bertu-borg')]);
  });

  it('is how far a short form, a case ending and an older name go', () => {
    expect(whyName('Peskov', entities)).toEqual([
      'person.dmitry-peskov: “Peskov” counts near the full name, a title or a related record (short form)',
    ]);
    expect(whyName('Дмитрию Пескову', entities)).toEqual([
      'person.dmitry-peskov: “Дмитрию Пескову” may stand alone (ru, made by the compiler)',
    ]);
    expect(whyName('Atlantic Club', entities)).toEqual([
      'organisation.nato: “Atlantic Club” may stand alone (… to 1999)',
    ]);
  });

  it('is that a case ending needs a cue where the name itself is a common word', () => {
    expect(whyName('Мета', entities)).toEqual([
      'company.meta: “Мета” needs a cue (uk): it is a common word; cues: none of its own',
    ]);
    expect(whyName('Мети', entities)).toEqual([
      'company.meta: “Мети” needs a cue (uk, made by the compiler): it is a common word; cues: none of its own',
    ]);
  });

  it('is both spellings of an acronym that is said as a word', () => {
    expect(whyName('Nato', entities)).toEqual([
      'organisation.nato: “NATO” may stand alone, in these capitals',
      'organisation.nato: “Nato” may stand alone (made by the compiler)',
    ]);
  });

  it('is what would become of a name that no record has yet', () => {
    expect(whyName('Turkey', entities)).toEqual([
      'No record has “Turkey”. It would need a cue: it is a common word.',
    ]);
    expect(whyName('Zendavar', entities)).toEqual(['No record has “Zendavar”. It could stand alone.']);
    expect(whyName('the', entities)[0]).toContain('a word of every sentence');
  });
});

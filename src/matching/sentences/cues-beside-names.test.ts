import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../tests/support/links-in.ts';
import { indexOf } from '../../../tests/support/pack-of.ts';

const index = indexOf([
  {
    id: 'org.miami-dolphins',
    kind: 'organisation',
    name: 'Miami Dolphins',
    short: [{ text: 'Dolphins', needsCue: true }],
    familiarity: 1,
    cues: ['receiver', 'quarterback'],
  },
  {
    id: 'person.david-fish',
    kind: 'person',
    name: 'David Fish',
    short: [{ text: 'Fish', needsCue: true }],
    familiarity: 1,
    cues: ['minister'],
  },
  {
    id: 'org.stanford-university',
    kind: 'organisation',
    name: 'Stanford University',
    aliases: [{ text: 'Stanford', needsCue: true }],
    familiarity: 2,
    cues: ['professor'],
  },
  {
    id: 'org.trinamool-congress',
    kind: 'organisation',
    name: 'Trinamool Congress',
    acronyms: [{ text: 'TMC', needsCue: true }],
    country: 'IN',
  },
  {
    id: 'org.aam-aadmi-party',
    kind: 'organisation',
    name: 'Aam Aadmi Party',
    acronyms: [{ text: 'AAP', needsCue: true }],
    country: 'IN',
    familiarity: 1,
    cues: ['Punjab', 'Kejriwal'],
  },
  {
    id: 'org.socialist-party',
    kind: 'organisation',
    name: 'Socialist Party',
    acronyms: [{ text: 'SP', needsCue: true }],
    familiarity: 1,
    cues: ['Amsterdam'],
  },
  {
    id: 'org.dmk',
    kind: 'organisation',
    name: 'Dravida Munnetra Kazhagam',
    acronyms: ['DMK'],
    country: 'IN',
    cues: ['Tamil'],
  },
  { id: 'org.fine-gael', kind: 'organisation', name: 'Fine Gael', country: 'IE', familiarity: 1 },
  {
    id: 'org.scottish-parliament',
    kind: 'organisation',
    name: 'Scottish Parliament',
    aliases: [{ text: 'MSPs', needsCue: true }],
  },
]);

const found = (text: string) => linksIn(index, [text]);

describe('a cue word that touches a name', () => {
  it.each([
    'Dolphins receiver Chad Johnson was released.',
    'They traded the Dolphins young quarterback.',
    'That was the quarterback Dolphins fans wanted.',
  ])('is enough for the short name of a team: “%s”', (text) => {
    expect(found(text)).toEqual(['Dolphins → org.miami-dolphins']);
  });

  it('counts for less where it stands away from the name', () => {
    expect(found('Dolphins swam beside the boat of a former wide receiver.')).toEqual([]);
  });

  it('is not enough for a surname, which is others’ too', () => {
    expect(found('They met Fish, minister of the church.')).toEqual([]);
  });
});

describe('a cue word near an acronym that needs one', () => {
  it('is enough for three letters', () => {
    expect(found('Farmers blamed the AAP government in Punjab.')).toEqual(['AAP → org.aam-aadmi-party']);
    expect(found('Farmers blamed the AAP government again.')).toEqual([]);
  });

  it('is not for two', () => {
    expect(found('Farmers blamed the SP government in Amsterdam.')).toEqual([]);
  });
});

describe('“at” before a body’s name that needs a cue', () => {
  it('is one, as people work and study there', () => {
    expect(found('She studied law at Stanford before the war.')).toEqual([
      'Stanford → org.stanford-university',
    ]);
  });

  it.each(['They blamed Stanford for the fire.', 'They looked at the Stanford of his youth.'])(
    'is the only preposition that is: “%s”',
    (text) => expect(found(text)).toEqual([]),
  );
});

describe('members of a parliament behind an acronym', () => {
  it.each([
    ['TMC MPs walked out.', 'TMC → org.trinamool-congress'],
    ['Thirty DMK MLAs walked out.', 'DMK → org.dmk'],
    ['Then Fine Gael TDs walked out.', 'Fine Gael → org.fine-gael'],
  ])('are those of a party: “%s”', (text, link) => {
    expect(found(text)).toEqual([link]);
  });

  it('are so where the pack has a name for them too', () => {
    expect(found('Then DMK MSPs walked out.')).toContain('DMK → org.dmk');
  });

  it.each(['TMC workers walked out.', 'The DMK Mutual Bank walked out.'])(
    'are no other words: “%s”',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('capitals around an acronym', () => {
  it('are the headline’s: “Unyielding DMK Alliance Amid”', () => {
    expect(found('Borg Defends Unyielding DMK Alliance Amid Tamil Row')).toEqual(['DMK → org.dmk']);
  });
});

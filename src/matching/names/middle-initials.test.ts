import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../tests/support/links-in.ts';
import { indexOf } from '../../../tests/support/pack-of.ts';

const index = indexOf([
  { id: 'person.ada-borg', name: 'Ada Borg', short: ['Borg'], familiarity: 1 },
  { id: 'person.ada-q-berg', name: 'Ada Q. Berg', familiarity: 1 },
  { id: 'person.ada-berg', name: 'Ada Berg', familiarity: 1 },
]);

const marks = (text: string) => linksIn(index, [text]);

describe('a person with an initial that the pack lacks', () => {
  it('is known behind an office, and by the surname then', () => {
    expect(marks('They met Gov. Ada P. Borg again. Governor Borg sang.')).toEqual([
      'Ada P. Borg → person.ada-borg',
      'Borg → person.ada-borg',
    ]);
  });

  it('is known behind the office of several', () => {
    expect(marks('They met Justices Ada P. Borg and Eva Lind.')).toEqual(['Ada P. Borg → person.ada-borg']);
  });

  it.each(['They met the actress Ada P. Borg again.', 'They met Gov. Ada Borg P. again.'])(
    'may be another elsewhere: “%s”',
    (text) => expect(marks(text)).not.toContain('Ada P. Borg → person.ada-borg'),
  );

  it('is whom the pack has with just that initial', () => {
    expect(marks('They met Gov. Ada Q. Berg again.')).toEqual(['Ada Q. Berg → person.ada-q-berg']);
  });
});

import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../tests/support/links-in.ts';
import { indexOf } from '../../../tests/support/pack-of.ts';

const index = indexOf([
  {
    id: 'person.kim-jong-un',
    name: 'Kim Jong Un',
    short: [{ text: 'Kim', needsCue: true }],
    familiarity: 3,
    country: 'KP',
  },
  { id: 'person.vladimir-putin', name: 'Vladimir Putin', short: ['Putin'], familiarity: 3 },
]);

const marks = (...paragraphs: string[]) => linksIn(index, paragraphs);

describe('a surname', () => {
  it('is marked before and after the full name', () => {
    expect(
      marks(
        'The Kim-Putin meeting is near.',
        'Kim Jong Un and Vladimir Putin will talk.',
        'Kim travels by train.',
      ),
    ).toEqual([
      'Kim → person.kim-jong-un',
      'Putin → person.vladimir-putin',
      'Kim Jong Un → person.kim-jong-un',
      'Vladimir Putin → person.vladimir-putin',
      'Kim → person.kim-jong-un',
    ]);
  });

  it('that needs a cue is not marked without the full name, nor inside a stranger’s', () => {
    expect(marks('We met Kim yesterday.')).toEqual([]);
    expect(marks('Kim Jong Un is one thing, Kim Kardashian another.')).toEqual([
      'Kim Jong Un → person.kim-jong-un',
    ]);
  });

  it('is not given to the one we know after a stranger’s full name', () => {
    expect(marks('Vladimir Putin spoke.', 'Her neighbour Igor Putin disagreed. Putin said so.')).toEqual([
      'Vladimir Putin → person.vladimir-putin',
    ]);
  });
});

describe('a surname alone in a page for the people of its bearer', () => {
  const short = (id: string, name: string, country: string, familiarity: 0 | 1 | 2) => ({
    id: `person.${id}`,
    name,
    short: [name.split(' ')[1] as string],
    country,
    familiarity,
  });
  const known = indexOf([
    short('renzi', 'Matteo Renzi', 'IT', 1),
    short('lula', 'Luiz Lula', 'BR', 2),
    short('fachin', 'Edson Fachin', 'BR', 0),
    short('bach', 'Thomas Bach', 'DE', 1),
  ]);
  const found = (text: string, language?: string) =>
    linksIn(known, [text], { ...(language && { language }) });

  it('is marked if some know it', () => {
    expect(found('Ieri Renzi ha parlato di Lula.', 'it')).toEqual(['Renzi → person.renzi']);
    expect(found('Lula se encontrou com Renzi.', 'pt')).toEqual(['Lula → person.lula']);
  });

  it('is not marked elsewhere, nor if few know it, nor after a stranger’s full name', () => {
    expect(found('Renzi met Lula again.')).toEqual([]);
    expect(found('Ontem Fachin votou.', 'pt')).toEqual([]);
    expect(found('Ieri Carlo Renzi ha parlato. Poi Renzi è uscito.', 'it')).toEqual([]);
  });

  it('is not marked where a capital tells nothing', () => {
    expect(found('Da geht alles den Bach hinunter.', 'de')).toEqual([]);
  });
});

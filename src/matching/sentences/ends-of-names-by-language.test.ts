import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../tests/support/links-in.ts';
import { indexOf } from '../../../tests/support/pack-of.ts';

describe('a country behind a body in Russian', () => {
  const owned = indexOf([
    {
      id: 'place.russia',
      name: 'Russia',
      native: { ru: ['Россия', 'России'] },
      label: 'country',
      country: 'RU',
    },
    {
      id: 'place.france',
      name: 'France',
      native: { ru: ['Франция', 'Франции'] },
      label: 'country',
      country: 'FR',
    },
    { id: 'org.fsb', kind: 'organisation', name: 'FSB', native: { ru: 'ФСБ' }, country: 'RU' },
  ]);

  it('owns it, and tells whose it is', () => {
    expect(linksIn(owned, ['Об этом сообщила ФСБ России.'])).toEqual([
      'ФСБ → org.fsb',
      'России → place.russia',
    ]);
    expect(linksIn(owned, ['Об этом сообщила ФСБ Франции.'])).toEqual(['Франции → place.france']);
  });
});

describe('a German noun beside a name', () => {
  const trump = { id: 'person.donald-trump', name: 'Donald Trump', short: ['Trump'], familiarity: 3 };
  const german = indexOf([
    trump,
    {
      id: 'org.cia',
      kind: 'organisation',
      name: 'Central Intelligence Agency',
      acronyms: ['CIA'],
      familiarity: 3,
    },
    { id: 'place.russia', kind: 'place', name: 'Russland', label: 'country', country: 'RU', familiarity: 3 },
    {
      id: 'org.svp',
      kind: 'organisation',
      name: 'Schweizerische Volkspartei',
      acronyms: [{ text: 'SVP', needsCue: true }],
      cues: ['Partei'],
      familiarity: 2,
    },
  ]);

  it.each([
    ['Die Trump-Regierung warnt.', ['Trump → person.donald-trump']],
    ['Dem Trump-Unterstützer gefiel es.', ['Trump → person.donald-trump']],
    ['Das sagte Frau Trump-Wiese.', []],
    ['Das tat der Auslandsgeheimdienst CIA.', ['CIA → org.cia']],
    ['Das tat Wotan CIA.', []],
    ['Das tat die Notenbank CIA.', ['CIA → org.cia']],
    ['Das tat die Bank Russland.', []],
    ['Das tut die Regierung Trump.', ['Trump → person.donald-trump']],
    ['Im Fall von Trump war es so.', ['Trump → person.donald-trump']],
    ['Er sagt, dass Russland Waffen liefert.', ['Russland → place.russia']],
    ['Er liest die Russland Post gern.', []],
    ['Die Partei und die SVP-Delegierten.', ['SVP → org.svp']],
  ])('tells that the name ends there: “%s”', (text, expected) => {
    expect(linksIn(german, [text], { language: 'de' })).toEqual(expected);
  });
});

describe('a body or a country and a person it is said to be of', () => {
  const romance = indexOf([
    { id: 'place.haiti', kind: 'place', place: 'country', name: 'Haiti', native: { fr: 'Haïti' } },
    { id: 'person.donald-trump', name: 'Donald Trump', short: ['Trump'], familiarity: 3 },
  ]);

  it.each([
    ['fr', 'Voilà Haïti de Donald Trump.', ['Haïti → place.haiti', 'Donald Trump → person.donald-trump']],
    ['fr', 'Voilà Haïti de Wotan.', []],
    ['es', 'Lo dijo el Gobierno de Donald Trump.', ['Donald Trump → person.donald-trump']],
    ['es', 'Lo dijo el Gobierno de Haiti.', ['Haiti → place.haiti']],
    ['es', 'Lo dijo el Banco de Haiti.', []],
  ])('are two names: %s “%s”', (language, text, expected) => {
    expect(linksIn(romance, [text], { language })).toEqual(expected);
  });
});

describe('a town with an article, in quotation marks, or in an adjective’s form', () => {
  const towns = indexOf([
    { id: 'place.barcelona', kind: 'place', name: 'Barcelona', familiarity: 3 },
    {
      id: 'org.barcelona',
      kind: 'organisation',
      name: 'FC Barcelona',
      aliases: [{ text: 'Barcelona', needsCue: true }],
    },
    {
      id: 'place.moscow',
      kind: 'place',
      name: 'Moscow',
      native: { uk: ['Москва', 'Москві'] },
      familiarity: 3,
    },
    {
      id: 'place.ivano',
      kind: 'place',
      name: 'Ivano-Frankivsk',
      native: { uk: ['Луцьк', 'Луцька'] },
      familiarity: 3,
    },
  ]);

  it.each([
    ['es', 'Vive en Barcelona desde ayer.', ['Barcelona → place.barcelona']],
    ['es', 'Nadie vio al Barcelona de ayer.', []],
    ['uk', 'Крейсер «Москва» затонув.', []],
    ['uk', 'Про це кажуть у Москві.', ['Москві → place.moscow']],
    ['uk', 'Їй допомогла Луцька громада.', []],
  ])('is not meant: %s “%s”', (language, text, expected) => {
    expect(linksIn(towns, [text], { language })).toEqual(expected);
  });
});

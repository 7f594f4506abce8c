import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../tests/support/links-in.ts';
import { indexOf, sourceOf } from '../../../tests/support/pack-of.ts';
import { encodeIndex } from '../../pack/files/encode-index.ts';
import { flagNames, openIndex } from '../../pack/index.ts';

const index = indexOf([
  { id: 'company.uber', kind: 'company', name: 'Uber', familiarity: 3 },
  { id: 'person.xi-jinping', name: 'Xi Jinping', short: ['Xi'], familiarity: 3 },
]);

const found = (text: string) => linksIn(index, [text]);

describe('a word of another language that is also something else in English', () => {
  const source = sourceOf([
    { id: 'place.nile', name: 'Nile', native: { de: 'Nil', fr: 'Nil' }, cues: ['river'] },
    { id: 'place.egypt', name: 'Egypt', native: { de: 'Ägypten' } },
    { id: 'org.eu', kind: 'organisation', name: 'European Union', acronyms: ['EU'], familiarity: 3 },
    {
      id: 'place.united-states',
      name: 'United States',
      acronyms: [{ text: 'EU', lang: 'es' }],
      familiarity: 3,
    },
    { id: 'org.nato', kind: 'organisation', name: 'NATO', native: { es: 'OTAN', fr: 'OTAN' } },
  ]);
  const bound = openIndex(encodeIndex({ ...source, entities: flagNames(source.entities, new Set()) }));

  it.each([
    ['de', 'Der Nil führt wenig Wasser.', ['Nil → place.nile']],
    ['fr', 'Le Nil est en crue.', ['Nil → place.nile']],
    ['fr', 'L’Otan et l’OTAN', ['Otan → org.nato', 'OTAN → org.nato']],
    ['en', 'The NIL deal on the river', []],
    ['it', 'Il Nil era un river.', []],
    ['en', 'Ägypten is Egypt.', ['Ägypten → place.egypt', 'Egypt → place.egypt']],
  ])('is read in pages of its languages alone: %s “%s”', (language, text, expected) => {
    expect(linksIn(bound, [text], { language })).toEqual(expected);
  });

  it('is not read where the page does not say its language', () => {
    expect(linksIn(bound, ['The river Nil, or Nile, is there.'])).toEqual(['Nile → place.nile']);
  });

  it.each([
    ['es', 'El presidente de EU dijo que no.', ['EU → place.united-states']],
    ['de', 'Die EU sagte nein.', ['EU → org.eu']],
    ['en', 'The EU said no.', ['EU → org.eu']],
  ])('goes before an acronym of every language in its own: %s “%s”', (language, text, expected) => {
    expect(linksIn(bound, [text], { language })).toEqual(expected);
  });
});

describe('a word that is a name but for its accent', () => {
  it('is no name', () => {
    expect(found('Über die Wahl sprach Uber nicht.')).toEqual(['Uber → company.uber']);
  });
});

describe('a word that is a name without its accent', () => {
  const cities = indexOf([
    { id: 'place.quito', kind: 'place', name: 'Quito', familiarity: 3 },
    { id: 'place.canada', kind: 'place', name: 'Canada', native: { es: 'Canadá' }, familiarity: 3 },
  ]);

  it.each([
    ['Quitó la palabra a todos.', []],
    ['Viven en la Cañada.', []],
    ['Viven en Canadá y en Quito.', ['Canadá → place.canada', 'Quito → place.quito']],
  ])('is no name: “%s”', (text, expected) => {
    expect(linksIn(cities, [text], { language: 'es' })).toEqual(expected);
  });
});

describe('a word that is a name with an accent alone', () => {
  const iran = indexOf([
    { id: 'place.iran', kind: 'place', name: 'Iran', native: { pt: 'Irã', fr: 'Ira' } },
    { id: 'organisation.ira', name: 'Irish Republican Army', acronyms: ['IRA'], familiarity: 2 },
  ]);

  it.each([
    ['pt', 'A Ira deles é grande no Irã.', ['Irã → place.iran']],
    ['pt', 'Ontem o IRA entregou as armas.', ['IRA → organisation.ira']],
    ['fr', 'La Ira', ['Ira → place.iran']],
  ])('is no name without it in that language: %s “%s”', (language, text, expected) => {
    expect(linksIn(iran, [text], { language })).toEqual(expected);
  });
});

describe('an Arabic word that ends like no name', () => {
  const cuba = indexOf([
    { id: 'place.cuba', kind: 'place', name: 'Cuba', native: { ar: 'كوبا' }, familiarity: 3 },
  ]);

  it.each([
    ['باعت الشركة كوباً من الشاي.', []],
    ['باعت الشركة كوبًا من الشاي.', []],
    ['قال الرئيس إن كوبا بعيدة.', ['كوبا → place.cuba']],
  ])('is none: “%s”', (text, expected) => {
    expect(linksIn(cuba, [text], { language: 'ar' })).toEqual(expected);
  });
});

describe('a number in Roman letters', () => {
  it('is nobody’s surname', () => {
    expect(found('Nella prima metà dell’XI secolo. Xi is in Part XI.')).toEqual(['Xi → person.xi-jinping']);
  });
});

describe('“war” in German and Dutch', () => {
  const wars = indexOf([
    { id: 'place.ukraine', name: 'Ukraine', familiarity: 3 },
    { id: 'event.war', kind: 'event', name: 'Ukraine war', familiarity: 3 },
    { id: 'event.october', kind: 'event', name: 'October War', familiarity: 3 },
  ]);

  it('is no part of a name', () => {
    const text = 'In der Ukraine war es ruhig.';
    expect(linksIn(wars, [text], { language: 'de' })).toEqual(['Ukraine → place.ukraine']);
    expect(linksIn(wars, ['Im Oktober war es ruhig.'], { language: 'de' })).toEqual([]);
    expect(linksIn(wars, ['In de Ukraine war het stil.'], { language: 'nl' })).toEqual([
      'Ukraine → place.ukraine',
    ]);
  });

  it('is one in English', () => {
    expect(linksIn(wars, ['The Ukraine war went on.'])).toEqual(['Ukraine war → event.war']);
  });
});

describe('Turkish words beside names and like them', () => {
  const turkish = indexOf([
    { id: 'place.kabul', kind: 'place', name: 'Kabul', familiarity: 3 },
    { id: 'place.mali', kind: 'place', name: 'Mali', label: 'country', country: 'ML', familiarity: 3 },
    { id: 'place.turkey', kind: 'place', name: 'Türkiye', label: 'country', country: 'TR', familiarity: 3 },
    { id: 'org.cia', kind: 'organisation', name: 'Intelligence Agency', acronyms: ['CIA'], familiarity: 3 },
    { id: 'org.chp', kind: 'organisation', name: 'Republican Party', acronyms: ['CHP'], familiarity: 2 },
  ]);

  it.each([
    ['Kabul edilen tasarı yürürlükte.', []],
    ['Yerli Malı haftası başladı.', []],
    ['Mali hükümeti istifa etti.', ['Mali → place.mali']],
    ['Dün Zarur’un Türkiye’ye gelişi konuşuldu.', ['Türkiye → place.turkey']],
    ['Ben Türkiye’ye geldim.', ['Türkiye → place.turkey']],
    ['Yerine CIA Direktörü geldi.', ['CIA → org.cia']],
    ['Dün CHP Grup Başkanvekili konuştu.', ['CHP → org.chp']],
    ['Dün Ankara CIA Otelinde konuştu.', []],
  ])('are told from them: “%s”', (text, expected) => {
    expect(linksIn(turkish, [text], { language: 'tr' })).toEqual(expected);
  });
});

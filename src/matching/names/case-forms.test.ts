import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../tests/support/links-in.ts';
import { indexOf } from '../../../tests/support/pack-of.ts';

const index = indexOf([
  { id: 'person.robert-fico', name: 'Robert Fico', native: { ru: 'Роберт Фицо', uk: 'Роберт Фіцо' } },
  {
    id: 'person.kassym-jomart-tokayev',
    name: 'Kassym-Jomart Tokayev',
    native: { ru: 'Касым-Жомарт Токаев', uk: 'Касим-Жомарт Токаєв' },
  },
  { id: 'person.andrej-babis', name: 'Andrej Babiš', native: { ru: 'Андрей Бабиш', uk: 'Андрей Бабіш' } },
  { id: 'person.maia-sandu', name: 'Maia Sandu', native: { ru: 'Майя Санду', uk: 'Мая Санду' } },
  { id: 'person.donald-tusk', name: 'Donald Tusk' },
  { id: 'person.karol-nawrocki', name: 'Karol Nawrocki' },
  {
    id: 'place.poland',
    kind: 'place',
    name: 'Poland',
    native: { pl: 'Polska' },
    label: 'country',
    country: 'PL',
  },
  { id: 'place.kyiv', kind: 'place', name: 'Kyiv', native: { pl: 'Kijów' } },
  { id: 'org.ec', kind: 'organisation', name: 'European Commission', native: { pl: 'Komisja Europejska' } },
  { id: 'org.poland-2050', kind: 'organisation', name: 'Poland 2050', native: { pl: 'Polska 2050' } },
  { id: 'org.bundestag', kind: 'organisation', name: 'Bundestag' },
  { id: 'org.eu', kind: 'organisation', name: 'European Union', native: { pl: 'Unia Europejska' } },
  { id: 'place.germany', kind: 'place', name: 'Germany', native: { pl: 'Niemcy' } },
  { id: 'place.iran', kind: 'place', name: 'Iran', familiarity: 3 },
  { id: 'place.pila', kind: 'place', name: 'Pila', familiarity: 1 },
  { id: 'place.russia', kind: 'place', name: 'Russia', native: { pl: 'Rosja' } },
  { id: 'place.bergen', name: 'Bergen', native: { ru: 'Берген', uk: 'Берген' } },
  { id: 'place.frankfurt', kind: 'place', name: 'Frankfurt' },
  {
    id: 'org.eintracht',
    kind: 'organisation',
    name: 'Eintracht',
    short: [{ text: 'Frankfurt', needsCue: true }],
  },
]);

describe('a name that is declined', () => {
  it.each([
    ['ru', 'Он встретился с Робертом Фицо.', ['Робертом Фицо → person.robert-fico']],
    ['ru', 'Слова Касым-Жомарта Токаева', ['Касым-Жомарта Токаева → person.kassym-jomart-tokayev']],
    ['ru', 'Он говорил с Андреем Бабишем.', ['Андреем Бабишем → person.andrej-babis']],
    ['ru', 'Он звонил Майе Санду.', ['Майе Санду → person.maia-sandu']],
    ['uk', 'Він говорив з Андреєм Бабішем.', ['Андреєм Бабішем → person.andrej-babis']],
    ['uk', 'Слова Роберта Фіцо', ['Роберта Фіцо → person.robert-fico']],
    ['pl', 'Słowa Karola Nawrockiego.', ['Karola Nawrockiego → person.karol-nawrocki']],
    ['pl', 'Rozmawiał z Donaldem Tuskiem.', ['Donaldem Tuskiem → person.donald-tusk']],
    [
      'pl',
      'Donald Tusk mówił. Nie ma rządu Tuska.',
      ['Donald Tusk → person.donald-tusk', 'Tuska → person.donald-tusk'],
    ],
    ['pl', 'Był w Polsce i w Kijowie.', ['Polsce → place.poland', 'Kijowie → place.kyiv']],
    ['pl', 'Decyzja Komisji Europejskiej zapadła.', ['Komisji Europejskiej → org.ec']],
    ['pl', 'To prezydent Polski.', ['Polski → place.poland']],
    ['pl', 'Był we Frankfurcie.', ['Frankfurcie → place.frankfurt']], // not the club
    ['pl', 'Był w Iranie, znał rządy Iranu.', ['Iranie → place.iran', 'Iranu → place.iran']],
    ['pl', 'Oskarżył Rosję.', ['Rosję → place.russia']],
    ['pl', 'Jechał do Komisji Europejskiej.', ['Komisji Europejskiej → org.ec']],
    ['pl', 'Głosowano w Bundestagu.', ['Bundestagu → org.bundestag']],
    ['pl', 'To polityk Polski 2050.', ['Polski 2050 → org.poland-2050']],
    [
      'pl',
      'Kanclerz Niemiec był w Unii Europejskiej.',
      ['Niemiec → place.germany', 'Unii Europejskiej → org.eu'],
    ],
  ])('is found: %s “%s”', (language, text, expected) => {
    expect(linksIn(index, [text], { language })).toEqual(expected);
  });

  it('is found where it is a place behind a preposition', () => {
    expect(linksIn(index, ['Он жил в Бергене.'], { language: 'ru' })).toEqual(['Бергене → place.bergen']);
  });

  it('is found by its surname where it stands in full', () => {
    const said = ['Андрей Бабиш прибыл.', 'Так было после речи Бабиша вчера.'];

    expect(linksIn(index, said, { language: 'ru' })).toHaveLength(2);
    expect(linksIn(index, said.slice(1), { language: 'ru' })).toEqual([]);
  });

  it.each([
    ['en', 'Он встретился с Робертом Фицо.'],
    ['ru', 'Он встретился с Робертом Фицовым.'],
    ['ru', 'Он встретился с Майком Санду.'],
    ['ru', 'Он встретился с Бергеном.'],
    ['pl', 'Polski rząd milczy.'],
    ['pl', 'Był w Pile.'], // a saw
    ['en', 'Był w Polsce.'],
  ])('is no other word: %s “%s”', (language, text) => {
    expect(linksIn(index, [text], { language })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../tests/support/links-in.ts';
import { sourceOf } from '../../../tests/support/pack-of.ts';
import { encodeIndex } from '../../pack/files/encode-index.ts';
import { openIndex } from '../../pack/index.ts';
import { withCaseEndings } from './case-endings.ts';

const source = sourceOf([
  {
    id: 'person.dmitry-peskov',
    name: 'Dmitry Peskov',
    familiarity: 2,
    native: { ru: 'Дмитрий Песков', uk: 'Дмитро Пєсков' },
  },
  {
    id: 'person.hanna-maliar',
    name: 'Hanna Maliar',
    country: 'UA',
    native: { uk: 'Ганна Маляр', ru: 'Анна Маляр' },
  },
  {
    id: 'person.kim-jong-un',
    name: 'Kim Jong Un',
    familiarity: 2,
    native: { ru: 'Ким Чен Ын', ko: '김정은' },
  },
  { id: 'place.avdiivka', name: 'Avdiivka', country: 'UA', native: { ru: 'Авдеевка', uk: 'Авдіївка' } },
  { id: 'place.kyiv', name: 'Kyiv', country: 'UA', native: { ru: 'Киев', uk: 'Київ' } },
  { id: 'place.opytne', name: 'Opytne', country: 'UA', native: { ru: 'Опытное', uk: 'Опитне' } },
  {
    id: 'place.donetsk-oblast',
    name: 'Donetsk Oblast',
    country: 'UA',
    native: { ru: 'Донецкая область', uk: 'Донецька область' },
  },
  {
    id: 'org.un',
    kind: 'organisation',
    name: 'United Nations',
    familiarity: 2,
    native: { ru: 'Организация Объединённых Наций' },
  },
]);
const entities = await Promise.all(source.entities.map(withCaseEndings));
const index = openIndex(encodeIndex({ ...source, entities }));
const found = (text: string) => linksIn(index, [text]);

describe('forms of what few readers know', () => {
  it('are made for states, capitals and large cities, but not for a state’s letters', async () => {
    const { entities: drafts } = sourceOf([
      { id: 'place.kyrgyzstan', name: 'Kyrgyzstan', country: 'KG', native: { ru: 'Киргизия' } },
      {
        id: 'place.tashkent',
        name: 'Tashkent',
        country: 'UZ',
        native: { ru: 'Ташкент' },
        relations: [{ type: 'capital of', to: 'place.uzbekistan' }],
      },
      { id: 'place.ankara', name: 'Ankara', country: 'TR', familiarity: 1, native: { uk: 'Анкара' } },
      {
        id: 'place.south-africa',
        name: 'South Africa',
        country: 'ZA',
        familiarity: 3,
        native: { uk: 'ПАР' },
      },
      { id: 'place.uzbekistan', name: 'Uzbekistan', familiarity: 2 },
    ]);
    const facts = { 'place.kyrgyzstan': { place: 'country' }, 'place.ankara': { generated: true } } as const;
    const places = drafts.map((draft) => ({ ...draft, ...facts[draft.id as keyof typeof facts] }));

    const enriched = await Promise.all(places.map(withCaseEndings));

    const forms = enriched.flatMap(({ names }) => names.filter(({ generated }) => generated));
    const texts = forms.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Киргизии', 'Ташкенте', 'Анкарі']));
    expect(texts.filter((text) => /^пар/i.test(text))).toEqual([]);
  });

  it('are made for names near Russia and Ukraine, and elsewhere for the better known', async () => {
    const native = { ru: 'Осака', uk: 'Осака' };
    const { entities: alike } = sourceOf([
      { id: 'place.near', name: 'Osaka', country: 'UA', native },
      { id: 'place.known', name: 'Osaka', country: 'JP', familiarity: 2, native },
      { id: 'place.far', name: 'Osaka', country: 'JP', native },
    ]);

    const enriched = await Promise.all(alike.map(withCaseEndings));

    const formed = enriched.filter(({ names }) => names.some(({ generated }) => generated));
    expect(formed.map(({ id }) => id).sort()).toEqual(['place.known', 'place.near']);
  });
});

describe('forms that weigh more than they find', () => {
  const formsOf = async (record: Parameters<typeof sourceOf>[0][number], generated?: true) => {
    const [entity] = sourceOf([record]).entities;
    const { names } = await withCaseEndings({
      ...(entity as NonNullable<typeof entity>),
      ...(generated && { generated }),
    }); // one record, one entity
    return names.filter((name) => name.generated).map(({ text, lang }) => `${lang} ${text}`);
  };

  it('are not made of names of more than three words', async () => {
    const native = { ru: ['Организация по запрещению химического оружия', 'Организация Объединённых Наций'] };
    const forms = await formsOf({
      id: 'org.long',
      kind: 'organisation',
      name: 'Watchdog',
      familiarity: 3,
      native,
    });

    expect(forms).toContain('ru Организации Объединённых Наций');
    expect(forms.filter((form) => form.includes('оружия'))).toEqual([]);
  });

  it('are made in Ukrainian of small towns in tables only for Ukraine', async () => {
    const small = { name: 'Sevsk', familiarity: 0, native: { ru: 'Севск', uk: 'Сєвськ' } } as const;
    const russian = await formsOf({ ...small, id: 'place.a', country: 'RU' }, true);
    const ukrainian = await formsOf({ ...small, id: 'place.b', country: 'UA' }, true);

    expect(russian).toContain('ru Севска');
    expect(russian.filter((form) => form.startsWith('uk'))).toEqual([]);
    expect(ukrainian).toContain('uk Сєвська');
  });
});

describe('slips of the pen', () => {
  it('are looked for in names of people, not in those of places that have forms', () => {
    expect(found('Говорил Дмитрий Пескоов.')).toEqual(['Дмитрий Пескоов → person.dmitry-peskov']);
    expect(found('Бои за Авдеевку. Это Авдееевка.')).toEqual(['Авдеевку → place.avdiivka']);
  });
});

describe('Russian and Ukrainian names', () => {
  it.each([
    [
      'Слова Дмитрия Пескова удивили. Пескову возразили.',
      ['Дмитрия Пескова → person.dmitry-peskov', 'Пескову → person.dmitry-peskov'],
    ],
    ['Встреча с Ким Чен Ыном.', ['Ким Чен Ыном → person.kim-jong-un']],
    ['За словами Ганни Маляр, бої тривають.', ['Ганни Маляр → person.hanna-maliar']],
    ['Бої в Авдеевке и под Авдеевкой.', ['Авдеевке → place.avdiivka', 'Авдеевкой → place.avdiivka']],
    ['Бої в Авдіївці та під Авдіївкою.', ['Авдіївці → place.avdiivka', 'Авдіївкою → place.avdiivka']],
    ['З Києва до Опитного.', ['Києва → place.kyiv', 'Опитного → place.opytne']],
    ['Из Киева в Опытном.', ['Киева → place.kyiv', 'Опытном → place.opytne']],
    ['У Донецькій області.', ['Донецькій області → place.donetsk-oblast']],
    ['Генсек Организации Объединённых Наций.', ['Организации Объединённых Наций → org.un']],
  ])('are found in their cases: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('may be short names and aliases without a language', async () => {
    const [guterres] = sourceOf([
      {
        id: 'person.guterres',
        name: 'António Guterres',
        familiarity: 2,
        native: { ru: 'Антониу Гутерриш' },
        short: ['Гутерреш'],
      },
    ]).entities;
    const names = guterres ? (await withCaseEndings(guterres)).names : [];

    expect(names).toContainEqual({ text: 'Гутерреша', form: 'short', generated: true });
  });

  it('need no second capital where the record has them with and without', async () => {
    const [commission] = sourceOf([
      {
        id: 'organisation.ec',
        name: 'European Commission',
        familiarity: 2,
        native: { uk: ['Європейська Комісія', 'Європейська комісія'] },
      },
    ]).entities;
    const names = commission ? (await withCaseEndings(commission)).names : [];

    expect(names.map(({ text }) => text)).toContain('Європейської комісії');
    expect(names.map(({ text }) => text)).not.toContain('Європейської Комісії');
  });

  it('do not spell acronyms in small letters, but end them so', async () => {
    const [ministry] = sourceOf([
      {
        id: 'organisation.mid',
        name: 'Foreign ministry',
        country: 'RU',
        acronyms: [{ text: 'МИД', lang: 'ru' }],
      },
    ]).entities;
    const names = ministry ? (await withCaseEndings(ministry)).names : [];

    expect(names).toContainEqual({ text: 'МИДа', lang: 'ru', form: 'native', generated: true });
  });

  it('are not shown on cards when the compiler made them', () => {
    const names = entities.flatMap((entity) => entity.names.filter((name) => name.text === 'Пескова'));

    expect(names.length).toBeGreaterThan(0);
    expect(names.every((name) => name.generated)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import type { DirectoryEntry, Kind } from '../pack/index.ts';
import { createSearch } from './index.ts';

function entry(id: string, names: readonly string[], familiarity: 0 | 1 | 2 | 3 = 1): DirectoryEntry {
  const [name = '', ...others] = names;
  const kind = id.split('.')[0] as Kind; // ids begin with their kind
  return { summary: { id, kind, label: kind, name, gloss: name, familiarity }, names: others };
}

const DIRECTORY = [
  entry('person.dmitry-peskov', ['Dmitry Peskov', 'Dmitri Peskov', 'Peskov', 'Дмитрий Песков', 'Песков']),
  entry(
    'person.volodymyr-zelenskyy',
    ['Volodymyr Zelenskyy', 'Zelensky', 'Володимир Зеленський', '泽连斯基'],
    3,
  ),
  entry('person.olena-zelenska', ['Olena Zelenska', 'Zelenska']),
  entry('person.kim-jong-un', ['Kim Jong Un', 'Kim Jong-un', 'Kim', '김정은', '金正恩'], 3),
  entry('person.kim-yo-jong', ['Kim Yo Jong', 'Kim Yo-jong', '김여정'], 1),
  entry('person.vladimir-putin', ['Vladimir Putin', 'Putin', 'Владимир Путин'], 3),
  entry('person.recep-tayyip-erdogan', ['Recep Tayyip Erdoğan', 'Erdoğan'], 2),
  entry('person.antonio-guterres', ['António Guterres', 'Guterres'], 2),
  entry('person.nikita-khrushchev', ['Nikita Khrushchev', 'Хрущёв'], 2),
  entry('organisation.united-nations', ['United Nations', 'UN', 'U.N.'], 3),
  entry('organisation.iaea', ['International Atomic Energy Agency', 'IAEA'], 1),
  entry('agreement.black-sea-grain-initiative', ['Black Sea Grain Initiative', 'grain deal', 'BSGI'], 1),
  entry('place.black-sea', ['Black Sea'], 2),
  entry('place.opytne-bakhmut', ['Opytne', 'Опитне'], 0),
  entry('place.georgia', ['Georgia', 'Sakartvelo'], 2),
  entry('place.georgia-us', ['Georgia', 'State of Georgia'], 3),
  entry('place.cote-d-ivoire', ['Côte d’Ivoire', 'Ivory Coast'], 2),
  entry('person.constructor', ['Constructor Toomas'], 0),
];

const search = createSearch(DIRECTORY);
const ids = (query: string, limit = 20) => search({ query, limit }).map(({ entity }) => entity.id);

describe('search', () => {
  it.each([
    ['peskov', 'person.dmitry-peskov'],
    ['pescov', 'person.dmitry-peskov'],
    ['Peskow', 'person.dmitry-peskov'],
    ['psekov', 'person.dmitry-peskov'],
    ['dmitri pescov', 'person.dmitry-peskov'],
    ['peskov dmitry', 'person.dmitry-peskov'],
    ['PESKOV, Dmitry', 'person.dmitry-peskov'],
    ['песков', 'person.dmitry-peskov'],
    ['zel', 'person.volodymyr-zelenskyy'],
    ['zelenski', 'person.volodymyr-zelenskyy'],
    ['zelenskiy', 'person.volodymyr-zelenskyy'],
    ['selenskyj', 'person.volodymyr-zelenskyy'],
    ['volodimir', 'person.volodymyr-zelenskyy'],
    ['зеленський', 'person.volodymyr-zelenskyy'],
    ['泽连', 'person.volodymyr-zelenskyy'],
    ['kim', 'person.kim-jong-un'],
    ['kim yong un', 'person.kim-jong-un'],
    ['kim jongun', 'person.kim-jong-un'],
    ['un kim jong', 'person.kim-jong-un'],
    ['김정', 'person.kim-jong-un'],
    ['金正恩', 'person.kim-jong-un'],
    ['kim yo', 'person.kim-yo-jong'],
    ['putin vladimir', 'person.vladimir-putin'],
    ['putni', 'person.vladimir-putin'],
    ['erdogan', 'person.recep-tayyip-erdogan'],
    ['Erdoğan', 'person.recep-tayyip-erdogan'],
    ['guteres', 'person.antonio-guterres'],
    ['antonio', 'person.antonio-guterres'],
    ['kruschev', 'person.nikita-khrushchev'],
    ['хрущев', 'person.nikita-khrushchev'],
    ['un', 'organisation.united-nations'],
    ['u.n.', 'organisation.united-nations'],
    ['iaea', 'organisation.iaea'],
    ['atomic agency', 'organisation.iaea'],
    ['grain', 'agreement.black-sea-grain-initiative'],
    ['black sea', 'place.black-sea'],
    ['blacksea grain', 'agreement.black-sea-grain-initiative'],
    ['opitne', 'place.opytne-bakhmut'],
    ['cote d ivoire', 'place.cote-d-ivoire'],
    ["Cote d'Ivoire", 'place.cote-d-ivoire'],
    ['constructor', 'person.constructor'],
  ])('finds first for “%s” %s', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  it('puts the better known of two equal names first', () => {
    expect(ids('georgia')).toEqual(['place.georgia-us', 'place.georgia']);
  });

  it('names an entity once, and says which of its names was met', () => {
    expect(search({ query: 'peskov', limit: 20 })).toHaveLength(1);
    expect(search({ query: 'песков', limit: 1 })[0]?.matchedName).toBe('Песков');
    expect(search({ query: 'dmitry peskov', limit: 1 })[0]).not.toHaveProperty('matchedName');
  });

  it('leaves out what is far behind the best', () => {
    const gazprom = entry('company.gazprom', ['Gazprom'], 2);
    const also = [
      entry('organisation.gasperoni', ['Gasperoni Institute of Higher Learning'], 2),
      entry('place.gasparo', ['Canal of San Gasparo near Udine']),
    ];
    const among = createSearch([gazprom, ...also]);

    expect(among({ query: 'gasprom', limit: 20 }).map(({ entity }) => entity.name)).toEqual(['Gazprom']);
    // They are found where nothing is better, so it is the right answer that puts them out.
    expect(createSearch(also)({ query: 'gasprom', limit: 20 })).toHaveLength(2);
  });

  describe('by a name and what is told beside it', () => {
    const [peskov, grossi, iaea, namesake] = [
      entry('person.dmitry-peskov', ['Dmitry Peskov', 'Peskov']),
      entry('person.rafael-grossi', ['Rafael Grossi', 'Grossi']),
      entry('organisation.iaea', ['International Atomic Energy Agency', 'IAEA', 'МАГАТЭ']),
      entry('person.grossi-iaea', ['Grossi Iaea Memorial']),
    ] as const;
    const told: readonly DirectoryEntry[] = [
      {
        ...peskov,
        summary: { ...peskov.summary, gloss: 'Spokesman of the Russian president.' },
        beside: ['Kremlin'],
      },
      { ...grossi, summary: { ...grossi.summary, gloss: 'Argentine diplomat, head of the IAEA from 2019.' } },
      iaea,
      entry('place.kremlin', ['Kremlin', 'Presidential Administration of Russia']),
    ];
    const among = createSearch(told);
    const found = (query: string) => among({ query, limit: 20 }).map(({ entity }) => entity.id);

    it.each([
      ['grossi iaea', 'person.rafael-grossi'],
      ['iaea grossi', 'person.rafael-grossi'],
      ['grossi i', 'person.rafael-grossi'],
      ['gros iaea', 'person.rafael-grossi'],
      ['grosi iaea', 'person.rafael-grossi'],
      ['rafael grossi iaea', 'person.rafael-grossi'],
      ['grossi магатэ', 'person.rafael-grossi'],
      ['grossi argentine diplomat', 'person.rafael-grossi'],
      ['peskov kremlin', 'person.dmitry-peskov'],
      ['peskov spokesman', 'person.dmitry-peskov'],
    ])('finds for “%s” %s', (query, id) => {
      expect(found(query)).toEqual([id]);
    });

    it.each([
      ['peskov press', ['person.dmitry-peskov']],
      ['press peskov', ['person.dmitry-peskov']],
      ['peskov press secretary', ['person.dmitry-peskov']],
      ['peskov argentine', ['person.dmitry-peskov']],
      ['rafael grossi kremlin', ['person.rafael-grossi']],
      ['grossi kremlin', ['person.rafael-grossi', 'place.kremlin']],
      ['trossi iaea', ['organisation.iaea']],
      ['iaea press магатэ', ['organisation.iaea']],
    ])('finds for “%s”, of which nobody is told, who a part of it names to the letter', (query, expected) => {
      expect(found(query)).toEqual(expected);
    });

    it.each(['diplomat spokesman', 'pescov press', 'rafaelo argentina', 'peskovs press'])(
      'finds nothing for “%s”',
      (query) => {
        expect(found(query)).toEqual([]);
      },
    );

    it('takes no resemblance of each word for a name', () => {
      const pessoa = entry('place.joao-pessoa', ['João Pessoa']);
      const among = createSearch([...told, pessoa]);

      expect(among({ query: 'peskov press', limit: 20 })[0]?.entity.id).toBe('person.dmitry-peskov');
      expect(createSearch([pessoa])({ query: 'peskov press', limit: 20 })).toEqual([]);
      expect(createSearch([pessoa])({ query: 'joao pesoa', limit: 20 })).toHaveLength(1);
    });

    it('takes a name for no slip of another word', () => {
      const biden = entry('person.joe-biden', ['Joe Biden', 'Biden']);
      const president = { ...biden.summary, gloss: 'President of the United States until 2025.' };
      const lincoln = entry('person.abraham-lincoln', ['Abraham Lincoln', 'President Lincoln'], 3);
      const among = createSearch([{ ...biden, summary: president }, lincoln]);

      expect(among({ query: 'biden president', limit: 20 }).map(({ entity }) => entity.id)).toEqual([
        'person.joe-biden',
      ]);
    });

    it('gives way to a name that has all words, and keeps to kinds', () => {
      const withNamesake = createSearch([...told, namesake]);

      expect(withNamesake({ query: 'grossi iaea', limit: 20 })[0]?.entity.id).toBe('person.grossi-iaea');
      const organisations = among({ query: 'grossi iaea', kinds: ['organisation'], limit: 20 });
      expect(organisations.map(({ entity }) => entity.id)).toEqual(['organisation.iaea']);
      expect(among({ query: 'grossi iaea', kinds: ['weapon'], limit: 20 })).toEqual([]);
    });
  });

  it('keeps to kinds and limit', () => {
    const georgia = search({ query: 'kim', kinds: ['place', 'agreement'], limit: 20 });

    expect(georgia).toEqual([]);
    expect(ids('kim', 1)).toHaveLength(1);
  });

  it.each(['', '   ', '…', '\u200b', '^', 'qxz', 'zzzzzzzz', '__proto__'])(
    'finds nothing for “%s”',
    (query) => {
      expect(ids(query)).toEqual([]);
    },
  );

  it.each([
    ['أوبتني', ['إسبانيا', 'أوستن', 'ألبانيزي']],
    ['медвежа', ['Сребреница', 'Недвижимость']],
    ['resem', ['Federal Reserve', 'Preševo']],
  ])('takes what has some letters of “%s” for no slip of it', (query, names) => {
    const among = createSearch(names.map((name, at) => entry(`place.${at}`, [name], 3)));

    expect(among({ query, limit: 20 })).toEqual([]);
  });

  it.each([
    ['إسبانا', 'إسبانيا'],
    ['אספמיה', 'אספניה'],
    ['Бреженв', 'Брежнев'],
    ['Спания', 'Испания'],
    ['hile', 'Chile'],
    ['georgw wash', 'George Washington'],
  ])('finds for the slip “%s” %s', (query, name) => {
    expect(createSearch([entry('place.one', [name])])({ query, limit: 20 })).toHaveLength(1);
  });

  it('looks at 64 characters of a query', () => {
    expect(ids(`${' '.repeat(58)}peskov`)).toEqual(['person.dmitry-peskov']);
    expect(ids(`${' '.repeat(64)}peskov`)).toEqual([]);
    expect(ids('peskov '.repeat(10_000))).toEqual(['person.dmitry-peskov']);
  });
});

import { describe, expect, it } from 'vitest';
import { linksIn } from '../../tests/support/links-in.ts';
import { indexOf, sourceOf } from '../../tests/support/pack-of.ts';
import { encodeIndex } from '../pack/files/encode-index.ts';
import { flagNames, openIndex } from '../pack/index.ts';

const index = indexOf([
  { id: 'place.haiti', kind: 'place', name: 'Haiti', native: { zh: '海地' } },
  { id: 'place.china', kind: 'place', name: 'China', native: { zh: '中国' } },
  { id: 'place.douglas', kind: 'place', name: 'Douglas', native: { zh: '道格拉斯' } },
  { id: 'place.beijing', kind: 'place', name: 'Beijing', native: { zh: '北京' } },
  { id: 'place.middle-east', kind: 'place', name: 'Middle East', native: { zh: '中东' } },
  { id: 'place.north-sea', kind: 'place', name: 'North Sea', native: { ja: '北海' } },
  { id: 'org.npc', kind: 'organisation', name: 'National People’s Congress', native: { zh: '人大' } },
  { id: 'person.jiang-zemin', kind: 'person', name: 'Jiang Zemin', native: { zh: '江泽民' } },
  { id: 'company.uber', kind: 'company', name: 'Uber', familiarity: 3 },
  {
    id: 'person.zelenskyy',
    name: 'Volodymyr Zelenskyy',
    native: {
      zh: '弗拉基米尔·泽连斯基',
      ja: 'ウォロディミル・ゼレンスキー',
      ko: '볼로디미르 젤렌스키',
      uk: 'Володимир Зеленський',
    },
    aliases: ['Wolodymyr Selenskyj'],
    short: ['Selenskyj'],
    familiarity: 2,
  },
  { id: 'person.xi-jinping', name: 'Xi Jinping', short: ['Xi'], familiarity: 3 },
  {
    id: 'org.spd',
    kind: 'organisation',
    name: 'Social Democrats',
    acronyms: [{ text: 'SPD', needsCue: true }],
    country: 'DE',
  },
  {
    id: 'org.spd-cz',
    kind: 'organisation',
    name: 'Freedom',
    acronyms: [{ text: 'SPD', needsCue: true }],
    country: 'CZ',
  },
  {
    id: 'org.fpo',
    kind: 'organisation',
    name: 'Freiheitliche',
    acronyms: [{ text: 'FPÖ', needsCue: true }],
    country: 'AT',
  },
  {
    id: 'org.ps',
    kind: 'organisation',
    name: 'Parti socialiste',
    acronyms: [{ text: 'PS', needsCue: true }],
    country: 'FR',
  },
  {
    id: 'org.ps-be',
    kind: 'organisation',
    name: 'Socialistes',
    acronyms: [{ text: 'PS', needsCue: true }],
    country: 'BE',
  },
  { id: 'place.india', kind: 'place', name: 'India', native: { ja: 'インド', ko: '인도' } },
]);

const found = (text: string) => linksIn(index, [text]);

describe('an acronym in a page of its country’s language', () => {
  it.each([
    ['de', 'Die SPD stimmte dagegen.', ['SPD → org.spd']],
    ['cs', 'Hnutí SPD hlasovalo proti.', ['SPD → org.spd-cz']],
    ['en', 'The SPD voted against it.', []],
    ['fr', 'Le PS a voté contre.', []],
    ['de', 'Die FPÖ stimmte dagegen.', ['FPÖ → org.fpo']],
    ['en', 'The FPÖ voted against it.', []],
  ])('needs no word beside it: %s “%s”', (language, text, expected) => {
    expect(linksIn(index, [text], { language })).toEqual(expected);
  });
});

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

describe('names in scripts without spaces', () => {
  it.each([
    ['中国沿海地区的经济', ['中国 → place.china']],
    ['发展中国家加强了合作', []],
    ['这使局外人大惑不解', []],
    ['札幌は北海道にある。', []],
    ['主席泽连斯基·李说。', []],
    ['消防员道格拉斯·埃诺说。', []],
    ['中国·北京', ['中国 → place.china', '北京 → place.beijing']],
    ['インドネシアの大統領', []],
    ['인도네시아 대통령', []],
  ])('are not pieces of other words: “%s”', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('are found in a list with middle dots, which is Korean', () => {
    expect(found('인도·북한·인도 정상이 만났다.')).toEqual(['인도 → place.india', '인도 → place.india']);
  });

  it.each([
    ['海地总理表示', '海地 → place.haiti'],
    ['他住在北京市中心。', '北京 → place.beijing'],
    ['他住在北京市。', '北京 → place.beijing'],
    ['中国人和德国人', '中国 → place.china'],
    ['动身前往中东地区', '中东 → place.middle-east'],
    ['全国人大常委会', '人大 → org.npc'],
    ['他会见了江泽民主席', '江泽民 → person.jiang-zemin'],
    ['インドの大統領', 'インド → place.india'],
    ['인도는 오늘', '인도 → place.india'],
  ])('are found beside others: “%s”', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe('titles in other languages', () => {
  it.each([
    ['ゼレンスキー大統領は述べた。', 'ゼレンスキー'],
    ['젤렌스키 대통령은 말했다.', '젤렌스키'],
    ['美国总统泽连斯基说。', '泽连斯基'],
    ['Про це сказав президент Зеленський.', 'Зеленський'],
    ['Das sagte Präsident Selenskyj.', 'Selenskyj'],
  ])('speak for a surname: “%s”', (text, surface) => {
    expect(found(text)).toEqual([`${surface} → person.zelenskyy`]);
  });
});

describe('an office or a courtesy before a surname, in a page of its language', () => {
  it.each([
    ['de', 'Das sagte Vizekanzler Selenskyj.', 1],
    ['de', 'Das sagte Geschäftsfreund Selenskyj.', 0],
    ['en', 'She asked Vizekanzler Selenskyj.', 0],
    ['it', 'Ha parlato il capo dello Stato Selenskyj.', 1],
    ['it', 'Ha parlato la figlia dello Stato Selenskyj.', 0],
    ['es', 'Habló el presidente ucraniano Selenskyj.', 1],
    ['es', 'Habló el presidente sobre Selenskyj.', 0],
    ['ru', 'Прибыл глава МИД Selenskyj.', 1],
    ['ru', 'Прибыл президент Украины Selenskyj.', 1],
    ['ru', 'Прибыл директор завода Ольга Selenskyj.', 0],
    ['uk', 'Голова громади Іван Selenskyj прибув.', 0],
    ['fr', 'Le maire de Nice Selenskyj arrive.', 1],
    ['fr', 'Le maire de Nice Christian Selenskyj arrive.', 0],
    ['fr', 'La porte-parole du gouvernement Olivia Selenskyj arrive.', 0],
    ['es', 'Habló la presidenta de la comunidad Laura Selenskyj.', 0],
    ['it', 'Ha parlato il presidente della Regione Luca Selenskyj.', 0],
    ['fr', 'Wolodymyr Selenskyj arrive. M. Selenskyj parle.', 2],
    ['en', 'Wolodymyr Selenskyj came. M. Selenskyj spoke.', 1],
  ])('speaks for it: %s “%s”', (language, text, count) => {
    expect(linksIn(index, [text], { language })).toHaveLength(count);
  });
});

describe('a Russian or Ukrainian word that begins a sentence', () => {
  const said = 'Володимир Зеленський прибув.';
  const both = ['Володимир Зеленський → person.zelenskyy', 'Зеленський → person.zelenskyy'];

  it.each(['Також', 'Вчора', 'Но', 'Але', 'Как'])('is no part of a name: “%s”', (word) => {
    expect(linksIn(index, [said, `${word} Зеленський виступив.`])).toEqual(both);
  });

  it('may still be somebody’s given name', () => {
    expect(linksIn(index, [said, 'Олександр Зеленський виступив.'])).toEqual(both.slice(0, 1));
  });
});

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

describe('a word that begins a sentence in Latin letters', () => {
  const said = 'Wolodymyr Selenskyj came.';
  const both = ['Wolodymyr Selenskyj → person.zelenskyy', 'Selenskyj → person.zelenskyy'];

  it.each(['Auch', 'Später', 'Selon', 'Según', 'Anche', 'Também', 'Volgens', 'Według'])(
    'is no part of a name: “%s”',
    (word) => {
      expect(linksIn(index, [said, `${word} Selenskyj …`])).toEqual(both);
    },
  );

  it.each([
    ['es', 'Pero'],
    ['it', 'Secondo'],
    ['pt', 'Segundo'],
  ])('is a name elsewhere, but not in a page of its language: %s “%s”', (language, word) => {
    expect(linksIn(index, [said, `${word} Selenskyj …`], { language })).toEqual(both);
  });

  it.each(['Pero', 'Segundo', 'Nur', 'Lena', 'Auch Lena'])('may be somebody’s given name: “%s”', (name) => {
    expect(linksIn(index, [said, `${name} Selenskyj …`])).toEqual(both.slice(0, 1));
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
  ]);

  it.each([
    ['Die Trump-Regierung warnt.', ['Trump → person.donald-trump']],
    ['Dem Trump-Unterstützer gefiel es.', ['Trump → person.donald-trump']],
    ['Das sagte Frau Trump-Wiese.', []],
    ['Das tat der Auslandsgeheimdienst CIA.', ['CIA → org.cia']],
    ['Das tat Wotan CIA.', []],
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

describe('an article that begins a sentence in a Romance language', () => {
  it.each([
    ['it', 'La'],
    ['fr', 'Le'],
    ['es', 'El'],
  ])('is nobody’s given name: %s “%s”', (language, word) => {
    const texts = ['Wolodymyr Selenskyj.', `${word} Selenskyj …`];
    expect(linksIn(index, texts, { language })).toHaveLength(2);
    expect(linksIn(index, texts)).toHaveLength(1);
  });
});

describe('a word that is a name but for its accent', () => {
  it('is no name', () => {
    expect(found('Über die Wahl sprach Uber nicht.')).toEqual(['Uber → company.uber']);
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
  ]);

  it('is no part of a name', () => {
    const text = 'In der Ukraine war es ruhig.';
    expect(linksIn(wars, [text], { language: 'de' })).toEqual(['Ukraine → place.ukraine']);
    expect(linksIn(wars, ['In de Ukraine war het stil.'], { language: 'nl' })).toEqual([
      'Ukraine → place.ukraine',
    ]);
  });

  it('is one in English', () => {
    expect(linksIn(wars, ['The Ukraine war went on.'])).toEqual(['Ukraine war → event.war']);
  });
});

describe('an acronym in Cyrillic letters', () => {
  const acronyms = indexOf([
    {
      id: 'place.car',
      kind: 'place',
      name: 'Central African Republic',
      native: { uk: 'ЦАР' },
      familiarity: 3,
    },
    { id: 'org.ioc', kind: 'organisation', name: 'IOC', native: { uk: ['МОК', 'МОКа'] }, familiarity: 3 },
  ]);

  it.each([
    ['Про це повідомила ЦАР сьогодні.', ['ЦАР → place.car']],
    ['Цар прибув сьогодні.', []],
    ['Рішення МОКа оскаржили.', ['МОКа → org.ioc']],
    ['Мока була гаряча.', []],
  ])('is none with a single capital: “%s”', (text, expected) => {
    expect(linksIn(acronyms, [text], { language: 'uk' })).toEqual(expected);
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

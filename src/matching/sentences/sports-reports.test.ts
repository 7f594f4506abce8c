import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../tests/support/links-in.ts';
import { country, indexOf } from '../../../tests/support/pack-of.ts';
import type { LinkContext } from '../index.ts';

const index = indexOf([
  country('India', 'IN'),
  country('Sri Lanka', 'LK'),
  country('Chile', 'CL'),
  country('Germany', 'DE'),
  country('Poland', 'PL'),
  country('Mexico', 'MX'),
  country('Qatar', 'QA'),
  country('China', 'CN'),
  { ...country('United States', 'US'), acronyms: ['US'] },
  {
    id: 'place.england',
    label: 'nation of the United Kingdom',
    place: 'area',
    name: 'England',
    familiarity: 3,
    country: 'GB',
  },
  { id: 'place.texas', label: 'state', place: 'area', name: 'Texas', familiarity: 3, country: 'US' },
  { id: 'place.caribbean', name: 'Caribbean', aliases: [{ text: 'West Indies', needsCue: true }] },
  { id: 'place.wellington', name: 'Wellington', familiarity: 3, country: 'NZ' },
  { id: 'event.copa', name: 'Copa América', aliases: ['Copa America'], cues: ['football', 'final'] },
  { id: 'person.lewandowski', name: 'Robert Lewandowski', familiarity: 2, country: 'PL', cues: ['striker'] },
  { id: 'person.merz', name: 'Friedrich Merz', familiarity: 3, country: 'DE', cues: ['chancellor'] },
]);

const marks = (paragraphs: readonly string[], context?: LinkContext) =>
  linksIn(index, paragraphs, context).filter((mark) => mark.includes('→ place.'));

/** Full of sport, without the name of a country. */
const report = [
  'The captain scored an unbeaten century after the bowlers had taken six wickets before lunch.',
  'It was the third innings of a match that the fans of both teams will talk about for a season.',
];

describe('a report on sport', () => {
  it.each([
    'England sailed past them with ease.',
    'By the evening they led Sri Lanka handsomely.',
    'Nobody had expected so much of Mexico.',
    'In Wellington, England had more to do.',
    'On the first day in Wellington, England had set them a steep task.',
    'Incredibly, Poland and Chile were going through at the expense of Germany.',
    'That was decided between India and Sri Lanka.',
    'It was their first triumph over Chile.',
    'They will hardly recover from the defeat to Poland.',
    'He stood out in Germany’s second half.',
    'An evening to forget for the Ex-India opener.',
    'He will not play for the West Indies again.',
    'Nobody expected so much of Texas.',
  ])('names teams where no word of sport is near: %s', (text) => {
    expect(marks([...report, text]).filter((mark) => !mark.startsWith('Wellington'))).toEqual([]);
  });

  it.each([
    ['It was played in Qatar.', 'Qatar'],
    ['He was fastest at Semmering, Germany.', 'Germany'],
    ['They met in northern Chile.', 'Chile'],
    ['He returned to India.', 'India'],
    ['It preceded the tour of Sri Lanka.', 'Sri Lanka'],
    ['Qatar was chosen in the autumn to host it.', 'Qatar'],
    ['It was hosted by Mexico.', 'Mexico'],
    ['The government of Poland thanked them.', 'Poland'],
    ['He recalled how Germany had invaded his village.', 'Germany'],
    ['Then Poland’s Robert Kowal came off the bench.', 'Poland'],
    ['First was Robert Lewandowski of Poland.', 'Poland'],
    ['He is a Mexico-born Texan.', 'Mexico'],
    ['The US refused him.', 'US'],
    ['He is back at his Texas home.', 'Texas'],
  ])('names the country where something says so: %s', (text, name) => {
    expect(marks([...report, text])).toEqual([expect.stringMatching(`^${name} →`)]);
  });

  it('names countries in a list behind one “in”', () => {
    expect(marks([...report, 'He has lived in Chile, Mexico and Germany.'])).toHaveLength(3);
  });

  it('is told by names of sport in the pack too', () => {
    expect(marks(['Chile won the Copa America on penalties.', 'Mexico have not won it since.'])).toEqual([]);
  });

  it('is long or short: what is about sport in ten lines may be a metaphor in a hundred', () => {
    const politics = Array.from(
      { length: 100 },
      (_, i) =>
        `On day ${i} of the talks the two sides spoke of prices, fish and the harvest until the evening.`,
    );
    expect(marks([...report, ...politics, 'Then Poland sailed past them.'])).toEqual([
      'Poland → place.poland',
    ]);
  });

  it('is the same in any order', () => {
    expect(marks(['England sailed past them with ease.', ...report])).toEqual([]);
  });

  it('is looked for in English only, as are the words around a country', () => {
    const text = [...report, 'Dann verlor Chile.'];
    expect(marks(text, { language: 'de' })).toEqual(['Chile → place.chile']);
    expect(marks(text, { language: 'en' })).toEqual([]);
  });
});

describe('a country in a sentence on sport in a language of cases', () => {
  const european = indexOf([
    {
      ...country('Germany', 'DE'),
      native: { pl: 'Niemcy', ru: ['Германия', 'Германии'], uk: ['Німеччина', 'Німеччину', 'Німеччині'] },
    },
  ]);
  const found = (language: string, text: string) => linksIn(european, [text], { language });

  it.each([
    ['pl', 'Polacy zagrają z Niemcami w meczu grupy, mówił trener piłkarzy.'],
    ['ru', 'Сборная Германии забила гол.'],
    ['uk', 'Збірна перемогла Німеччину у відборі.'],
    ['de', 'Das Länderspiel der Nationalelf gegen Germany endete remis.'],
  ])('is its team: %s “%s”', (language, text) => {
    expect(found(language, text)).toEqual([]);
  });

  it.each([
    ['ru', 'Футбольный матч пройдёт в Германии.', 'Германии'],
    ['uk', 'Футбольний матч буде в Німеччині.', 'Німеччині'],
    ['pl', 'Polacy zawarli umowę z Niemcami.', 'Niemcami'],
  ])('is the country behind “in”, and elsewhere: %s “%s”', (language, text, mark) => {
    expect(found(language, text)).toEqual([`${mark} → place.germany`]);
  });
});

describe('a report on politics', () => {
  it.each([
    ['Poland won a fresh pledge of support.', 'Germany will send two more batteries.'],
    ['Poland defeated the resolution together with Chile, the captain of the refuseniks.'],
    ['China beat forecasts with growth of 5.2%.', 'Germany missed them.'],
    ['China beat off a challenge by Mexico and leads the league of exporters.'],
    ['Germany scored a small victory in the talks.', 'Chile was left on the bench.'],
    ['The tribunal voted 2-1 in favour of Mexico and against Chile.'],
    [
      'The minister spoke of an own goal.',
      'Friedrich Merz said Germany would score no other; Poland agreed.',
    ],
    ['Gunmen killed six at a football pitch.', 'Mexico sent troops.', 'Chile offered help.'],
  ])('names countries, whatever metaphor it uses: %s', (...text) => {
    const named = text.join(' ').match(/Poland|Germany|Chile|China|Mexico/g);
    expect(marks(text).map((mark) => mark.split(' ')[0])).toEqual(named);
  });
});

describe('a club in a report on sport', () => {
  const club = (id: string, name: string, cues: readonly string[], alias: string) => ({
    id: `org.${id}`,
    kind: 'organisation' as const,
    name,
    aliases: [{ text: alias, needsCue: true }],
    cues: [...cues],
  });
  const clubs = indexOf([
    club('packers', 'Green Bay Packers', ['quarterback', 'touchdown'], 'Packers'),
    club('fulham', 'Fulham FC', ['FA Cup', 'goal', 'midfielder'], 'Fulham'),
    { id: 'place.fulham', name: 'Fulham', familiarity: 2, country: 'GB' },
    {
      id: 'org.wolves',
      kind: 'organisation',
      name: 'Wolverhampton Wanderers',
      short: [{ text: 'Wolves', needsCue: true }],
      cues: ['FA Cup', 'goal'],
    },
  ]);
  const found = (...texts: string[]) => linksIn(clubs, texts);
  const football = [
    'The midfielder scored a late goal in the cup, and the goalkeeper saved a penalty for his team.',
    Array(40).fill('still').join(' '),
  ];

  it('is meant by its name alone if a word of its sport stands anywhere', () => {
    expect(found(...football, 'They lost to Wolves again.')).toEqual(['Wolves → org.wolves']);
    expect(found(...football, 'They lost to the Packers again.')).toEqual([]);
    expect(found('They lost sight of the Wolves again.')).toEqual([]);
  });

  it('is meant rather than its town, but for who is in it', () => {
    expect(found(...football, 'There was interest from Fulham at once.')).toEqual(['Fulham → org.fulham']);
    expect(found(...football, 'They left a house in Fulham at once.')).toEqual(['Fulham → place.fulham']);
    expect(found('There was interest from Fulham at once.')).toEqual(['Fulham → place.fulham']);
  });

  it('may have a player’s position behind its name, who is no part of it', () => {
    expect(found('The Green Bay Packers QB Ada Borg left.')).toEqual(['Green Bay Packers → org.packers']);
    expect(found('The Green Bay Packers XQ Ada Borg left.')).toEqual([]);
  });
});

describe('a league', () => {
  const team = (name: string, alias: string) => ({
    id: `org.${alias.toLowerCase()}`,
    kind: 'organisation' as const,
    name,
    aliases: [{ text: alias, needsCue: true }],
    relations: [{ type: 'member of', to: 'org.league' }],
    cues: ['hockey', 'puck'],
  });
  const teams = indexOf([
    { id: 'org.league', kind: 'organisation', name: 'Northern League', cues: ['hockey'] },
    team('Ostby Bruins', 'Bruins'),
    team('Ostby Devils', 'Devils'),
    team('Ostby Panthers', 'Panthers'),
    team('Ostby Sabres', 'Sabres'),
  ]);
  const found = (...texts: string[]) => linksIn(teams, texts);
  const report = 'The captain scored a late goal, and the goalkeeper saved a penalty for his team.';
  const marks = [
    'Bruins → org.bruins',
    'Devils → org.devils',
    'Panthers → org.panthers',
    'Sabres → org.sabres',
  ];

  it('is named by four of its teams', () => {
    expect(
      found(report, 'They lost to the Bruins, to the Devils, to the Panthers and to the Sabres.'),
    ).toEqual(marks);
    expect(
      found(report, 'They lost to the Bruins, to the Devils, to the Panthers and to the Bruins.'),
    ).toEqual([]);
    expect(found('They lost to the Bruins, to the Devils, to the Panthers and to the Sabres.')).toEqual([]);
  });

  it('is not named by three of them, in however many spellings', () => {
    const three = 'They lost to the Ostby Bruins, the Bruins, the Ostby Devils, the Devils and the Sabres.';
    expect(found(report, three)).not.toContain('Sabres → org.sabres');
  });

  it('is not meant by the teams of colleges, which bear the same names', () => {
    const text = 'They lost to the Bruins, to the Devils, to the Panthers and to the Sabres.';
    expect(found(report, text, 'He is a freshman.')).toEqual([]);
    expect(found(report, text, 'He is a beginner.')).toEqual(marks);
  });
});

it('reads two towns with nothing between them as their clubs in Hebrew', () => {
  const towns = indexOf([
    { id: 'place.nuremberg', name: 'Nuremberg', native: { he: 'נירנברג' }, country: 'DE' },
    { id: 'place.frankfurt', name: 'Frankfurt', native: { he: 'פרנקפורט' }, country: 'DE' },
  ]);
  const found = (text: string) => linksIn(towns, [text], { language: 'he' });
  expect(found('יתר המשחקים: נירנברג פרנקפורט, סט. פאולי.')).toEqual([]);
  expect(found('היא נסעה מנירנברג לפרנקפורט ברכבת.')).toHaveLength(2);
});

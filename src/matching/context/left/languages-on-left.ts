import { GAP_ABBREVIATION, GAP_NONE, GAP_PUNCTUATION, GAP_SENTENCE, GAP_SPACE } from '../../../pack/index.ts';
import { TURKISH_CASE } from '../../names/affixes.ts';
import { namesOnlyCountry, namesPlainBody, placeNamed } from '../../names/bearers.ts';
import {
  ARABIC_GIVEN_NAMES,
  HEBREW_GIVEN_NAMES,
  KOREAN_GIVEN_NAMES,
} from '../../words/given-names-by-language.ts';
import { endOf, hasDigit, is, isAllCaps, isOneWord, startOf, wordAt } from '../../words/tokenized-flow.ts';
import { words } from '../../words/word-class.ts';
import { byLanguage, type InLanguage } from '../by-language.ts';
import { type Beside, type ContextRule, NOTHING } from '../context-rule.ts';
import { KATAKANA_ON_LEFT } from '../katakana-names.ts';
import { PLAIN_WORDS_BESIDE } from '../plain-words.ts';
import { TOWNS_IN_HEBREW } from '../towns-in-hebrew.ts';
import { beforeWord } from './over-word.ts';

/** What is called after a town or somebody without being either: ships, churches, hotels, streets. */
const CALLED_SO: readonly InLanguage[] = [
  [
    'de',
    'flugzeugträger fregatte zerstörer kreuzer korvette frachter fähre kreuzfahrtschiff',
    'Sie sahen die Fregatte [Nara] wieder.',
    'Sie sahen die Fregatte [Russland] wieder.',
  ],
  [
    'it',
    'portaerei fregata nave petroliera sottomarino incrociatore traghetto basilica chiesa via viale piazza hotel',
    'Hanno visto la portaerei [Nara] ieri.',
    'Hanno visto la vecchia [Nara] ieri.',
  ],
  [
    'es',
    'portaaviones fragata buque petrolero submarino crucero calle avenida plaza iglesia basílica hotel',
    'Vieron el buque [Nara] ayer.',
    'Vieron la vieja [Nara] ayer.',
  ],
  [
    'fr',
    'frégate pétrolier cargo paquebot croiseur navire rue avenue boulevard église basilique hôtel lycée',
    'Ils ont vu la frégate [Nara] hier.',
    'Ils ont vu la vieille [Nara] hier.',
  ],
  [
    'pt',
    'fragata navio petroleiro submarino rua avenida praça igreja basílica hotel',
    'Viram o navio [Nara] ontem.',
    'Viram a velha [Nara] ontem.',
  ],
];

/** Streets and squares that have a small word before the name. */
const STREETS: readonly InLanguage[] = [
  [
    'es',
    'calle avenida plaza paseo',
    'Fue en la plaza de [Canada] ayer.',
    'Fue en la playa de [Canada] ayer.',
  ],
  ['fr', 'rue avenue boulevard quai', 'Il vit rue de [Nara] toujours.', 'Il vit loin de [Nara] toujours.'],
];

/** "Une rue de Paris" is in Paris. */
const SOME = words('une cette una esta esa');

/** A town has no article in these languages, its club has. */
const ARTICLES: readonly InLanguage[] = [
  ['es', 'el al del', 'Ganó al [Oslo] ayer.', 'Ganó en [Oslo] ayer.'],
  ['it', 'il al del dal', 'Ha battuto il [Oslo] ieri.', 'Ha vinto a [Oslo] ieri.'],
  ['pt', 'o ao do pelo', 'Venceu o [Oslo] ontem.', 'Venceu em [Oslo] ontem.'],
];

/** Where somebody or something is, goes or comes from; none that stands before people as well. */
const PREPOSITIONS: readonly InLanguage[] = [
  ['de', 'nach aus', 'Sie kommt aus [Nara] wieder.', 'Sie kommt mit [Nara] wieder.'],
  ['es', 'en', 'Vive en [Nara] desde ayer.', 'Vive con [Nara] desde ayer.'],
  ['fr', 'en', 'Il vit en [Nara] depuis.', 'Il vit avec [Nara] depuis.'],
  ['it', 'a ad', 'Vive a [Nara] da ieri.', 'Vive con [Nara] da ieri.'],
  ['nl', 'uit', 'Hij komt uit [Nara] terug.', 'Hij komt met [Nara] terug.'],
  ['pl', 'w we', 'Mieszka w [Nara] od lat.', 'Mieszka z [Nara] od lat.'],
  ['pt', 'em', 'Vive em [Nara] desde ontem.', 'Vive com [Nara] desde ontem.'],
  ['ru', 'в во из', 'Она живёт в [Nara] давно.', 'Она живёт с [Nara] давно.'],
  ['uk', 'в у', 'Вона живе в [Nara] давно.', 'Вона живе з [Nara] давно.'],
];

/** What happens somewhere, as “à” may be “to” a club or anybody as well: “né à Nantes”. */
const AT_A_PLACE: InLanguage = [
  'fr',
  `
    né née nés nées mort morte morts mortes décédé décédée tué tuée tués arrêté arrêtée arrêtés interpellé vit vivent vivait habite
    habitent habitait habitant réside résident résidant travaille travaillent étudie situé située situés situées basé basée basés
    basées installé installée réuni réunie réunis domicilié domiciliée détenu détenue incarcéré incarcérée hospitalisé hospitalisée
    jugé jugée lieu lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre
    octobre novembre décembre soir matin
  `,
  'Elle est née à [Nara] hier.',
  'Elle a cédé à [Nara] hier.',
];

/** What only a town has, or is. */
const TOWNS_BY_LANGUAGE: readonly InLanguage[] = [
  [
    'es',
    'ciudad ciudades alcalde alcaldesa alcaldía ayuntamiento',
    'El alcalde de [Nara] salió.',
    'El amigo de [Nara] salió.',
  ],
  ['fr', 'ville villes maire mairie', 'Le maire de [Nara] est parti.', 'Le frère de [Nara] est parti.'],
  ['it', 'città sindaco sindaca', 'Il sindaco di [Nara] è uscito.', 'Il fratello di [Nara] è uscito.'],
  ['nl', 'stad burgemeester gemeente', 'De burgemeester van [Nara] vertrok.', 'De broer van [Nara] vertrok.'],
  [
    'pt',
    'cidade cidades prefeito prefeita prefeitura',
    'O prefeito de [Nara] saiu.',
    'O irmão de [Nara] saiu.',
  ],
];

/** Each word by itself and behind what is written on to it: "and", "to". */
function behind(prefixes: string, list: string): string {
  const words = list.trim().split(/\s+/);
  return ['', ...prefixes].flatMap((prefix) => words.map((word) => prefix + word)).join(' ');
}

const GIVEN_NAMES: readonly InLanguage[] = [
  [
    'he',
    behind('ולש', HEBREW_GIVEN_NAMES),
    'היא פגשה את מלאניה [Putin] שוב.',
    'היא פגשה את הנשיא [Putin] שוב.',
  ],
  ['ar', behind('ول', ARABIC_GIVEN_NAMES), 'التقت ميلانيا [Putin] أمس.', 'التقت الرئيس [Putin] أمس.'],
];

/** Words of Korean are read a syllable at a time. */
const KOREAN_NAMES: ReadonlySet<string> = new Set(KOREAN_GIVEN_NAMES.trim().split(/\s+/));
const LAST_HANGUL_WORD = /[\uac00-\ud7a3]+$/;
const LONGEST_KOREAN_GIVEN_NAME = 5;

const KOREAN_GIVEN_NAME: ContextRule = {
  language: 'ko',
  gap: [GAP_SPACE],
  kinds: ['person'],
  if: ({ flow: { text, tokens } }, near) => {
    const end = tokens.end[near] as number; // near < count
    const word = LAST_HANGUL_WORD.exec(text.slice(Math.max(0, end - LONGEST_KOREAN_GIVEN_NAME - 1), end));
    return word !== null && KOREAN_NAMES.has(word[0]);
  },
  means: ['INSIDE_OF_NAME'],
  example: '어제 제임스 [Putin] 감독이 왔다.',
  counterExample: '어제 대통령 [Putin] 감독이 왔다.',
};

/** Whose cup, or in what, is another than the one that everybody calls so: "여자 월드컵", "女足世界杯". */
const OTHER_CUPS: readonly (readonly [
  language: string,
  before: RegExp,
  example: string,
  counterExample: string,
])[] = [
  [
    'ko',
    /(?:여자|여성|청소년|클럽|럭비|농구|배구|크리켓|스키|양궁|사격|체조|쇼트트랙|스피드스케이팅)\s?$/,
    '어제 여자 [World Cup] 대회가 열렸다.',
    '어제 카타르 [World Cup] 대회가 열렸다.',
  ],
  [
    'ja',
    /(?:女子|クラブ|ラグビー|バスケットボール|バレーボール)・?$/,
    '昨日、女子[World Cup]が始まった。',
    '昨日、次の[World Cup]が始まった。',
  ],
  [
    'zh',
    /(?:女足|女子|女排|男排|男篮|女篮|篮球|排球|乒乓球|橄榄球|板球|射击|滑雪|跳水|体操)$/,
    '昨天女足[World Cup]开幕。',
    '昨天足球[World Cup]开幕。',
  ],
];
const LONGEST_BEFORE_CUP = 10;

const QUOTED: readonly InLanguage[] = [
  ['ru', undefined, 'Затонул крейсер «[Nara]» вчера.', 'Там говорят: «[Nara] молчит» вчера.'],
  ['uk', undefined, 'Затонув крейсер «[Nara]» учора.', 'Там кажуть: «[Nara] мовчить» учора.'],
];

/** An airport has the name of its town. */
const AIRPORTS = words('аэропорт аэропорта аэропорту аэропорте аеропорт аеропорту аеропорті');

/** Before the name of the country, in amounts: "долл. США". */
const DOLLARS: readonly InLanguage[] = ['ru', 'uk'].map((language) => [
  language,
  'долл дол долларов доллара доллары доларів долара долари',
  'Це 5 млн дол. [Canada] щороку.',
  'Це 5 млн дол. [Nara] щороку.',
]);

/** In Arabic, what is called after towns and people alike: a university, a hospital, an institute, a school. */
const ARABIC_SCHOOLS = 'جامعة مستشفى معهد مدرسة';

/** Before the town that a school, hospital or bank is called after, which English has behind "of": "the University of …". */
const SCHOOLS: readonly InLanguage[] = [
  ['he', behind('ולבה', 'אוניברסיטת מכללת'), 'היא למדה באוניברסיטת [Nara] שוב.', 'היא גרה בעיר [Nara] שוב.'],
  ['ar', behind('ولب', `${ARABIC_SCHOOLS} بنك`), 'درست في جامعة [Nara] أمس.', 'عاشت في مدينة [Nara] أمس.'],
];

/** Before the town, and perhaps a quotation mark, that a paper or a station is called after: «مونتريال غازيت». */
const MEDIA: readonly InLanguage[] = [
  [
    'ar',
    behind('ولب', 'صحيفة جريدة مجلة قناة إذاعة وكالة'),
    'قرأت صحيفة «[Nara] غازيت» أمس.',
    'قرأت صحيفتها، [Nara] غازيت أمس.',
  ],
];

/** Before somebody whose name a bridge or hospital bears. */
const NAMED_AFTER: readonly InLanguage[] = [
  [
    'ar',
    behind('ولب', `${ARABIC_SCHOOLS} مركز جسر كوبري شارع طريق مطار حديقة مسجد ميدان جائزة كأس`),
    'عبروا جسر [Putin] أمس.',
    'التقوا الرئيس [Putin] أمس.',
  ],
];

/** "Un Senado" is any, and the 39th of its kind a party's. */
const ANY: readonly InLanguage[] = [
  ['es', 'un una otro otra', 'Quieren un [Assemblée] nuevo.', 'Quieren al [Assemblée] nuevo.'],
  ['fr', 'un une autre', 'Ils veulent un [Assemblée] nouveau.', 'Ils veulent le [Assemblée] nouveau.'],
  ['it', 'un una uno altro altra', 'Vogliono un [Assemblée] nuovo.', 'Vogliono il [Assemblée] nuovo.'],
  ['pt', 'um uma outro outra', 'Querem um [Assemblée] novo.', 'Querem o [Assemblée] novo.'],
];
const NUMBERED: readonly InLanguage[] = ['es', 'fr', 'it', 'pt'].map((language) => [
  language,
  undefined,
  'Hubo el 39 [Assemblée] ayer.',
  'Hubo el 39 [Putin] ayer.',
]);

/** What words of one language before a name say of it. */
export const LANGUAGES_ON_LEFT: readonly ContextRule[] = [
  KATAKANA_ON_LEFT,
  ...PLAIN_WORDS_BESIDE,
  TOWNS_IN_HEBREW,
  KOREAN_GIVEN_NAME,
  ...OTHER_CUPS.map(
    ([language, before, example, counterExample]): ContextRule => ({
      language,
      gap: [GAP_NONE, GAP_SPACE, GAP_PUNCTUATION],
      kinds: ['event'],
      if: ({ flow, span }) => {
        const start = startOf(flow, span);
        return before.test(flow.text.slice(Math.max(0, start - LONGEST_BEFORE_CUP), start));
      },
      means: ['INSIDE_OF_NAME'],
      example,
      counterExample,
    }),
  ),
  {
    language: 'tr',
    gap: [GAP_SPACE],
    if: ({ flow }, word) => TURKISH_CASE.test(wordAt(flow, word)),
    means: NOTHING,
    example: 'Dün Zarur’un [Russia] gezisi bitti.',
    counterExample: 'Dün Zarur [Russia] gezisi bitti.',
  },
  ...byLanguage(CALLED_SO, {
    gap: [GAP_SPACE],
    kinds: ['place', 'person'],
    if: ({ flow, span }) => !namesOnlyCountry(flow, span),
    means: ['NO_NAME'],
  }),
  ...byLanguage(STREETS, {
    over: beforeWord('de'),
    kinds: ['place', 'person'],
    if: ({ flow }, street) => !is(flow, street - 1, SOME),
    means: ['NO_NAME'],
  }),
  ...byLanguage(PREPOSITIONS, {
    gap: [GAP_SPACE],
    kinds: ['place'],
    means: ['PLACE_PREPOSITION_BEFORE'],
    andMore: true,
  }),
  ...byLanguage([AT_A_PLACE], {
    over: beforeWord('à'),
    kinds: ['place'],
    means: ['PLACE_PREPOSITION_BEFORE'],
    andMore: true,
  }),
  ...byLanguage(TOWNS_BY_LANGUAGE, {
    over: beforeWord('de di van'),
    kinds: ['place'],
    means: ['NAMED_AS_TOWN', 'LOCATED'],
    andMore: true,
  }),
  ...byLanguage(ARTICLES, {
    gap: [GAP_SPACE],
    kinds: ['organisation'],
    if: ({ flow, span }) => placeNamed(flow, span) !== undefined,
    means: ['ABOUT_SPORT'],
    andMore: true,
  }),
  ...byLanguage(GIVEN_NAMES, {
    gap: [GAP_SPACE],
    kinds: ['person'],
    means: ['INSIDE_OF_NAME'], // and no word that the surname is theirs from here on
  }),
  ...byLanguage(SCHOOLS, { gap: [GAP_SPACE], kinds: ['place'], means: ['INSIDE_OF_NAME'] }),
  ...byLanguage(MEDIA, {
    gap: [GAP_SPACE, GAP_PUNCTUATION],
    kinds: ['place'],
    if: isBehindSpaceOrQuote,
    means: ['INSIDE_OF_NAME'],
  }),
  ...byLanguage(NAMED_AFTER, { gap: [GAP_SPACE], kinds: ['person'], means: ['INSIDE_OF_NAME'] }),
  ...byLanguage(ANY, {
    gap: [GAP_SPACE],
    if: ({ flow, span }) => namesPlainBody(flow, span),
    means: ['NO_NAME'],
  }),
  ...byLanguage(NUMBERED, {
    gap: [GAP_SPACE, GAP_PUNCTUATION],
    if: ({ flow, span, near }) => hasDigit(flow, near) && namesPlainBody(flow, span),
    means: ['NO_NAME'],
  }),
  ...byLanguage(QUOTED, {
    gap: [GAP_SPACE, GAP_PUNCTUATION],
    kinds: ['place'],
    if: (beside, word) => isQuoted(beside) && !is(beside.flow, word, AIRPORTS),
    means: ['NO_NAME'],
  }),
  ...byLanguage(DOLLARS, {
    gap: [GAP_SPACE, GAP_ABBREVIATION, GAP_SENTENCE],
    if: ({ flow, span }) => namesOnlyCountry(flow, span),
    means: ['NO_NAME'],
  }),
];

/** Whether nothing parts the name from the word before it, or an opening quotation mark does. */
function isBehindSpaceOrQuote({ flow, span, gap }: Beside): boolean {
  return gap === GAP_SPACE || '«“"'.includes(flow.text.charAt(startOf(flow, span) - 1));
}

/** Whether quotation marks hold the name alone, and it is no nuclear plant, which is always called so: «Рівненська АЕС». */
function isQuoted({ flow, span }: Beside): boolean {
  if (!isOneWord(span) && isAllCaps(flow, span.last - 1)) return false;
  const before = flow.text.charAt(startOf(flow, span) - 1);
  const after = flow.text.charAt(endOf(flow, span));
  return '«"„“'.includes(before) && '»"“”'.includes(after) && before !== '' && after !== '';
}

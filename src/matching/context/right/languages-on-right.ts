import { fold, GAP_HYPHEN, GAP_PUNCTUATION, GAP_SPACE } from '../../../pack/index.ts';
import { countryNamed, countryOfBearer, namesPlainBody } from '../../names/bearers.ts';
import { ARTICLES_ROMANCE, OF_ROMANCE } from '../../words/lexicon.ts';
import { officeBefore } from '../../words/offices.ts';
import {
  is,
  isAcronym,
  isOneWord,
  isWordOf,
  startOf,
  startsSentence,
  surfaceOf,
  wordAt,
} from '../../words/tokenized-flow.ts';
import { words } from '../../words/word-class.ts';
import { isOwnerBehind, nameAt } from '../beside-names.ts';
import { BODIES_IN_HAN } from '../bodies-in-han.ts';
import { byLanguage, type InLanguage } from '../by-language.ts';
import { type Beside, type ContextRule, NOTHING, type Over } from '../context-rule.ts';
import { KATAKANA_ON_RIGHT } from '../katakana-names.ts';
import { PLAIN_WORDS_BESIDE } from '../plain-words.ts';
import { TOWNS_IN_HEBREW } from '../towns-in-hebrew.ts';

/** Case endings of an adjective and of a noun that it may stand before. */
const AGREEING: readonly (readonly [adjective: RegExp, noun: RegExp])[] = [
  [/[ое]го$/u, /(?:[ое]го|[аяу])$/u],
  [/[ое]му$/u, /(?:[ое]му|[ую])$/u],
  [/(?:ої|ой)$/u, /(?:ої|ой|[иыії])$/u],
  [/[^с]ькій$/u, /(?:ій|[іїи])$/u],
  [/[сц]ька$/u, /[ая]$/u],
];
/** In letters: prepositions and particles are shorter. */
const SHORTEST_NOUN = 5;

/** Of "the Southern stream", not of the town of Pivdenne, which is called Southern. */
function isAdjectiveOf({ flow, span, near }: Beside): boolean {
  const name = surfaceOf(flow, span);
  const next = wordAt(flow, near);
  if (!isOneWord(span) || next.length < SHORTEST_NOUN || next === 'сегодня' || next === 'вчера') return false;
  return AGREEING.some(([adjective, noun]) => adjective.test(name) && noun.test(next));
}

/** Behind a body that is a plain word, they say whose it is: a party's congress, a chamber of commerce. */
const WHOSE: readonly InLanguage[] = [
  ['es', OF_ROMANCE.es, 'La [Assemblée] del partido votó.', 'La [Assemblée] de Canada votó.'],
  ['it', OF_ROMANCE.it, 'La [Assemblée] dei rappresentanti vota.', 'La [Assemblée] di Canada vota.'],
  ['pt', OF_ROMANCE.pt, 'A [Assemblée] do partido votou.', 'A [Assemblée] de Canada votou.'],
  ['fr', OF_ROMANCE.fr, 'L’[Assemblée] des métiers vote.', 'L’[Assemblée] du Canada vote.'],
];

/** A French assembly is many things: "une Assemblée générale", "l’Assemblée plénière des évêques". */
const ASSEMBLY = words('assemblée');
const KINDS_OF_ASSEMBLY = words(
  'générale plénière constituante fédérale parlementaire territoriale extraordinaire',
);

/** Names that are plain words of a language where their capital is the sentence's: Polish "still" and "small", German "time". */
const OPENERS: readonly (readonly [
  language: string,
  names: readonly string[],
  example: string,
  counterExample: string,
])[] = [
  ['pl', ['nadal', 'mali', 'solidarność'], '[Mali] ludzie wygrali.', 'Dziś [Mali] ludzie wygrali.'],
  [
    'tr',
    ['kabul', 'oran', 'mali', 'dili', 'evin', 'usta', 'kuran'],
    '[Mali] işler bitti.',
    'Dün [Mali] işler dedi.',
  ],
  ['de', ['die zeit', 'die welt', 'der spiegel'], '[Die Zeit] drängt.', '[Die Zeit] schrieb so.'],
];
/** Behind them, that they are names after all: what papers do, and another country. */
const AFTER_NAME = words(`
  berichtet berichtete berichteten schreibt schrieb meldet meldete zitiert zitierte nennt nannte enthüllt enthüllte veröffentlicht
  veröffentlichte i oraz hükümeti ordusu
`);

/** Whether a sentence or a quotation begins with the name, which is not all that the quotation holds. */
function opensSentence({ flow, span }: Beside): boolean {
  if (startsSentence(flow.tokens, span.first)) return true;
  return '„“«»"'.includes(flow.text.charAt(startOf(flow, span) - 1));
}

/** Bills, short, in Brazil. */
const BILLS = words('pl');

/** Whether a country stands behind the word that says whose it is: "el Senado de Chile". */
function isCountrys({ flow, span, surroundings }: Beside, link: number): boolean {
  if (!namesPlainBody(flow, span) || link + 1 >= flow.tokens.count) return false;
  const owner = is(flow, link + 1, ARTICLES_ROMANCE) ? link + 2 : link + 1;
  return countryNamed(flow, nameAt(surroundings, owner)) !== 0;
}

/** Whether all that the acronym may stand for is of another country than the one behind it: "МЗС Польщі" is not Ukraine's. */
function isAnothers({ flow, span, neighbour }: Beside): boolean {
  if (!neighbour || !isAcronym(flow, span) || !isOwnerBehind(flow, span, neighbour)) return false;
  const owner = countryNamed(flow, neighbour);
  return span.names.every((name) => ![0, owner].includes(countryOfBearer(flow, name)));
}

/** Turkish writes offices and their seats with capitals: "CHP Genel Başkanı", "Rusya Savunma Bakanlığı", "İran Büyükelçiliği". */
const TURKISH_OFFICES = words(`
  başkan başkanı başbakanı cumhurbaşkanı bakanı bakanlığı başkanlığı başkanvekili sekreteri direktörü lideri sözcüsü milletvekili
  büyükelçisi büyükelçiliği başkonsolosu başkonsolosluğu savcısı
`);
const BEFORE_TURKISH_OFFICE: Over = {
  words: words(
    'genel grup genelkurmay devlet dışişleri içişleri savunma maliye hazine adalet ekonomi enerji ticaret sağlık',
  ),
  optional: true,
  reach: ({ tokens: { count, hash } }, near) =>
    TURKISH_OFFICES.has(hash[near] as number) || near + 1 === count ? near : near + 1,
};

const LATIN = /[A-Z]/;

/** What words of one language behind a name say of it: of towns that are called by an adjective, that it is one. */
export const LANGUAGES_ON_RIGHT: readonly ContextRule[] = [
  KATAKANA_ON_RIGHT,
  ...PLAIN_WORDS_BESIDE,
  TOWNS_IN_HEBREW,
  ...BODIES_IN_HAN,
  ...byLanguage(
    WHOSE.map(([language, list, example, counterExample]) => [language, list, counterExample, example]),
    { gap: [GAP_SPACE], if: isCountrys, means: NOTHING },
  ),
  ...byLanguage(WHOSE, {
    gap: [GAP_SPACE],
    if: (beside, link) => namesPlainBody(beside.flow, beside.span) && !isCountrys(beside, link),
    means: ['NO_NAME'],
  }),
  ...OPENERS.map(([language, names, example, counterExample]): ContextRule => {
    const opening = new Set(names.map(fold));
    return {
      language,
      gap: [GAP_SPACE],
      written: 'small',
      if: (beside, next) =>
        opening.has(beside.span.name) && opensSentence(beside) && !is(beside.flow, next, AFTER_NAME),
      means: ['NO_NAME'],
      example,
      counterExample,
    };
  }),
  {
    // "O PL da Dosimetria" is a bill, and the party of that name has people.
    language: 'pt',
    words: words('da do de das dos nº'),
    gap: [GAP_SPACE],
    if: ({ flow, span }) => isWordOf(flow, span, BILLS),
    means: ['NO_NAME'],
    example: 'Aprovaram o [PL] da Anistia ontem.',
    counterExample: 'Aprovaram o [ICE] da Anistia ontem.',
  },
  {
    language: 'fr',
    words: KINDS_OF_ASSEMBLY,
    gap: [GAP_SPACE],
    written: 'small',
    kinds: ['organisation'],
    if: ({ flow, span }) => is(flow, span.last - 1, ASSEMBLY),
    means: ['NO_NAME'],
    example: 'Une [Assemblée] plénière a eu lieu.',
    counterExample: 'Une [Assemblée] nouvelle a eu lieu.',
  },
  {
    language: 'tr',
    words: TURKISH_OFFICES,
    over: BEFORE_TURKISH_OFFICE,
    gap: [GAP_SPACE],
    kinds: ['place', 'organisation'],
    means: NOTHING,
    example: 'Bugün [Canada] Dışişleri Bakanı geldi.',
    counterExample: 'Bugün [Canada] Dışişleri Binası geldi.',
  },
  ...byLanguage(
    [
      ['uk', undefined, 'Речник [ФСБ] Польщі відповів.', 'Речник [ФСБ] там відповів.'],
      ['ru', undefined, 'Глава [ФСБ] Польши ответил.', 'Глава [ФСБ] России ответил.'],
    ],
    { gap: [GAP_SPACE], kinds: ['organisation'], if: isAnothers, means: ['NO_NAME'] },
  ),
  ...byLanguage(
    [
      ['uk', undefined, 'Директор [ФСБ] Углава відповів.', 'Детектив [ФСБ] Углава відповів.'],
      ['ru', undefined, 'Директор [ФСБ] Углава ответил.', 'Детектив [ФСБ] Углава ответил.'],
    ],
    {
      // The body ends where the name of who leads it begins. Initials in Latin letters may be a firm's: "глава ICE Спрекер".
      gap: [GAP_SPACE],
      written: 'capital',
      kinds: ['organisation'],
      if: ({ flow, span }, next) =>
        isAcronym(flow, span) && !LATIN.test(surfaceOf(flow, span)) && officeBefore(flow, next) !== undefined,
      means: NOTHING,
    },
  ),
  {
    // "Seine-et-Marne"
    language: 'fr',
    words: words('et sur en lès'),
    gap: [GAP_HYPHEN],
    kinds: ['place'],
    means: ['NO_NAME'],
    example: 'Il vit en [Nara]-et-Loire depuis.',
    counterExample: 'Il vit en [Nara] et Loire depuis.',
  },
  {
    language: 'ru',
    gap: [GAP_SPACE, GAP_PUNCTUATION],
    written: 'small',
    kinds: ['place'],
    if: isAdjectiveOf,
    means: ['NO_NAME'],
    example: 'Они строят часть «[Южного] потока» там.',
    counterExample: 'Они едут из [Южного] сегодня же.',
  },
  {
    language: 'uk',
    gap: [GAP_SPACE],
    written: 'small',
    kinds: ['place'],
    if: isAdjectiveOf,
    means: ['NO_NAME'],
    example: 'Вони будують частину [Південного] потоку там.',
    counterExample: 'Вони їдуть з [Південного] потім.',
  },
];

import type { CardModel, Kind } from '../../pack/index.ts';

/** Where languages that are not written with Latin letters are at home, as far as the press of those countries uses them. */
const HOMES: Readonly<Record<string, string>> = {
  am: 'ET',
  ar: 'AE BH DJ DZ EG EH IL IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE',
  be: 'BY',
  bg: 'BG',
  bn: 'BD IN',
  dv: 'MV',
  dz: 'BT',
  el: 'CY GR',
  fa: 'AF IR TJ',
  he: 'IL',
  hi: 'IN',
  hy: 'AM',
  ja: 'JP',
  ka: 'GE',
  kk: 'KZ',
  km: 'KH',
  ko: 'KP KR',
  ky: 'KG',
  lo: 'LA',
  mk: 'MK',
  mn: 'MN',
  my: 'MM',
  ne: 'NP',
  pa: 'IN PK',
  ps: 'AF PK',
  ru: 'BY KG KZ RU TJ',
  si: 'LK',
  sr: 'BA ME RS XK',
  ta: 'IN LK SG',
  tg: 'TJ',
  th: 'TH',
  ti: 'ER ET',
  uk: 'UA',
  ur: 'PK',
  zh: 'CN HK MO SG TW',
};

/** In these the pack has names of the whole world, so that their texts can be read. */
const OF_THE_WHOLE_WORLD = new Set(['ru', 'uk']);

/** What belongs to no country and yet has a name of its own; a treaty or a notion has only translations. */
const NAMED_WITHOUT_COUNTRY: ReadonlySet<Kind> = new Set<Kind>(['person', 'place']);

/** A sea has the names of its shores; what has more is known to the whole world. */
const MOST_SHORES = 2;

/** One spelling a language, and of a person only their own; the rest is under "Names and spellings". */
const LANGUAGES_AT_A_GLANCE = { person: 1, other: 2 };

/** The names in languages of its own country that the head of a card shows; without a country, of those who live there. */
export function nativeAtAGlance({
  kind,
  native,
  country,
}: Pick<CardModel, 'kind' | 'native' | 'country'>): CardModel['native'] {
  if (country === undefined && !NAMED_WITHOUT_COUNTRY.has(kind)) return [];
  const own = native.filter(({ lang = '' }) => {
    const [language = ''] = lang.split('-');
    if (country === undefined) return !OF_THE_WHOLE_WORLD.has(language);
    return HOMES[language] === undefined || HOMES[language].includes(country);
  });
  const languages = new Set(own.map(({ lang }) => lang));
  if (country === undefined && kind === 'place' && languages.size > MOST_SHORES) return [];
  const firsts = own.filter(
    (name, index) =>
      own.findIndex((earlier) => earlier.lang === name.lang || earlier.text === name.text) === index,
  );
  return firsts.slice(0, kind === 'person' ? LANGUAGES_AT_A_GLANCE.person : LANGUAGES_AT_A_GLANCE.other);
}

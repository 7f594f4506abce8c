import type { CardModel, Kind } from '../../../pack/index.ts';

/**
 * Where languages are at home, as far as the press of those countries uses them: those that are not written with Latin
 * letters, and those in which the pack has names of other countries, so that their pages can be read.
 */
const HOMES: Readonly<Record<string, string>> = {
  am: 'ET',
  ar: 'AE BH DJ DZ EG EH IL IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE',
  be: 'BY',
  bg: 'BG',
  bn: 'BD IN',
  cs: 'CZ',
  de: 'AT BE CH DE LI LU',
  dv: 'MV',
  dz: 'BT',
  el: 'CY GR',
  es: 'AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE',
  fa: 'AF IR TJ',
  fr: 'BE BF BI BJ CA CD CF CG CH CI CM DJ DZ FR GA GF GN GP HT KM LU MA MC MG ML MQ MR NC NE PF RE RW SC SN TD TG TN VU',
  he: 'IL',
  hi: 'IN',
  hy: 'AM',
  it: 'CH IT SM VA',
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
  nl: 'AW BE CW NL SR',
  pa: 'IN PK',
  pl: 'PL',
  ps: 'AF PK',
  pt: 'AO BR CV GW MO MZ PT ST TL',
  ru: 'BY KG KZ RU TJ',
  si: 'LK',
  sr: 'BA ME RS XK',
  ta: 'IN LK SG',
  tg: 'TJ',
  th: 'TH',
  ti: 'ER ET',
  tr: 'CY TR',
  uk: 'UA',
  ur: 'PK',
  vi: 'VN',
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
  name,
  native,
  country,
}: Pick<CardModel, 'kind' | 'name' | 'native' | 'country'>): CardModel['native'] {
  if (country === undefined && !NAMED_WITHOUT_COUNTRY.has(kind)) return [];
  const own = native.filter(({ lang = '', text }) => {
    const [language = ''] = lang.split('-');
    // An alias in other letters says no language.
    if (language === '' || text === name) return false;
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

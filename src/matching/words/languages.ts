import { packCountry } from '../../pack/index.ts';

/** Where a language is at home first, and where else people read it; none of those that several great countries share. */
const HOMES: Readonly<Record<string, string>> = {
  bg: 'BG',
  cs: 'CZ',
  da: 'DK',
  de: 'DE AT CH BE LI LU',
  el: 'GR CY',
  et: 'EE',
  fi: 'FI',
  fr: 'FR BE CH CA LU',
  he: 'IL',
  hr: 'HR BA',
  hu: 'HU RO',
  is: 'IS',
  it: 'IT CH',
  ja: 'JP',
  ko: 'KR KP',
  lt: 'LT',
  lv: 'LV',
  nb: 'NO',
  nl: 'NL BE',
  nn: 'NO',
  no: 'NO',
  pl: 'PL',
  ro: 'RO MD',
  sk: 'SK',
  sl: 'SI',
  sr: 'RS BA ME',
  sv: 'SE FI',
  tr: 'TR CY',
  uk: 'UA',
};

/** Countries as `countryOf` numbers them. */
export interface LanguageHomes {
  readonly first: number;
  readonly others: ReadonlySet<number>;
}

/** The countries of a page's language, a BCP 47 primary subtag. */
export function homesOf(language: string | undefined): LanguageHomes | undefined {
  const codes = language === undefined ? undefined : HOMES[language];
  if (codes === undefined) return undefined;
  const [first = 0, ...others] = codes.split(' ').map(packCountry);
  return { first, others: new Set(others) };
}

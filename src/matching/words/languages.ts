import { packCountry, packLanguage } from '../../pack/index.ts';
import type { TokenizedFlow } from './tokenized-flow.ts';

/** What holds in some languages, by BCP 47 primary subtag, as a question to a flow: what holds in the language of its page. */
export function perLanguage<T>(
  table: Readonly<Record<string, T>>,
): (flow: Pick<TokenizedFlow, 'language'>) => T | undefined {
  const rows = new Map(Object.entries(table).map(([language, row]) => [packLanguage(language), row]));
  return ({ language }) => (language === undefined ? undefined : rows.get(language));
}

/**
 * Where a language is at home first, and where else people read it; "-" where it is first in none, as several great countries
 * share it. English is everybody's.
 */
const HOMES: Readonly<Record<string, string>> = {
  bg: 'BG',
  cs: 'CZ',
  da: 'DK',
  de: 'DE AT CH BE LI LU',
  el: 'GR CY',
  es: '- ES MX AR CO CL PE VE EC BO PY UY GT HN SV NI CR PA DO CU',
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
  pt: '- PT BR AO MZ',
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
  /** Whether a capital in mid-sentence tells a name from a plain word. */
  readonly capitalsTell: boolean;
}

/** All nouns have a capital, or no word has. */
const CAPITALS_TELL_NOTHING: ReadonlySet<string | undefined> = new Set(['de', 'he', 'ja', 'ko']);

/** The countries of a page's language, a BCP 47 primary subtag. */
export function homesOf(language: string | undefined): LanguageHomes | undefined {
  const codes = language === undefined ? undefined : HOMES[language];
  if (codes === undefined) return undefined;
  const [first = 0, ...others] = codes.split(' ').map((code) => (code === '-' ? 0 : packCountry(code)));
  return { first, others: new Set(others), capitalsTell: !CAPITALS_TELL_NOTHING.has(language) };
}

import { hashToken, packCountry } from '../pack/index.ts';
import { WordSet } from './word-set.ts';

/** Adjectives of nationality with the country they belong to, as ISO 3166-1 codes. */
const NATIONAL = `
  afghan AF albanian AL algerian DZ american US angolan AO argentine AR argentinian AR armenian AM australian AU austrian AT
  azerbaijani AZ azeri AZ bahraini BH bangladeshi BD belarusian BY belgian BE bolivian BO bosnian BA brazilian BR british GB
  bulgarian BG burmese MM cambodian KH cameroonian CM canadian CA catalan ES chadian TD chechen RU chilean CL chinese CN
  colombian CO croatian HR cuban CU cypriot CY czech CZ danish DK dominican DO dutch NL ecuadorian EC egyptian EG english GB
  emirati AE eritrean ER estonian EE ethiopian ET filipino PH finnish FI french FR gabonese GA georgian GE german DE ghanaian GH greek GR
  greenlandic GL guatemalan GT guinean GN guyanese GY haitian HT honduran HN hungarian HU icelandic IS indian IN indonesian ID
  iranian IR iraqi IQ irish IE israeli IL italian IT ivorian CI jamaican JM japanese JP jordanian JO kazakh KZ kenyan KE
  kosovar XK kuwaiti KW kyrgyz KG lao LA latvian LV lebanese LB liberian LR libyan LY lithuanian LT macedonian MK malawian MW
  malaysian MY malian ML maltese MT mauritanian MR mexican MX moldovan MD mongolian MN montenegrin ME moroccan MA
  mozambican MZ namibian NA nepali NP nepalese NP nicaraguan NI nigerian NG nigerien NE norwegian NO omani OM pakistani PK
  palestinian PS panamanian PA paraguayan PY peruvian PE polish PL portuguese PT qatari QA romanian RO russian RU rwandan RW
  salvadoran SV saudi SA scottish GB senegalese SN serbian RS singaporean SG slovak SK slovenian SI somali SO spanish ES
  sudanese SD swedish SE swiss CH syrian SY taiwanese TW tajik TJ tanzanian TZ thai TH togolese TG tunisian TN turkish TR
  turkmen TM ugandan UG ukrainian UA uruguayan UY uzbek UZ venezuelan VE vietnamese VN welsh GB yemeni YE zambian ZM
  zimbabwean ZW
`;

/** Adjectives of peoples and regions that are no single country's: what is theirs is none's. */
const OF_NO_COUNTRY = 'african arab asian kurdish nordic scandinavian soviet tibetan uyghur';
/** Adjectives that leave open which country is meant. */
const OPEN = 'congolese european korean';

/** Equal to no country's number. */
const NO_COUNTRY = -1;

const COUNTRY_OF_DEMONYM: ReadonlyMap<number, number> = new Map([
  ...readNational(),
  ...OF_NO_COUNTRY.split(' ').map((word) => [hashToken(word), NO_COUNTRY] as const),
]);

/** Adjectives of nationality: they stand before the names of bodies and people without belonging to them. */
export const DEMONYMS = new WordSet([...COUNTRY_OF_DEMONYM.keys(), ...OPEN.split(' ').map(hashToken)]);

/**
 * The country that an adjective of nationality speaks of, as `countryOf` numbers it, or a number that is none's ("Kurdish");
 * undefined for all other words.
 */
export function countryOfDemonym(hash: number): number | undefined {
  return COUNTRY_OF_DEMONYM.get(hash);
}

function readNational(): ReadonlyMap<number, number> {
  const words = NATIONAL.trim().split(/\s+/);
  const countries = new Map<number, number>();
  for (let i = 0; i + 1 < words.length; i += 2) {
    countries.set(hashToken(words[i] as string), packCountry(words[i + 1])); // words come in pairs
  }
  return countries;
}

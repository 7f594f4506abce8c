import { fold, type Matched, type Name } from '../../pack/index.ts';
import type { ReferencePlace } from './reference-places.ts';

/**
 * How widely the names of a place are looked for in text; cards show all of them.
 * - `everywhere`: in every language.
 * - `scripts`: in English and in other scripts than Latin.
 * - `local`: in English and in the languages of the country that have a script of their own.
 * - `english`: in English only.
 */
export type Scope = 'everywhere' | 'scripts' | 'local' | 'english';

const LOCAL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ar: 'AE BH DJ DZ EG EH IQ JO KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE',
    he: 'IL PS',
    fa: 'AF IR TJ',
    ru: 'AM AZ BY GE KG KZ MD RU TJ TM UA UZ',
    uk: 'RU UA',
    zh: 'CN HK MO SG TW',
    ja: 'JP',
    ko: 'KP KR',
  }).flatMap(([language, countries]) =>
    countries.split(' ').map((country): [string, string] => [`${country} ${language}`, language]),
  ),
);
/** Countries where Russian and Ukrainian case forms of every place’s name are read daily. */
const INFLECTED = new Set(['UA', 'RU', 'BY']);

/** Fewer letters say too little to be looked for; of scripts that write a syllable or a word a letter, fewer suffice. */
const SHORTEST = 4;
const SHORTEST_SYLLABIC = 2;
const SHORTEST_LATIN = 5;

const LATIN = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;
const SYLLABIC = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The names of a place, the headline spelling first. A spelling that two languages share is listed once. */
export function referenceNames(
  place: Pick<ReferencePlace, 'name' | 'also' | 'names' | 'country'>,
  scope: Scope,
  isCommonWord: (folded: string) => boolean,
): Name[] {
  const english = [place.name, ...place.also].map(
    (text, i): Name => ({ text, form: i === 0 ? 'canonical' : 'alias', matched: 'as spelt' }),
  );
  const others = [...place.names].flatMap(([lang, texts]) =>
    texts.map((text): Name => {
      const latin = LATIN.test(text);
      const matched = latin
        ? latinMatched(text, scope, isCommonWord)
        : nativeMatched({ text, lang }, scope, place.country);
      return { text, lang, form: latin ? 'alias' : 'native', matched };
    }),
  );
  return withoutRepetitions([...english, ...others]);
}

/** Şam is Damascus in Turkish and Sam is a boy: short foreign spellings and English words are only shown. */
function latinMatched(text: string, scope: Scope, isCommonWord: (folded: string) => boolean): Matched {
  const folded = fold(text);
  if (scope !== 'everywhere' || folded.length < SHORTEST_LATIN || isCommonWord(folded)) return 'never';
  return 'as spelt';
}

function nativeMatched(
  { text, lang }: { readonly text: string; readonly lang: string },
  scope: Scope,
  country: string,
): Matched {
  const shortest = SYLLABIC.test(text) ? SHORTEST_SYLLABIC : SHORTEST;
  if (scope === 'english' || (scope !== 'everywhere' && text.length < shortest)) return 'never';
  if (scope === 'local' && !LOCAL.has(`${country} ${lang}`)) return 'never';
  return scope === 'everywhere' || INFLECTED.has(country) ? 'inflected' : 'as spelt';
}

function withoutRepetitions(names: readonly Name[]): Name[] {
  const seen = new Set<string>();
  return names.filter(({ text }) => {
    const folded = fold(text);
    if (folded === '' || seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}

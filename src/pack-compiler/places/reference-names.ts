import {
  fold,
  isLatin,
  isShortAndForeign,
  isSyllabic,
  type Matched,
  type Name,
  silent,
} from '../../pack/index.ts';
import { commonWords } from '../common-words.ts';
import type { ReferencePlace } from './reference-places.ts';

/**
 * How widely the names of a place are looked for in text; cards show all of them.
 * - `everywhere`: in every language.
 * - `scripts`: in English and in other scripts than Latin.
 * - `local`: in English and in the languages of the country that have a script of their own.
 * - `english`: in English only.
 */
export type Scope = 'everywhere' | 'scripts' | 'local' | 'english';

/** Languages with a script of their own that a country’s places are called in, and where else people read them. */
const SPOKEN = {
  uk: 'UA',
  ru: 'BY KG KZ RU UA',
  ar: 'AE BH DJ DZ EG EH IQ JO KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE',
  he: 'IL',
  fa: 'AF IR',
  hi: 'IN',
  zh: 'CN HK MO SG TW',
  'zh-Hant': 'HK MO TW',
  ja: 'JP',
  ko: 'KP KR',
};
/** Languages in Latin letters whose readers name the regions and towns of the country in them: Andalucía, Corse. */
const AT_HOME = countriesOf({
  de: 'AT CH DE',
  es: 'AR BO CL CO CR CU DO EC ES GT HN MX NI PA PE PY SV UY VE',
  fr: 'BE CA CH FR',
  it: 'CH IT',
  pl: 'PL',
  tr: 'TR',
});
const READ = { ru: 'AM AZ GE MD TJ TM UZ', uk: 'RU', he: 'PS', fa: 'TJ', ko: 'CN JP TW' };

/** "UA uk" */
function countriesOf(languages: Readonly<Record<string, string>>): Set<string> {
  return new Set(
    Object.entries(languages).flatMap(([language, countries]) =>
      countries.split(' ').map((country) => `${country} ${language}`),
    ),
  );
}

const TOO_FEW_TEXTS = 'too few texts mean this by it';
const OF_ITS_LANGUAGE = 'it is read in pages of its language';

const OWN = countriesOf(SPOKEN);
const LOCAL = new Set([...OWN, ...countriesOf(READ)]);
/** Countries where Russian and Ukrainian case forms of every place’s name are read daily. */
const INFLECTED = new Set(['UA', 'RU', 'BY']);

/** Fewer letters say too little to be looked for; of scripts that write a syllable or a word a letter, fewer suffice. */
const SHORTEST = 4;
const SHORTEST_SYLLABIC = 2;

/** Endings that say only what kind of place it is, and are mostly left out: 深圳市 is 深圳, 부산광역시 부산. */
const TYPE_ENDINGS: Readonly<Record<string, RegExp>> = {
  zh: /(?<=^..+)[省市]$/u,
  'zh-Hant': /(?<=^..+)[省市]$/u,
  ja: /(?<=^(?!千葉|川崎|福島|宮崎|山口|長野)..+)市$/u, // these, and many before 県, are surnames too
  ko: /(?<=^..+)(?:특별자치|특별|광역)?시$/u,
};

/**
 * The names of a place, the headline spelling first, then, in Ukraine, the Ukrainian one. A spelling that languages
 * share is listed once, but Russian and Ukrainian each have it: their case endings differ. What other languages in Latin letters
 * call a place that is read of everywhere (`isRead`), or one of their own countries, counts in pages of each alone: Neapel,
 * Koursk, Corse.
 */
export function referenceNames(
  place: Pick<ReferencePlace, 'name' | 'also' | 'names' | 'country'>,
  scope: Scope,
  { isRead = false }: { readonly isRead?: boolean } = {},
): Name[] {
  const english = [place.name, ...place.also].map(
    (text, i): Name => ({ text, form: i === 0 ? 'canonical' : 'alias', matched: 'as spelt' }),
  );
  const others = [...place.names].flatMap(([lang, texts]) =>
    texts
      .flatMap((text) => (lang === 'ko' ? koreanNames(text) : [text]))
      .flatMap((text) => [text, ...bareName(text, lang, place.country)])
      .map((text): Name => {
        // A short one is read in pages of its language alone: Şam is Damascus and Sam is a boy.
        const latinMatched = scope === 'everywhere' ? 'as spelt' : 'never';
        const matched = isLatin(text) ? latinMatched : nativeMatched({ text, lang }, scope, place.country);
        const isReadIn = isRead || AT_HOME.has(`${place.country} ${lang}`);
        if (isLatin(text) && isReadIn && scope !== 'everywhere')
          return readInItsLanguage({ text, lang, form: 'alias', matched: 'as spelt' });
        // Others are only other names: a card shows native ones beside the headline.
        const form = OWN.has(`${place.country} ${lang}`) ? 'native' : 'alias';
        const name: Name = { text, lang, form, matched };
        return matched === 'never' ? silent(name, TOO_FEW_TEXTS) : name;
      }),
  );
  // 北海道 is looked for in Japanese, not in Chinese: the one that is goes before; what is never looked for goes last.
  const rank = (name: Name) =>
    name.matched === 'never' ? 2 : name.lang === 'uk' && name.form === 'native' ? 0 : 1;
  return withoutRepetitions([...english, ...others.sort((a, b) => rank(a) - rank(b))]);
}

/** What kind of place it is: city, province of China, prefecture of Japan, state. The tables have a blank before it, papers none. */
const KOREAN_TYPE = / (?=[시성현주]$)/u;
/**
 * Korean words that are places as well, if nothing says so: climate (Gifu), a country (Nara), last (Jinan), a draft (Xi’an), propaganda
 * (Shenzhen), foundation (Changsha), saving (Zhejiang), given names and other places. 산시 is Shanxi and Shaanxi.
 */
const KOREAN_WORDS = new Set(
  '기후 나라 지난 시안 선전 창사 저장 장시 우시 산시 신양 이란 신주 사가 나고 마치다 카스 메인 버지니아 조지아'.split(
    ' ',
  ),
);
/** Chinese towns that are written like Korean ones (Ansan, Anyang), which have no blank. */
const LIKE_KOREAN_TOWNS = new Set(['안산', '안양']);

function koreanNames(text: string): readonly string[] {
  const [bare = '', type] = text.split(KOREAN_TYPE);
  if (type === undefined || LIKE_KOREAN_TOWNS.has(bare)) return [text];
  const joined = bare + type.trim();
  return bare.length < SHORTEST_SYLLABIC || KOREAN_WORDS.has(bare) ? [joined] : [joined, bare];
}

/** A state of countries that have them: テキサス州 and 得克萨斯州, in the news without the word as often. */
const STATES = new Set(['US', 'CA', 'AU']);
const STATE_ENDING = /(?<=^\p{Script=Katakana}.{2,}|^\p{Script=Han}{3,})[州省]$/u;

/** Words as well: メイン (Maine) is “main”. */
const JAPANESE_WORDS = new Set(['メイン']);

/** The name without its type, where the country speaks that language; elsewhere 시 may be a syllable of the name. */
function bareName(text: string, lang: string, country: string): readonly string[] {
  const ofStates = STATES.has(country) && lang !== 'ko' ? STATE_ENDING : undefined;
  const ending = OWN.has(`${country} ${lang}`) ? TYPE_ENDINGS[lang] : ofStates;
  const bare = ending === undefined ? text : text.replace(ending, '');
  return bare === text || JAPANESE_WORDS.has(bare) ? [] : [bare];
}

function nativeMatched(
  { text, lang }: { readonly text: string; readonly lang: string },
  scope: Scope,
  country: string,
): Matched {
  if (scope === 'english' || (scope !== 'everywhere' && isTooShort(text))) return 'never';
  if (scope === 'local' && !LOCAL.has(`${country} ${lang}`)) return 'never';
  return scope === 'everywhere' || INFLECTED.has(country) ? 'inflected' : 'as spelt';
}

function isTooShort(text: string): boolean {
  return text.length < (isSyllabic(text) ? SHORTEST_SYLLABIC : SHORTEST);
}

function isInflectedIn(lang: string): boolean {
  return lang === 'ru' || lang === 'uk';
}

/** The name as one that counts in pages of its language alone, without a cue. */
export function readInItsLanguage(name: Name): Name {
  return { ...name, needsCue: true, because: OF_ITS_LANGUAGE };
}

/** The same name as one that is looked for, if it is in a script of its own and no short word. */
export function readInItsScript(name: Name): Name {
  if (name.because !== TOO_FEW_TEXTS || isLatin(name.text) || isTooShort(name.text)) return name;
  const { because: _, ...spelt } = name;
  return { ...spelt, matched: isInflectedIn(name.lang ?? '') ? 'inflected' : 'as spelt' };
}

/**
 * Whether each language has a spelling for itself: it is declined in one way in each, or read in pages of each alone, as Polen
 * is in German and in Dutch, but not in Spanish.
 */
export function isOfOneLanguage(name: Name): boolean {
  if (name.lang === undefined) return false;
  const isWord = isLatin(name.text) && commonWords().has(fold(name.text));
  return isInflectedIn(name.lang) || isShortAndForeign(name) || isWord || name.because === OF_ITS_LANGUAGE;
}

function withoutRepetitions(names: readonly Name[]): Name[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const folded = fold(name.text);
    const key = isOfOneLanguage(name) ? `${folded} ${name.lang}` : folded;
    if (folded === '' || seen.has(folded) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

import { fold } from '../folding/fold.ts';
import type { Entity, Name } from '../records/entity.ts';
import type { NameReason } from '../records/name-reason.ts';

/** "Queen Letizia of Spain", "Haakon, Crown Prince of Norway": what they are called ends in what they rule. */
const OF_A_LAND = /, | of /;
const NUMERAL = /^[IVX]+$/;
/** The Arabic article, as it is written before a name. */
const ARTICLE = /^(?:al|el|ad|an|ar|as|ash|at|ath|az|ul)[- ]/i;

/** What parts the names of a person in scripts whose papers use the last alone; Arabic papers choose otherwise. */
const BETWEEN_NAMES: Readonly<Record<string, RegExp>> = {
  ru: / /,
  uk: / /,
  he: / /,
  ja: /・/,
  zh: /·/,
  ko: / /,
};
/** Where the surname comes first, also in Cyrillic: "Си Цзиньпин"; Korean keeps the order of Japanese names as well. */
const SURNAME_FIRST = new Set('CN HK TW SG KP KR VN KH'.split(' '));
/** Before the name of a father, or of a line: "Мухаммед бин Салман" is no Salman. */
const SON_OF = new Set('бин бін бен ибн ібн аль בן אבן 本'.split(' '));
/** "The Second" of kings. */
const ORDINALS = new Set('הראשון השני השלישי הרביעי החמישי השישי'.split(' '));
/** A word of fewer letters is too often another; of a script that writes syllables two suffice. */
const SHORTEST_OF_LETTERS = 3;
const SHORTEST_OF_SYLLABLES = 2;
const LETTERS = /^[\p{Script=Cyrillic}\p{Script=Hebrew}]/u;
const IN_SMALL_LETTERS = /^\p{Ll}/u;

const INHERITED: NameReason = 'its other short forms need a cue';

/**
 * The short forms of a person that follow from what the record says: the last name, where it gives no short form, and
 * each with the article that the full name has, "al-Sharaa" and "Sharaa", "Sissi" and "el-Sissi"; and the last name in
 * other scripts.
 */
export function derivedShortNames(entity: Entity): readonly Name[] {
  if (entity.kind !== 'person') return [];
  const written = entity.names.filter(({ form }) => form === 'short');
  // Case endings of a native name are short forms too, and nobody's choice.
  const surname = written.every(({ generated }) => generated) ? surnameOf(entity) : undefined;
  const surnames = surname ? [surname, ...withoutArticle(surname)] : [];
  // A surname that is also a word in English mostly is one elsewhere: Frank, Bolt.
  const needsCue = written.length > 0 && written.every((name) => name.needsCue);
  const natives = entity.names
    .flatMap((name) => surnameInOwnScript(name, entity.country))
    .map((name) => (needsCue ? { ...name, needsCue, because: INHERITED } : name));
  const articles = [...written, ...surnames].flatMap((name) => withArticles(entity, name));
  const known = new Set(written.map(({ text }) => fold(text)));
  const derived = new Map<string, Name>();
  for (const name of [...surnames, ...articles, ...natives]) {
    const folded = fold(name.text);
    if (!known.has(folded) && !derived.has(folded)) derived.set(folded, name);
  }
  return [...derived.values()];
}

function surnameOf({ name }: Entity): Name | undefined {
  const words = name.split(' ');
  const last = words.at(-1);
  if (last === undefined || words.length === 1 || OF_A_LAND.test(name) || NUMERAL.test(last))
    return undefined;
  return { text: last, form: 'short' };
}

/** "ゼレンスキー" of ウォロディミル・ゼレンスキー. */
function surnameInOwnScript({ text, lang = '', form }: Name, country = ''): Name[] {
  const between = form === 'native' ? BETWEEN_NAMES[lang] : undefined;
  const parts = between ? text.split(between) : [];
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined || text.includes(',')) return [];
  if (NUMERAL.test(last) || ORDINALS.has(last) || SON_OF.has(parts.at(-2) ?? '')) return [];
  // "пророк Мухаммед", "принцесса Диана"
  if (parts.slice(0, -1).some((part) => IN_SMALL_LETTERS.test(part))) return [];
  const isOfLetters = LETTERS.test(last);
  if (isOfLetters && SURNAME_FIRST.has(country)) return [];
  if (lang === 'ko' && country === 'JP') return [];
  if (last.length < (isOfLetters ? SHORTEST_OF_LETTERS : SHORTEST_OF_SYLLABLES)) return [];
  return [{ text: last, lang, form: 'short' }];
}

function withoutArticle({ text, ...name }: Name): Name[] {
  return ARTICLE.test(text) ? [{ ...name, text: text.replace(ARTICLE, '') }] : [];
}

/** In "Abd el-Fattah" and "Abu al-Ghait" the article does not begin the last name. */
const GOES_BEFORE_ARTICLE = /^(?:abd|abdu|abu|abou)$/i;

/** A short form with each article that a full name of the person has before it. */
function withArticles({ names }: Entity, short: Name): Name[] {
  const ends = names
    .filter(({ form }) => form === 'canonical' || form === 'alias')
    .map(({ text }) => text.split(' '))
    .flatMap((words) =>
      [-1, -2].filter((at) => !GOES_BEFORE_ARTICLE.test(words.at(at - 1) ?? '')).map((at) => words.slice(at)),
    )
    .map((words) => words.join(' '));
  return ends
    .filter((end) => ARTICLE.test(end) && fold(end.replace(ARTICLE, '')) === fold(short.text))
    .map((text) => ({ ...short, text }));
}

import { fold } from '../folding/fold.ts';
import type { Entity, Name } from '../records/entity.ts';
import type { NameReason } from '../records/name-reason.ts';
import { isEnglish } from './reason-for-cue.ts';
import { surnamesOf } from './surnames.ts';

/** The Arabic article, as it is written before a name. */
const ARTICLE = /^(?:al|el|ad|an|ar|as|ash|at|ath|az|ul)[- ]/i;

const INHERITED: NameReason = 'its other short forms need a cue';

/** Where surnames are words of Arabic, or of Persian and Urdu that Arabic has too: "happy", "peace", "main". */
const NAMED_IN_ARABIC: ReadonlySet<string | undefined> = new Set([
  undefined,
  ...'AE AF BH DJ DZ EG ER ET IQ IR JO KW LB LY MA MY OM PK PS QA SA SD SO SS SY TD TN YE'.split(' '),
]);
const A_WORD: NameReason = 'it is a common word';

/**
 * The short forms of a person that follow from what the record says: the last name, where it gives no short form, and
 * each with the article that the full name has, "al-Sharaa" and "Sharaa", "Sissi" and "el-Sissi"; and the last name in
 * other scripts.
 */
export function derivedShortNames(entity: Entity): readonly Name[] {
  if (entity.kind !== 'person') return [];
  const written = entity.names.filter(({ form }) => form === 'short');
  // Case endings of a native name are short forms too, and nobody's choice.
  const latin = written.every(({ generated }) => generated) ? surnamesIn(entity.name, entity) : [];
  const surnames = latin.flatMap((name) => [name, ...withoutArticle(name)]);
  // A surname that is also a word in English mostly is one elsewhere: Frank, Bolt.
  const needsCue = written.length > 0 && written.every((name) => name.needsCue);
  const natives = (isCalledOtherwise(entity, written) ? [] : entity.names)
    .flatMap((name) =>
      name.form === 'native' && name.lang && !name.generated ? surnamesIn(name.text, entity, name.lang) : [],
    )
    .map((name) => (needsCue ? { ...name, needsCue, because: INHERITED } : name))
    .map((name) =>
      name.lang === 'ar' && NAMED_IN_ARABIC.has(entity.country)
        ? { ...name, needsCue: true, because: A_WORD }
        : name,
    );
  const articles = [...written, ...surnames].flatMap((name) => withArticles(entity, name));
  const known = new Set(written.map(({ text }) => fold(text)));
  const derived = new Map<string, Name>();
  for (const name of [...surnames, ...articles, ...natives]) {
    const folded = fold(name.text);
    if (!known.has(folded) && !derived.has(folded)) derived.set(folded, name);
  }
  return [...derived.values()];
}

/** Hunter Biden is Hunter for short, so that Байден is his father alone. */
function isCalledOtherwise(entity: Entity, written: readonly Name[]): boolean {
  const latin = written.filter((name) => isEnglish(name) && /^\p{Script=Latin}/u.test(name.text));
  if (latin.length === 0 || !latin.every(({ needsCue }) => needsCue)) return false;
  const given = entity.name.split(' ')[0] ?? '';
  const surnames = surnamesIn(entity.name, entity).map(({ text }) => fold(text));
  return latin.every(({ text }) => text === given && !surnames.includes(fold(text)));
}

function surnamesIn(fullName: string, { country }: Entity, lang?: string): Name[] {
  const language = lang === undefined ? {} : { lang };
  return surnamesOf(fullName, { lang, country }).map((text) => ({ text, ...language, form: 'short' }));
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

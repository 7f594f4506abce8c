import type { Entity, Name } from './entity.ts';
import { fold } from './fold.ts';

/** "Queen Letizia of Spain", "Haakon, Crown Prince of Norway": what they are called ends in what they rule. */
const OF_A_LAND = /, | of /;
const NUMERAL = /^[IVX]+$/;
/** The Arabic article, as it is written before a name. */
const ARTICLE = /^(?:al|el|ad|an|ar|as|ash|at|ath|az|ul)[- ]/i;

/**
 * The short forms of a person that follow from what the record says: the last name, where it gives no short form, and
 * each with the article that the full name has, "al-Sharaa" and "Sharaa", "Sissi" and "el-Sissi".
 */
export function derivedShortNames(entity: Entity): readonly Name[] {
  if (entity.kind !== 'person') return [];
  const written = entity.names.filter(({ form }) => form === 'short');
  const surname = written.length === 0 ? surnameOf(entity) : undefined;
  const surnames = surname ? [surname, ...withoutArticle(surname)] : [];
  const articles = [...written, ...surnames].flatMap((name) => withArticles(entity, name));
  const known = new Set(written.map(({ text }) => fold(text)));
  const derived = new Map<string, Name>();
  for (const name of [...surnames, ...articles]) {
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

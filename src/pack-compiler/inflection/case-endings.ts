import { type Entity, fold, type Name, surnamesOf } from '../../pack/index.ts';
import { declineNoun } from './decline-noun.ts';
import { declinePerson, declineSurname } from './decline-person.ts';
import type { Lang } from './noun-rules.ts';
import { genderOf, parsePersonName } from './person-name.ts';
import type { Gender } from './person-rules.ts';

/** Fewer letters say too little: they are left after a wrong guess at a word. */
const SHORTEST_FORM = 3;

/** Countries whose lesser-known names, too, stand in Russian and Ukrainian news every day. */
const NEAR = new Set('UA RU BY'.split(' '));
/** Elsewhere only what readers of the world's news meet is worth the bytes: half of all forms are of what few know. */
const LEAST_FAMILIARITY = 2;

function isWorthForms(entity: Entity): boolean {
  const { kind, country, familiarity, generated } = entity;
  if (kind === 'concept') return false; // an idea is declined like any word, and few look one up
  if (country !== undefined && NEAR.has(country)) return true;
  if (isState(entity) || isCity(entity)) return true;
  return !generated && (familiarity >= LEAST_FAMILIARITY || isCapital(entity));
}

function isState({ place }: Entity): boolean {
  return place === 'country';
}

/** Ankara, Dubai: of the towns in the reference data those that news is about, which have familiarity. */
function isCity({ kind, generated, familiarity }: Entity): boolean {
  return kind === 'place' && generated === true && familiarity > 0;
}

/** News names a state by its capital, and how well known it is says little about that. */
function isCapital({ kind, relations }: Entity): boolean {
  return kind === 'place' && relations.some(({ type }) => type === 'capital of');
}

/** A body whose name is longer stands in its cases by a shorter one or by its letters: ОЗХО, ОЗХЗ. */
const MOST_WORDS = 3;
/** Ukrainian texts decline small towns of other countries too seldom for what their forms weigh. */
const hasFormsIn = (entity: Entity, lang: Lang): boolean =>
  lang !== 'uk' || !entity.generated || entity.country === 'UA' || isState(entity) || isCity(entity);

/** Adds the case forms of an entity's Russian and Ukrainian names, flagged as generated. */
export async function withCaseEndings(entity: Entity): Promise<Entity> {
  if (!isWorthForms(entity)) return entity;
  const written = new Set(entity.names.map((name) => fold(name.text)));
  const added = new Map<string, Name>();
  for (const form of await formsOf(entity)) {
    const folded = fold(form.text);
    if (written.has(folded) || folded.length < SHORTEST_FORM) continue;
    const before = added.get(folded);
    added.set(folded, before ? inSmallerLetters(before, form) : { ...form, generated: true });
  }
  if (added.size === 0) return entity;
  const names = entity.kind === 'person' ? entity.names : entity.names.map(withoutSlips);
  return { ...entity, names: [...names, ...added.values()] };
}

/** A state's letters are no word that declines: “ПАР” is no “Пара”. */
const INITIALS = /^\p{Lu}{2,5}$/u;

/** The forms of all its names, some of them twice. */
async function formsOf(entity: Entity): Promise<readonly Name[]> {
  const person =
    entity.kind === 'person' ? { gender: genderOfPerson(entity), country: entity.country } : undefined;
  const forms = entity.names.flatMap((name) =>
    languagesOf(name, entity)
      .filter((lang) => hasFormsIn(entity, lang))
      .map((lang) => {
        if (person) return personForms(name, lang, person);
        return entity.kind === 'place' && INITIALS.test(name.text) ? [] : nounForms(name, lang);
      }),
  );
  return (await Promise.all(forms)).flat();
}

/**
 * People's names are misspelt every day. Those of places and bodies seldom, and slips were looked for above all to find
 * their cases, which have forms now.
 */
function withoutSlips(name: Name): Name {
  const cyrillic = /\p{Script=Cyrillic}/u.test(name.text);
  return cyrillic && name.matched === undefined ? { ...name, matched: 'inflected' } : name;
}

/** Where a record has "Європейська Комісія" and "Європейська комісія", their common forms need no second capital. */
function inSmallerLetters(name: Name, { text }: Name): Name {
  if (name.text.length !== text.length) return name;
  const smaller = Array.from(name.text, (letter, i) => (letter.toLowerCase() === text[i] ? text[i] : letter));
  return { ...name, text: smaller.join('') };
}

/**
 * Which languages' endings a name takes. Short names and aliases in Cyrillic are written without a language: their
 * letters tell it, or else the languages that the record has native names in.
 */
function languagesOf({ text, lang, matched }: Name, entity: Entity): readonly Lang[] {
  if (matched === 'as spelt' || matched === 'never') return [];
  if (lang !== undefined) return lang === 'ru' || lang === 'uk' ? [lang] : [];
  if (!/^\P{Script=Latin}*\p{Script=Cyrillic}\P{Script=Latin}*$/u.test(text)) return [];
  if (/[ыэъё]/i.test(text)) return ['ru'];
  if (/[іїєґ]/i.test(text)) return ['uk'];
  return (['ru', 'uk'] as const).filter((known) => entity.names.some((name) => name.lang === known));
}

function nounForms(name: Name, lang: Lang): Name[] {
  // "МИДа" is no acronym any more: it has a small letter.
  const form = name.form === 'acronym' ? 'native' : name.form;
  if (name.text.split(' ').length > MOST_WORDS) return [];
  return declineNoun(name.text, lang).map((text) => ({ ...name, form, text }));
}

interface PersonFacts {
  readonly gender: Gender;
  readonly country: string | undefined;
}

/** Forms of a full name, with and without the patronymic, and of the surname alone. */
async function personForms(name: Name, lang: Lang, { gender, country }: PersonFacts): Promise<Name[]> {
  const full = await declinePerson(name.text, lang, gender);
  const surnames = name.form === 'short' ? [] : surnamesOf(name.text, { lang, country });
  const short = await Promise.all(surnames.map((surname) => declineSurname(surname, lang, gender)));
  return [
    ...full.map((text): Name => ({ ...name, text })),
    ...short.flat().map((text): Name => ({ ...name, text, form: 'short' })),
  ];
}

/** The gender that most of the person's full names tell. */
function genderOfPerson({ names }: Entity): Gender {
  const full = names.filter(({ lang, text }) => text.includes(' ') && (lang === 'ru' || lang === 'uk'));
  if (full.length === 0)
    return genderOf(parsePersonName(names.find(({ lang }) => lang === 'ru' || lang === 'uk')?.text ?? ''));
  const women = full.filter(({ text }) => genderOf(parsePersonName(text)) === 'female');
  return women.length * 2 > full.length ? 'female' : 'male';
}

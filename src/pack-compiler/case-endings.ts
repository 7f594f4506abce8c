import petrovich from 'petrovich';
import * as shevchenko from 'shevchenko';
import { type Entity, fold, type Name } from '../pack/index.ts';
import { declineNoun } from './decline-noun.ts';

const PETROVICH_CASES = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'];
const PATRONYMIC = /(?:вич|ич|вна|чна|шна)$/;
/** Endings of given names and surnames that only women have. */
const WOMANS_NAME = /[ая]$/;

/** Adds the case forms of an entity's Russian and Ukrainian names, flagged as generated. */
export async function withCaseEndings(entity: Entity): Promise<Entity> {
  const known = new Set(entity.names.map((name) => fold(name.text)));
  const added: Name[] = [];
  for (const name of entity.names) {
    if (name.lang !== 'ru' && name.lang !== 'uk') continue;
    const forms = entity.kind === 'person' ? await personForms(name) : nounForms(name);
    for (const form of forms) {
      const folded = fold(form.text);
      if (known.has(folded)) continue;
      known.add(folded);
      added.push({ ...form, generated: true });
    }
  }
  return added.length === 0 ? entity : { ...entity, names: [...entity.names, ...added] };
}

function nounForms(name: Name): Name[] {
  const lang = name.lang === 'uk' ? 'uk' : 'ru';
  return declineNoun(name.text, lang).map((text) => ({ ...name, text }));
}

interface PersonName {
  readonly given: string;
  readonly patronymic?: string;
  readonly family: string;
}

/** Forms of a full name, with and without the patronymic, and of the surname alone. */
async function personForms(name: Name): Promise<Name[]> {
  const person = splitName(name.text);
  if (!person) return [];
  const declined = name.lang === 'uk' ? await declineUkrainian(person) : declineRussian(person);
  return [person, ...declined].flatMap(({ given, patronymic, family }): Name[] => [
    { ...name, text: `${given} ${family}` },
    ...(patronymic ? [{ ...name, text: `${given} ${patronymic} ${family}` }] : []),
    { ...name, text: family, form: 'short' },
  ]);
}

/** "Given Family" or "Given Patronymic Family"; nothing else is declined. */
function splitName(text: string): PersonName | undefined {
  const [given, second, third, more] = text.split(' ');
  if (!given || !second || more !== undefined) return undefined;
  if (third === undefined) return { given, family: second };
  return PATRONYMIC.test(second) ? { given, patronymic: second, family: third } : undefined;
}

function declineRussian(person: PersonName): PersonName[] {
  const gender = genderOf(person);
  return PETROVICH_CASES.map((grammaticalCase) => {
    const { given, patronymic, family } = person;
    const named = { gender, first: given, last: family, ...(patronymic ? { middle: patronymic } : {}) };
    const { first, middle, last } = petrovich(named, grammaticalCase);
    return { given: first ?? given, family: last ?? family, ...(middle ? { patronymic: middle } : {}) };
  });
}

function genderOf({ given, patronymic }: PersonName): string {
  if (patronymic) return petrovich.detect_gender(patronymic);
  return WOMANS_NAME.test(given) && !/^(?:Никита|Илья|Кузьма|Фома|Лука|Мустафа|Садыр)$/.test(given)
    ? 'female'
    : 'male';
}

async function declineUkrainian({ given, patronymic, family }: PersonName): Promise<PersonName[]> {
  const named = {
    givenName: given,
    familyName: family,
    ...(patronymic ? { patronymicName: patronymic } : {}),
  };
  const gender = await shevchenko.detectGender(named);
  if (!gender) return [];
  const input = { gender, ...named };
  const declined = await Promise.all([
    shevchenko.inGenitive(input),
    shevchenko.inDative(input),
    shevchenko.inAccusative(input),
    shevchenko.inAblative(input),
    shevchenko.inLocative(input),
    shevchenko.inVocative(input),
  ]);
  return declined.map((form) => ({
    given: form.givenName ?? given,
    family: form.familyName ?? family,
    ...(form.patronymicName ? { patronymic: form.patronymicName } : {}),
  }));
}

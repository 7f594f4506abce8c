import { type Entity, fold, type Name, silent } from '../../pack/index.ts';
import type { Draft, DraftContext } from './draft.ts';
import { referenceNames } from './reference-names.ts';
import type { ReferenceCountry, ReferenceCurrency } from './reference-places.ts';
import { CLDR, DATA_DAY, fact } from './sources.ts';
import { capitalised } from './wording.ts';

/** Words that mean one currency wherever they stand; "dollar", "pound" and "won" mean several or something else. */
const OWN_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    CNY: ['renminbi', 'yuan'],
    ETB: ['birr'],
    GEL: ['lari'],
    GHS: ['cedi'],
    HUF: ['forint'],
    IDR: ['rupiah'],
    ILS: ['Israeli shekel', 'shekel'],
    KZT: ['Kazakh tenge', 'tenge'],
    MMK: ['kyat'],
    MYR: ['ringgit'],
    NGN: ['naira'],
    PLN: ['Polish złoty', 'zloty'],
    RUB: ['Russian rouble', 'rouble', 'ruble'],
    THB: ['baht'],
    UAH: ['hryvnia'],
  }),
);
/** "Euro" is a championship, too. */
const NEVER_MATCHED = new Set(['EUR']);
/** A label that lists more is no label. */
const MOST_LISTED = 2;

/** Drafts of the currencies that countries of the tables use and nobody has written about. */
export function currencyDrafts({ places }: DraftContext, written: readonly Entity[]): Draft[] {
  const countries = new Map(places.countries.map((country) => [country.key, country]));
  const taken = new Set(written.flatMap(({ names }) => names.map(({ text }) => fold(text))));
  return [...places.currencies.values()]
    .filter(({ name }) => !taken.has(fold(name)))
    .map((currency) => ({
      key: currency.key,
      kind: 'currency',
      weight: 0,
      standing: 'alone',
      cues: currency.users.slice(0, 1).map((code) => countries.get(code)?.name ?? code),
      entity: currencyEntity(
        currency,
        currency.users.flatMap((code) => countries.get(code) ?? []),
        places.articles.get(currency.key),
      ),
    }));
}

function currencyEntity(
  currency: ReferenceCurrency,
  users: readonly ReferenceCountry[],
  reference: string | undefined,
): Entity {
  const label = labelOf(users);
  const text = `${capitalised(label)}; its code is ${currency.key}.`;
  const also = OWN_WORDS.get(currency.key) ?? [];
  const names = referenceNames({ ...currency, also }, 'english');
  const code = silent({ text: currency.key, form: 'acronym' }, 'too few texts mean this by it');
  const country = users.length === 1 ? users[0]?.key : undefined;
  return {
    id: '',
    kind: 'concept',
    label,
    name: currency.name,
    names: [...names.map((name) => quiet(name, currency.key)), code],
    gloss: text,
    familiarity: 1,
    ...(country === undefined ? {} : { country }),
    claims: [fact(text, CLDR)],
    relations: [],
    events: [],
    cues: [],
    ...(reference ? { reference } : {}),
    reviewed: DATA_DAY,
    generated: true,
  };
}

function quiet(name: Name, code: string): Name {
  return NEVER_MATCHED.has(code) ? silent(name, 'people or something else have it') : name;
}

function labelOf(users: readonly ReferenceCountry[]): string {
  const phrases = users.map(({ phrase }) => phrase);
  if (phrases.length <= MOST_LISTED) return `currency of ${phrases.join(' and ')}`;
  return `currency of ${phrases.length} countries and territories`;
}

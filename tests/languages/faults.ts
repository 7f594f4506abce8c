import type { Catalogue } from './catalogue.ts';

/** What Chrome's store and Firefox's allow. */
const MAX_DESCRIPTION = 132;

const PLURAL_FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];
const FORM = new RegExp(`_(${PLURAL_FORMS.join('|')})$`);
const PRECISION = /_(day|month|year)$/;

/** Strings that any language has as English does; those without a letter may be the same as well. */
const SAME_ANYWHERE: ReadonlySet<string> = new Set(['extensionName', 'textDirection']);

/** Words that a language shares with English. */
const SAME_WORDS: Readonly<Record<string, readonly string[]>> = {
  de: ['kindPerson', 'kindOrganisation'],
  fr: [
    'sources',
    'sourcesSpoken',
    'kindOrganisation',
    'kindsOrganisation',
    'packLicence',
    'columnLatitude',
    'columnLongitude',
    'mentionCountSpoken_one',
    'mentionCountSpoken_other',
  ],
};

/** What is wrong with the strings that every other language is translated from. */
export function faultsOfEnglish(english: Catalogue, code: string): string[] {
  return Object.entries(english).flatMap(([key, { message, description = '' }]) => [
    ...(isUsed(key, code) ? [] : [`${key}: no code uses it`]),
    ...(/^[a-zA-Z]\w*$/.test(key) ? [] : [`${key}: browsers take only letters, digits and _`]),
    ...(description === '' ? [`${key}: has no description`] : []),
    ...[...marksOf(message)]
      .filter((mark) => !description.includes(mark))
      .map((mark) => `${key}: its description does not say what ${mark} is`),
    ...faultsOfOne('en', key, message),
  ]);
}

/** What is wrong with a translation. */
export function faultsOfTranslation(language: string, translated: Catalogue, english: Catalogue): string[] {
  const wanted = wantedKeys(language, english);
  const missing = [...wanted.keys()].filter((key) => !Object.hasOwn(translated, key));
  return [
    ...missing.map((key) => `${key}: is missing`),
    ...Object.entries(translated).flatMap(([key, { message }]) => {
      const from = wanted.get(key);
      if (from === undefined) return [`${key}: English has no such string, or ${language} no such form`];
      return [
        ...(sameMarks(key, message, from) ? [] : [`${key}: has other placeholders than “${from}”`]),
        ...(message === from && !maySame(language, key, message) ? [`${key}: is as in English`] : []),
        ...faultsOfOne(language, key, message),
      ];
    }),
  ];
}

function faultsOfOne(language: string, key: string, message: string): string[] {
  const faults = [
    message.trim() === '' && 'is empty',
    message !== message.trim() && 'has white space around it',
    /["']/.test(message) && 'has typewriter quotation marks',
    language === 'fr' && / [:;?!»]|« /.test(message) && 'has a space that may break a line before its sign',
    /\$(?![1-9])/.test(message) && 'has a $ that is no placeholder',
    key === 'extensionDescription' && message.length > MAX_DESCRIPTION && 'is too long for the stores',
    key === 'dateLocale' && !isTagOf(language, message) && `is no tag of ${language} that Intl knows`,
    key === 'textDirection' && !['ltr', 'rtl'].includes(message) && 'is neither ltr nor rtl',
  ];
  return faults.flatMap((fault) => (fault === false ? [] : [`${key}: ${fault}`]));
}

/** Every key that the language must have, with the English string that it says. */
function wantedKeys(language: string, english: Catalogue): ReadonlyMap<string, string> {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return new Map(
    Object.entries(english).flatMap(([key, { message }]) => {
      if (!isForm(key, english)) return [[key, message] as const];
      const base = key.replace(FORM, '');
      return key.endsWith('_other') ? forms.map((form) => [`${base}_${form}`, message] as const) : [];
    }),
  );
}

function isForm(key: string, english: Catalogue): boolean {
  return FORM.test(key) && Object.hasOwn(english, key.replace(FORM, '_other'));
}

function isUsed(key: string, code: string): boolean {
  const name = key.replace(FORM, '').replace(PRECISION, '');
  return new RegExp(`(?<![A-Za-z])${name}(?![A-Za-z])`).test(code) || isOfProblem(name, code);
}

/** `problemKey` makes the key from the code of a problem: `problemBadDate` from `'bad-date'`. */
function isOfProblem(key: string, code: string): boolean {
  if (!key.startsWith('problem')) return false;
  const words = key.slice('problem'.length).match(/[A-Z][a-z]*|\d+/g) ?? [];
  return code.includes(`'${words.join('-').toLowerCase()}'`);
}

/** A form for exactly one, two or none may say so in words. */
function sameMarks(key: string, message: string, english: string): boolean {
  const mayOmit = /_(zero|one|two)$/.test(key) ? '$1' : '';
  const marks = (text: string) => [...marksOf(text)].filter((mark) => mark !== mayOmit).toSorted();
  return marks(message).join() === marks(english).join();
}

function marksOf(message: string): Set<string> {
  return new Set(message.match(/\$\d/g) ?? []);
}

function maySame(language: string, key: string, message: string): boolean {
  const hasWords = /\p{L}/u.test(message.replaceAll(/\$\d/g, ''));
  return !hasWords || SAME_ANYWHERE.has(key) || (SAME_WORDS[language] ?? []).includes(key);
}

function isTagOf(language: string, tag: string): boolean {
  return (
    Intl.getCanonicalLocales(tag)[0] === tag &&
    new Intl.Locale(tag).language === language &&
    Intl.DateTimeFormat.supportedLocalesOf(tag).length === 1
  );
}

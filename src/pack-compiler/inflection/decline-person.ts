import petrovich from 'petrovich';
import * as shevchenko from 'shevchenko';
import { combinations } from './combinations.ts';
import type { Lang } from './noun-rules.ts';
import { genderOf, type NameWord, parsePersonName } from './person-name.ts';
import { type Gender, PERSON_RULES } from './person-rules.ts';

/** What a word may become: the forms of each case. */
type Forms = readonly (readonly string[])[];

const PETROVICH_CASES = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'];
/** Alternatives of one case that are joined to phrases; the rest stand alone. */
const MOST_PHRASES = 4;

/** The case forms of a person's full name, also without the patronymic. */
export async function declinePerson(name: string, lang: Lang, known?: Gender): Promise<string[]> {
  const words = parsePersonName(name);
  const gender = known ?? genderOf(words);
  const declined = await Promise.all(words.map((word) => declineWord(word, lang, gender)));
  const plain = declined.filter((_, i) => words[i]?.role !== 'patronymic');
  const withoutPatronymic = plain.length < declined.length ? phrasesOf(plain) : [];
  return [...new Set([...phrasesOf(declined), ...withoutPatronymic])];
}

/** The case forms of a surname alone, the nominative first: of "фон дер Ляйен" only the last word declines. */
export async function declineSurname(surname: string, lang: Lang, gender: Gender): Promise<string[]> {
  const start = surname.lastIndexOf(' ') + 1;
  const forms = await declineWord({ text: surname.slice(start), role: 'family' }, lang, gender);
  return [...new Set(forms.flat())].map((form) => surname.slice(0, start) + form);
}

/** The nominative first, then the other cases. */
function phrasesOf(words: readonly Forms[]): string[] {
  const cases = Math.max(...words.map((forms) => forms.length));
  return Array.from({ length: cases }, (_, i) => i).flatMap((i) =>
    combinations(
      words.map((forms) => forms[i] ?? forms[0] ?? []),
      ' ',
    ).slice(0, MOST_PHRASES),
  );
}

async function declineWord(word: NameWord, lang: Lang, gender: Gender): Promise<Forms> {
  if (word.role === 'fixed') return [[word.text]];
  const [, initials = '', text = ''] = /^((?:\p{Lu}\p{Ll}?\.)*)(.*)$/u.exec(word.text) ?? [];
  const forms = await declineHyphenated({ ...word, text }, lang, gender);
  if (word.role === 'uncertain') return forms.map((ofCase) => [...new Set([text, ...ofCase])]);
  return forms.map((ofCase) => ofCase.map((form) => initials + form));
}

/** Жан-Клод, Рис-Могг: the last part declines; Буш-младший: both; Шевченко-Петренко: as the libraries have it. */
async function declineHyphenated(word: NameWord, lang: Lang, gender: Gender): Promise<Forms> {
  const cut = Math.max(word.text.lastIndexOf('-'), word.text.lastIndexOf('‑'));
  if (cut < 0) return declinePlain(word, lang, gender);
  const [start, last] = [word.text.slice(0, cut), word.text.slice(cut + 1)];
  const ends = byRules(last, lang, gender);
  const before = byRules(start, lang, gender);
  const isBoth = /^(?:младший|старший|молодший)$/.test(last);
  return ends.map((forms, i) => {
    const declined = before[i] ?? before[0] ?? [];
    const mayDecline = word.role === 'given' || /[ая]$/.test(start);
    const begins = isBoth ? declined : [start, ...(mayDecline ? declined : [])];
    return [...new Set(forms.flatMap((form) => begins.map((begin) => `${begin}-${form}`)))];
  });
}

async function declinePlain(word: NameWord, lang: Lang, gender: Gender): Promise<Forms> {
  const known = lang === 'uk' ? await byShevchenko(word, gender) : byPetrovich(word, gender);
  const ruled = byRules(word.text, lang, gender);
  return Array.from({ length: Math.max(known.length, ruled.length) }, (_, i) => [
    ...new Set([...(known[i] ?? []), ...(ruled[i] ?? [])]),
  ]);
}

function byPetrovich({ text, role }: NameWord, gender: Gender): Forms {
  const field = role === 'patronymic' ? 'middle' : role === 'given' ? 'first' : 'last';
  return [
    [text],
    ...PETROVICH_CASES.map((name) => [petrovich({ gender, [field]: text }, name)[field] ?? text]),
  ];
}

async function byShevchenko({ text, role }: NameWord, gender: Gender): Promise<Forms> {
  const input = shevchenkoInput({ text, role }, gender);
  const declined = await Promise.all([
    shevchenko.inGenitive(input),
    shevchenko.inDative(input),
    shevchenko.inAccusative(input),
    shevchenko.inAblative(input),
    shevchenko.inLocative(input),
  ]);
  return [
    [text],
    ...declined.map((form) => [form.patronymicName ?? form.givenName ?? form.familyName ?? text]),
  ];
}

function shevchenkoInput({ text, role }: NameWord, of: Gender): shevchenko.DeclensionInput {
  const { MASCULINE, FEMININE } = shevchenko.GrammaticalGender;
  const gender = of === 'male' ? MASCULINE : FEMININE;
  if (role === 'patronymic') return { gender, patronymicName: text };
  return role === 'given' ? { gender, givenName: text } : { gender, familyName: text };
}

function byRules(text: string, lang: Lang, gender: Gender): Forms {
  const rule = PERSON_RULES[lang][gender].find(({ ending }) => ending.test(text));
  if (!rule) return Array.from({ length: 6 }, () => [text]);
  return [
    [text],
    ...rule.cases.map((endings) => endings.split('/').map((ending) => text.replace(rule.ending, ending))),
  ];
}

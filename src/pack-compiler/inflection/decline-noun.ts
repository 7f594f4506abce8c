import { combinations } from './combinations.ts';
import { type Lang, NOUN_RULES, type NounRule } from './noun-rules.ts';

/** What a word may become in the genitive, dative, accusative, instrumental and prepositional. */
type Forms = readonly (readonly string[])[];

const CASES = [0, 1, 2, 3, 4];
/** "Центральна та Східна Європа", "Босния и Герцеговина". */
const AND = /^(?:и|та|і|й)$/;
/** "МИД" and "МОЗ" are said as words and decline; what ends in a vowel or is spelt out does not. */
const SPOKEN_ACRONYM =
  /^(?=\p{Lu}{3,6}$).*[БВГДЖЗКЛМНПРСТФХЦЧШЩ][АЕЁИОУЫЭЮЯІЇЄ][БВГДЖЗКЛМНПРСТФХЦЧШЩ]{1,2}$/u;
const ACRONYM_ENDINGS = { ru: ['а', 'у', '', 'ом', 'е'], uk: ['у/а', 'у', '', 'ом', 'і/у'] };
/** After these and after figures a hyphenated name stays as it is: Ростов-на-Дону, Северный поток-2. */
const LINK = /^(?:на|над|под|під|сюр|де|ан|дер)$/i;
const WORD = /^\p{L}[\p{L}’'ʼ]*\p{Ll}$/u;

/**
 * The other case forms of a Russian or Ukrainian name of a place or body: adjectives and the noun that they agree with
 * decline, what follows the noun stays. What no rule fits (НАТО, авеню) stays too; without any change there are no forms.
 */
export function declineNoun(name: string, lang: Lang): string[] {
  const words = name
    .replace(/[«»"“”„()[\]]/g, ' ')
    .trim()
    .split(/\s+/);
  const declined = declineWords(words, lang);
  const forms = new Set(CASES.flatMap((i) => combinations(inCase(declined, i), ' ')));
  forms.delete(words.join(' '));
  return [...forms];
}

function inCase(words: readonly Forms[], grammaticalCase: number): readonly (readonly string[])[] {
  return words.map((forms) => forms[grammaticalCase] ?? []);
}

function declineWords(words: readonly string[], lang: Lang): Forms[] {
  const head = words.findIndex((_, i) => i === words.length - 1 || !agreesWithNext(words, i, lang));
  const plural = words.slice(0, head).some((word) => adjectiveRule(word, lang)?.adjective === 'plural');
  return words.map((word, i) => {
    if (i < head) return AND.test(word) ? unchanged(word) : formsBy(word, adjectiveRule(word, lang));
    if (i === head) return declineHead(word, { lang, plural });
    if (isSecondHead(words, head, i)) return declineHead(word, { lang, plural: false });
    return isAdjectiveAfter(words, head, i)
      ? formsBy(word, adjectiveRule(word, lang)).map((forms) => [...new Set([...forms, word])])
      : unchanged(word);
  });
}

/** "Босния и Герцеговина": two names joined to one. */
function isSecondHead(words: readonly string[], head: number, i: number): boolean {
  return (
    head === 0 && words.length === 3 && i === 2 && AND.test(words[1] ?? '') && /^\p{Lu}/u.test(words[2] ?? '')
  );
}

/** "Ростов Великий": the adjective stands behind; "космодром Восточный" is declined so too, but seldom. */
function isAdjectiveAfter(words: readonly string[], head: number, i: number): boolean {
  return (
    i === head + 1 &&
    i === words.length - 1 &&
    /[^аеёиоуыэюяіїє]$/.test(words[head] ?? '') &&
    /^\p{Lu}.*[иы]й$/u.test(words[i] ?? '')
  );
}

/** Whether word `i` is an adjective of what follows it. A Ukrainian ending alone does not tell: Велика Британія, Рада Європи. */
function agreesWithNext(words: readonly string[], i: number, lang: Lang): boolean {
  const word = words[i] ?? '';
  if (AND.test(word)) return i > 0;
  const rule = adjectiveRule(word, lang);
  if (!rule) return false;
  const next = words[AND.test(words[i + 1] ?? '') ? i + 2 : i + 1] ?? '';
  if (lang === 'ru' || /(?:[иі]й|[сцз]ьк[аеі])$/.test(word)) return true;
  if (/(?:[^і]а|ня)$/.test(word))
    return !/(?:ік|[втнчш]к|г)а$/.test(word) && /(?:[^нтлсдзчжш’'ʼ]я|[аь])$/.test(next);
  return /е$/.test(word) ? /[оея]$/.test(next) : /[иіїа]$/.test(next);
}

function adjectiveRule(word: string, lang: Lang): NounRule | undefined {
  return /^\p{Lu}?[\p{Ll}’'ʼ]+(?:[-‑]\p{Lu}?\p{Ll}+)*$/u.test(word)
    ? NOUN_RULES[lang].adjectives.find(({ ending }) => ending.test(word))
    : undefined;
}

interface HeadFacts {
  readonly lang: Lang;
  readonly plural: boolean;
}

function declineHead(word: string, facts: HeadFacts): Forms {
  const parts = word.split(/[-‑]/);
  if (parts.length === 1) return declinePart(word, facts);
  const [first = '', ...rest] = parts;
  const last = rest.at(-1) ?? '';
  const lastForms = declinePart(last, facts);
  const lastStays = rest.some((part) => LINK.test(part)) || lastForms.every(([form]) => form === last);
  if (lastStays) return joined([declinePart(first, facts), ...rest.map(unchanged)]);
  const before = parts.slice(0, -1).map(unchanged);
  const forms = joined([...before, lastForms]);
  if (parts.length > 2 || !declinesToo(first, last)) return forms;
  const both = joined([declinePart(first, facts), lastForms]);
  return CASES.map((i) => [...(forms[i] ?? []), ...(both[i] ?? [])]);
}

/** Москва-река, Переславль-Залесский: Slavic first parts decline as well. */
function declinesToo(first: string, last: string): boolean {
  return (
    first.length > 3 && (/[ая]$/.test(first) || (/[иы]й$/.test(last) && /[^аеёиоуыэюяіїє]$/.test(first)))
  );
}

function joined(parts: readonly Forms[]): Forms {
  return CASES.map((i) => combinations(inCase(parts, i), '-'));
}

function declinePart(word: string, { lang, plural }: HeadFacts): Forms {
  if (SPOKEN_ACRONYM.test(word)) {
    return ACRONYM_ENDINGS[lang].map((endings) => [
      word,
      ...endings.split('/').map((ending) => word + ending),
    ]);
  }
  const rules = NOUN_RULES[lang];
  if (!WORD.test(word) || word.length < 2 || rules.unchanging.test(word)) return unchanged(word);
  const inOrder = [
    ...(plural ? rules.plurals : []),
    ...(lang === 'ru' ? rules.adjectives : []),
    ...rules.nouns,
  ];
  return formsBy(
    word,
    inOrder.find(({ ending }) => ending.test(word)),
  );
}

function unchanged(word: string): Forms {
  return CASES.map(() => [word]);
}

/** The accusative is the nominative where the rule gives none: places and bodies are inanimate. */
function formsBy(word: string, rule: NounRule | undefined): Forms {
  if (!rule) return unchanged(word);
  return rule.cases.map((endings, grammaticalCase) =>
    grammaticalCase === 2 && endings === ''
      ? [word]
      : endings.split('/').map((ending) => word.replace(rule.ending, ending)),
  );
}

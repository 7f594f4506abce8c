/**
 * Case endings of Russian and Ukrainian nouns and adjectives in the singular (and of plural place names), enough for the
 * names of places and bodies. Each rule replaces an ending by those of the genitive, dative, accusative, instrumental
 * and prepositional; where a word may decline two ways both are given, parted by a slash: a form too many does no harm.
 */
type CaseEndings = readonly [string, string, string, string, string];
interface Rule {
  readonly ending: RegExp;
  readonly cases: CaseEndings;
  /** Goes on to the noun it agrees with. */
  readonly adjective?: true;
}

const RUSSIAN: readonly Rule[] = [
  { ending: /(?<=[гкхжшчщ])ий$/, cases: ['ого', 'ому', 'ого/ий', 'им', 'ом'], adjective: true },
  { ending: /(?<=[^гкхжшчщ])ий$/, cases: ['его/ия', 'ему/ию', 'его/ий', 'им/ием', 'ем/ии'], adjective: true },
  { ending: /(?:ый|ой)$/, cases: ['ого', 'ому', 'ого', 'ым', 'ом'], adjective: true },
  { ending: /ая$/, cases: ['ой', 'ой', 'ую', 'ой', 'ой'], adjective: true },
  { ending: /яя$/, cases: ['ей', 'ей', 'юю', 'ей', 'ей'], adjective: true },
  { ending: /(?<=[гкхжшчщ])ое$/, cases: ['ого', 'ому', 'ое', 'им', 'ом'], adjective: true },
  { ending: /ое$/, cases: ['ого', 'ому', 'ое', 'ым', 'ом'], adjective: true },
  { ending: /ия$/, cases: ['ии', 'ии', 'ию', 'ией', 'ии'] },
  { ending: /ие$/, cases: ['ия', 'ию', 'ие', 'ием', 'ии'] },
  { ending: /я$/, cases: ['и', 'е', 'ю', 'ей', 'е'] },
  { ending: /(?<=[гкхжшчщ])а$/, cases: ['и', 'е', 'у', 'ой/ей', 'е'] },
  { ending: /а$/, cases: ['ы', 'е', 'у', 'ой', 'е'] },
  { ending: /о$/, cases: ['а', 'у', 'о', 'ом', 'е'] },
  { ending: /(?<=[^аеиоуыэюя])ы$/, cases: ['', 'ам', 'ы', 'ами', 'ах'] },
  { ending: /(?<=[^аеиоуыэюя])и$/, cases: ['', 'ам', 'и', 'ами', 'ах'] },
  { ending: /ь$/, cases: ['и/я', 'и/ю', 'ь/я', 'ью/ем', 'и/е'] },
  { ending: /й$/, cases: ['я', 'ю', 'й/я', 'ем', 'е'] },
  { ending: /ец$/, cases: ['ца', 'цу', 'ец/ца', 'цом/цем', 'це'] },
  { ending: /(?<=[бвгджзклмнпрстфхцчшщ])$/, cases: ['а', 'у', '/а', 'ом/ем', 'е/у'] },
];

const UKRAINIAN: readonly Rule[] = [
  { ending: /(?<=ськ|цьк|зьк)ий$/, cases: ['ого', 'ому', 'ого/ий', 'им', 'ому/ім'], adjective: true },
  { ending: /ий$/, cases: ['ого', 'ому', 'ого/ий', 'им', 'ому/ім'], adjective: true },
  { ending: /ій$/, cases: ['ього', 'ьому', 'ього/ій', 'ім', 'ьому'], adjective: true },
  { ending: /(?<=ськ|цьк|зьк|[оеи]в|н)а$/, cases: ['ої/и', 'ій/і', 'у', 'ою', 'ій/і'], adjective: true },
  { ending: /(?<=ськ|цьк|зьк|н|[іи]в)е$/, cases: ['ого', 'ому', 'е', 'им', 'ому/ім'], adjective: true },
  { ending: /ія$/, cases: ['ії', 'ії', 'ію', 'ією', 'ії'] },
  { ending: /я$/, cases: ['і', 'і', 'ю', 'ею', 'і'] },
  { ending: /ка$/, cases: ['ки', 'ці', 'ку', 'кою', 'ці'] },
  { ending: /га$/, cases: ['ги', 'зі', 'гу', 'гою', 'зі'] },
  { ending: /ха$/, cases: ['хи', 'сі', 'ху', 'хою', 'сі'] },
  { ending: /а$/, cases: ['и', 'і', 'у', 'ою', 'і'] },
  { ending: /о$/, cases: ['а', 'у', 'о', 'ом', 'і'] },
  { ending: /е$/, cases: ['я', 'ю', 'е', 'ем', 'і'] },
  { ending: /(?<=[^аеиіоуюя])и$/, cases: ['', 'ам', 'и', 'ами', 'ах'] },
  { ending: /їв$/, cases: ['єва', 'єву/єві', 'їв', 'євом/євим', 'єві'] },
  { ending: /ів$/, cases: ['ова/ева', 'ову/еву', 'ів', 'овом/евом', 'ові/еві'] },
  { ending: /ість$/, cases: ['ості', 'ості', 'ість', 'істю', 'ості'] },
  { ending: /ь$/, cases: ['я/і', 'ю/і', 'ь', 'ем/ю', 'і'] },
  { ending: /й$/, cases: ['ю/я', 'ю/єві', 'й', 'єм', 'ї/ю'] },
  { ending: /(?<=[бвгджзклмнпрстфхцчшщ])$/, cases: ['а/у', 'у/ові', '/а', 'ом/ем', 'і/у'] },
];

const RULES: Readonly<Record<string, readonly Rule[]>> = { ru: RUSSIAN, uk: UKRAINIAN };

/**
 * The other case forms of a Russian or Ukrainian name: adjectives and the noun that they agree with decline, what
 * follows the noun stays. Capitals and words that no rule fits (НАТО, Тбилиси) are left alone.
 */
export function declineNoun(name: string, lang: 'ru' | 'uk'): string[] {
  const words = name.split(' ');
  const forms = new Set<string>();
  for (let grammaticalCase = 0; grammaticalCase < 5; grammaticalCase++) {
    for (const form of phraseInCase(words, RULES[lang] ?? [], grammaticalCase)) forms.add(form);
  }
  forms.delete(name);
  return [...forms];
}

function phraseInCase(words: readonly string[], rules: readonly Rule[], grammaticalCase: number): string[] {
  let phrases: string[] = [''];
  let agreeing = true;
  for (const word of words) {
    const rule: Rule | undefined = agreeing ? ruleOf(word, rules) : undefined;
    if (agreeing && !rule) return [];
    agreeing = agreeing && rule?.adjective === true;
    const forms = rule ? formsOf(word, rule, grammaticalCase) : [word];
    phrases = phrases.flatMap((phrase) => forms.map((form) => (phrase === '' ? form : `${phrase} ${form}`)));
  }
  return phrases;
}

function ruleOf(word: string, rules: readonly Rule[]): Rule | undefined {
  if (!/^\p{Lu}?[\p{Ll}’'ʼ-]{2,}$/u.test(word)) return undefined;
  return rules.find(({ ending }) => ending.test(word));
}

function formsOf(word: string, rule: Rule, grammaticalCase: number): string[] {
  const endings = rule.cases[grammaticalCase] ?? '';
  return endings.split('/').map((ending) => word.replace(rule.ending, ending));
}

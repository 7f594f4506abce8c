import type { CaseEndings, NounRule } from './noun-rules.ts';

/**
 * How given names and surnames from anywhere decline in Russian and Ukrainian, beside what petrovich and shevchenko know
 * of Slavic ones. Persons are animate: the accusative is given. An ending that no rule fits stays.
 */
export type Gender = 'male' | 'female';

const rule = (ending: RegExp, cases: CaseEndings): NounRule => ({ ending, cases });

const RUSSIAN_BOTH: readonly NounRule[] = [
  rule(/ия$/, ['ии', 'ии', 'ию', 'ией', 'ии']),
  rule(/я$/, ['и', 'е', 'ю', 'ей', 'е']),
  rule(/(?<=[гкх])а$/, ['и', 'е', 'у', 'ой', 'е']),
  rule(/(?<=[жшчщ])а$/, ['и', 'е', 'у', 'ей', 'е']),
  rule(/(?<=[^аеиоуыэюя])а$/, ['ы', 'е', 'у', 'ой', 'е']),
];
const RUSSIAN_MALE: readonly NounRule[] = [
  rule(/(?<=ск|цк|ш|дн|йн)ий$/, ['ого/его', 'ому/ему', 'ого/его', 'им', 'ом/ем']),
  rule(/ый$/, ['ого', 'ому', 'ого', 'ым', 'ом']),
  rule(/(?<=ск|цк|ст)ой$/, ['ого', 'ому', 'ого', 'ым', 'ом']),
  rule(/ий$/, ['ия', 'ию', 'ия', 'ием', 'ии']),
  rule(/й$/, ['я', 'ю', 'я', 'ем', 'е']),
  rule(/ь$/, ['я', 'ю', 'я', 'ем', 'е']),
  rule(/(?<=[^аеиоуыэюя])ец$/, ['ца/еца', 'цу/ецу', 'ца/еца', 'цем/цом/ецем', 'це/еце']),
  rule(/(?<=[р])[её]л$/, ['ла/ела', 'лу/елу', 'ла/ела', 'лом/елом', 'ле/еле']),
  rule(/(?<=[дт])ос$/, ['оса/а', 'осу/у', 'оса/а', 'осом/ом', 'осе/е']),
  rule(/(?<=[жшчщц])$/, ['а', 'у', 'а', 'ем', 'е']),
  rule(/(?<=..[оеё]в)$/, ['а', 'у', 'а', 'ым', 'е']),
  rule(/(?<=[бвгджзклмнпрстфхц])$/, ['а', 'у', 'а', 'ом', 'е']),
];
const RUSSIAN_FEMALE: readonly NounRule[] = [
  rule(/(?<=.[оеё]в|[иы]н)а$/, ['ой/ы', 'ой/е', 'у', 'ой', 'ой/е']),
  rule(/ая$/, ['ой', 'ой', 'ую', 'ой', 'ой']),
];

const UKRAINIAN_BOTH: readonly NounRule[] = [
  rule(/(?<=[аеиоуюєії])я$/, ['ї', 'ї', 'ю', 'єю', 'ї']),
  rule(/я$/, ['і', 'і', 'ю', 'ею', 'і']),
  rule(/ка$/, ['ки', 'ці', 'ку', 'кою', 'ці']),
  rule(/га$/, ['ги', 'зі', 'гу', 'гою', 'зі']),
  rule(/ха$/, ['хи', 'сі', 'ху', 'хою', 'сі']),
  rule(/(?<=[жшчщ])а$/, ['і', 'і', 'у', 'ею', 'і']),
  rule(/(?<=[^аеиоуюяєї])а$/, ['и', 'і', 'у', 'ою', 'і']),
];
const UKRAINIAN_MALE: readonly NounRule[] = [
  rule(/ий$/, ['ого', 'ому', 'ого', 'им', 'ому/ім']),
  rule(/й$/, ['я', 'ю/єві', 'я', 'єм', 'ї/єві']),
  rule(/(?<=[аеиоуюяєїі])єць$/, ['йця', 'йцю/йцеві', 'йця', 'йцем', 'йці']),
  rule(/ець$/, ['ця', 'цю/цеві', 'ця', 'цем', 'ці/цеві']),
  rule(/(?<=[бвдклмнпртч])ок$/, ['ка/ока', 'ку/оку', 'ка/ока', 'ком/оком', 'ку/оку']),
  rule(/ь$/, ['я', 'ю/еві', 'я', 'ем', 'і/еві']),
  rule(/(?<=к|[лр])о$/, ['а', 'у/ові', 'а', 'ом', 'у/ові']),
  rule(/(?<=[жшчщ])$/, ['а', 'у/еві', 'а', 'ем', 'і/еві']),
  rule(/(?<=..[оеє]в)$/, ['а', 'у', 'а', 'им', 'у/і']),
  rule(/(?<=[оеє]в|[ії]н)$/, ['а', 'у', 'а', 'им/ом', 'у/і']),
  rule(/(?<=[бвгґджзклмнпрстфхц])$/, ['а', 'у/ові', 'а', 'ом', 'і/ові']),
];
const UKRAINIAN_FEMALE: readonly NounRule[] = [
  rule(/(?<=[сцз]ьк)а$/, ['ої', 'ій', 'у', 'ою', 'ій']),
  rule(/(?<=.[оеє]в|[ії]н)а$/, ['ої/и', 'ій/і', 'у', 'ою', 'ій/і']),
];

export const PERSON_RULES: Readonly<Record<'ru' | 'uk', Readonly<Record<Gender, readonly NounRule[]>>>> = {
  ru: { male: [...RUSSIAN_MALE, ...RUSSIAN_BOTH], female: [...RUSSIAN_FEMALE, ...RUSSIAN_BOTH] },
  uk: { male: [...UKRAINIAN_MALE, ...UKRAINIAN_BOTH], female: [...UKRAINIAN_FEMALE, ...UKRAINIAN_BOTH] },
};

import { isParticle } from '../../pack/index.ts';
import type { Gender } from './person-rules.ts';

/** What a word of a person's name is: a `fixed` one does not decline, an `uncertain` one may (Дэн Сяопин, Дэн Браун). */
export type Role = 'given' | 'uncertain' | 'patronymic' | 'family' | 'attribute' | 'fixed';
export interface NameWord {
  readonly text: string;
  readonly role: Role;
}

const PATRONYMIC = /(?:[оеєії]вич|[иьїі]ч|[оеєії]вна|[иі]чна|нишна)$/;
const WOMANS_PATRONYMIC = /на$/;
const INITIAL = /^(?:\p{Lu}\p{Ll}?\.[-‑]?)+$/u;
const LONE_INITIAL = /^\p{Lu}$/u;
/** Behind the name of a father: "Алирза оглы". */
const CHILD_OF = /^(?:оглы|огли|кызы|кизи)$/i;
/** "Буш младший", "Байден-старший". */
const ATTRIBUTE =
  /^(?:младший|старший|молодший|второй|первый|третий|четвёртый|великий|другий|перший|третій)$/i;
/** Family names of China, Korea and Vietnam, which stand first and, before a given name, do not decline. */
const EASTERN_FAMILY =
  /^(?:Ким|Кім|Ли|Лі|Пак|Чхве|Чон|Мун|Юн|Юнь|Хан|Но|Чо|Кан|Лим|О|Сон|Ан|Хван|Ван|Си|Сі|Дэн|Ден|Мао|Чжан|Чжао|Чжоу|Чжу|Чэнь|Чень|Лю|Хуан|Хуанг|У|Сунь|Сюй|Ху|Го|Хэ|Гао|Линь|Лінь|Ло|Лян|Сун|Тан|Фэн|Фен|Цай|Цзян|Цянь|Цинь|Цін|Ян|Вэнь|Вень|Нгуен|Нгуєн|Чан|Ле|Фам|Хоанг|Хо|Во|Буй|Дин|То)$/;
const GIVEN_NAME_TOO = /^К[иі]м$/;
/** Longest part of a Korean or Vietnamese name of three parts. */
const EASTERN_SYLLABLE = 5;
/** Men's given names that end like women's. */
const MANS_NAME =
  /^(?:Никита|Микита|Илья|Ілля|Кузьма|Фома|Хома|Лука|Мустафа|Садыр|Садир|Данила|Гаврила|Микола|Никола|Савва|Сава|Абдулла|Муса|Иса|Іса|Хамза|Мирза|Мірза|Зия|Зія|Яхья|Джошуа|Эзра|Саша|Миша|Міша|Гриша|Лёша|Алёша|Паша|Петя|Ваня|Коля|Толя|Юра|Дима|Діма|Серёжа|Женя|Слава|Вова)$/;
const WOMANS_FAMILY = /(?:[оеёє]ва|[иыії]на|ая|ська|цька|зька)$/;
const MANS_FAMILY = /(?:[оеёє]в|[иыії]н|[иіы]й)$/;
/** Women's given names that end in a consonant; elsewhere such a name is a man's. */
const WOMANS_NAME =
  /(?:[ая]|вь|бет|арет|трис|гейл|рэйчел|рейчел|джейн|энн|нифер|елль)$|^(?:Мишель|Николь|Адель|Рахиль|Нинель|Жизель|Изабель|Аннабель|Эстель|Рашель|Этель|Кэтрин|Кетрін|Хелен|Гелен|Ким|Карен|Ирен|Ірен|Эстер|Естер|Рут|Джоан|Сьюзан|Сьюзен|Сюзан|Мэрилин|Мерилін|Линн|Кейт|Элис|Еліс|Джилл|Лиз|Фейт|Грейс|Гретхен|Мадлен|Кэрол|Керол|Жаклин|Айгуль|Инес|Ингрид|Астрид|Сигрид|Ясмин|Ивонн|Джудит|Эдит|Кармен|Долорес|Мерседес)$/i;

/** The words of a name with their roles; quotes and what stands in brackets are left out. */
export function parsePersonName(text: string): NameWord[] {
  const plain = text.replace(/\([^)]*\)|\[[^\]]*\]|«[^»]*»(?=\s)/g, ' ').replace(/[«»"“”„()[\]]/g, ' ');
  const words = plain.trim().split(/\s+/);
  if (isEastern(words)) {
    const before = words.length === 2 ? 'uncertain' : 'fixed';
    return words.map((word, i) => ({ text: word, role: i === words.length - 1 ? 'family' : before }));
  }
  const family = indexOfFamily(words);
  return words.map((word, i) => ({ text: word, role: roleOf(words, i, family) }));
}

/** Ким Чен Ын, Си Цзиньпин, Нгуен Фу Чонг: only the last part declines. */
function isEastern(words: readonly string[]): boolean {
  if (!EASTERN_FAMILY.test(words[0] ?? '')) return false;
  // Ким is also a given name: Ким Чен-ын, but Ким Бейсингер.
  if (words.length === 2) return !GIVEN_NAME_TOO.test(words[0] ?? '') || /[-‑]/.test(words[1] ?? '');
  return words.length === 3 && words.every((word) => word.length <= EASTERN_SYLLABLE);
}

function indexOfFamily(words: readonly string[]): number {
  if (words.length > 1 && words.slice(1).every((word) => INITIAL.test(word))) return 0;
  const last = words.length - 1;
  return last > 0 && ATTRIBUTE.test(words[last] ?? '') ? last - 1 : last;
}

function roleOf(words: readonly string[], i: number, family: number): Role {
  const word = words[i] ?? '';
  if (i === family) return 'family';
  if (i > family) return ATTRIBUTE.test(word) ? 'attribute' : 'fixed';
  if (INITIAL.test(word) || LONE_INITIAL.test(word) || !/^\p{Script=Cyrillic}/u.test(word)) return 'fixed';
  const small = /^\p{Ll}/u.test(word);
  const isFixed = isParticle(word) || CHILD_OF.test(word);
  if (i > 0 ? small || isFixed : small && isFixed) return 'fixed';
  return i > 0 && PATRONYMIC.test(word) ? 'patronymic' : 'given';
}

/** Whose name it is, by patronymic, surname and given name in this order. */
export function genderOf(words: readonly NameWord[]): Gender {
  const text = (role: Role) => words.find((word) => word.role === role)?.text;
  const patronymic = text('patronymic');
  if (patronymic) return WOMANS_PATRONYMIC.test(patronymic) ? 'female' : 'male';
  const given = text('given');
  const family = text('family') ?? '';
  if (given === undefined) return WOMANS_FAMILY.test(family) ? 'female' : 'male';
  if (MANS_NAME.test(given) || (MANS_FAMILY.test(family) && /ск|[оеёє]в$/.test(family))) return 'male';
  return WOMANS_NAME.test(given) ? 'female' : 'male';
}

import type { NameForm } from '../records/entity.ts';

/** An alias in another script stands alone; a surname in another script is still only a surname. */
export function nativeOr(text: string, form: NameForm): NameForm {
  return form === 'alias' && !isLatin(text) ? 'native' : form;
}

/** One word of capitals such as TASS is matched as an acronym also where it is the canonical name. */
export function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}\.?){2,8}$/u.test(name);
}

/** Whether no letter is of another script than Latin; also of a text without letters. */
export function isLatin(text: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u.test(text);
}

/** Whether a script of syllables or words is in it: there two characters are a name. */
export function isSyllabic(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
}

import { fold } from '../folding/fold.ts';
import type { Entity, Name } from '../records/entity.ts';
import { isOneWord } from './reason-for-cue.ts';

/** Where people speak it. */
const SPEAK_PERSIAN: ReadonlySet<string | undefined> = new Set(['AF', 'IR', 'TJ']);
/** Arabic has no such letters. */
const PERSIAN_LETTERS = /[پچژگ]/u;

export type IsPersianAbroad = (name: Name, entity: Entity) => boolean;

/**
 * Tells a word that Persian calls a place abroad by, and Arabic none. In Arabic it is another: سویا (Seville) is
 * "together", روسیه (Russia) "Russian".
 */
export function persianAbroad(entities: readonly Entity[]): IsPersianAbroad {
  const arabic = new Set(
    entities.flatMap(({ names }) => names.filter(({ lang }) => lang === 'ar').map(({ text }) => fold(text))),
  );
  return ({ text, lang }, { kind, country }) => {
    if (lang !== 'fa' || kind !== 'place' || SPEAK_PERSIAN.has(country)) return false;
    const folded = fold(text);
    return isOneWord(folded) && !PERSIAN_LETTERS.test(text) && !arabic.has(folded);
  };
}

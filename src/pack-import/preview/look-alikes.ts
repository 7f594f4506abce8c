import { fold } from '../../pack/index.ts';

/** Letters of other alphabets, and digits, that look like a Latin one. Folding has taken accents and case away. */
const PAIRS =
  'аa еe оo рp сc хx уy іi јj ѕs һh ԁd ԛq ԝw ьb вb кk мm нh тt гr пn иu зe αa βb εe ηn ιi κk νv οo ρp τt υu χx γy ωw օo սu հh ոn ցg ⅼl 0o 1l';
const LIKE: ReadonlyMap<string, string> = new Map(
  PAIRS.split(' ').map((pair) => [...pair] as [string, string]),
);

/**
 * What a name looks like, whatever its letters are: two names with one look are taken for each other.
 * @example lookOf('Рutin') === lookOf('Putin') // the first begins with a Cyrillic letter
 */
export function lookOf(name: string): string {
  // "I" and "l" are one stroke, so before case is folded both are l.
  const strokes = /[I|]/.test(name) ? name.replace(/[I|](?=\p{L})|(?<=\p{L})[I|]/gu, 'l') : name;
  const folded = fold(strokes);
  // Most names have nothing to replace.
  if (!/[01]|[^ -~]/.test(folded)) return folded;
  return Array.from(folded, (letter) => LIKE.get(letter) ?? letter).join('');
}

const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];

/** Whether one word has letters of two alphabets that share their looks. */
export function mixesScripts(name: string): boolean {
  if (/^[ -~]*$/.test(name)) return false;
  return name.split(/[\s-]+/).some((word) => SCRIPTS.filter((script) => script.test(word)).length > 1);
}

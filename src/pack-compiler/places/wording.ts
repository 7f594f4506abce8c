import { hyphenated } from '../../pack-import/format/hyphenated.ts';

/** `Deir ez-Zor` → `deir-ez-zor`: the words of an id. */
export function slug(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}|['’.]/gu, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/ð/g, 'd');
  return hyphenated(plain);
}

/** A label as the beginning of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * What a query may have been meant to be where it finds nothing as it is typed: the same keys on another layout, or the
 * same name in Latin letters.
 */

/** Keys of the English layout, and what they give on the Russian and the Ukrainian one, key by key. */
const KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const RUSSIAN = 'йцукенгшщзхъфывапролджэячсмитьбюё';
const UKRAINIAN = 'йцукенгшщзхїфівапролджєячсмитьбюґ';

/** Cyrillic letters as English copy writes them. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** Other typings of a query in lower case, the likeliest first. */
export function otherTypings(query: string): readonly string[] {
  const text = query.toLowerCase();
  if (/\p{Script=Cyrillic}/u.test(text)) {
    return [
      replaced(text, (letter) => LATIN[letter]),
      onKeys(text, RUSSIAN, KEYS),
      onKeys(text, UKRAINIAN, KEYS),
    ];
  }
  if (!/^[a-z[\];',.`\s-]+$/.test(text)) return [];
  return [onKeys(text, KEYS, RUSSIAN), onKeys(text, KEYS, UKRAINIAN)];
}

function onKeys(text: string, from: string, to: string): string {
  return replaced(text, (letter) => to[from.indexOf(letter)]);
}

function replaced(text: string, by: (letter: string) => string | undefined): string {
  return Array.from(text, (letter) => by(letter) ?? letter).join('');
}

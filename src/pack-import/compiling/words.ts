import { type Demonyms, type PackFiles, packJson, readPackJson } from '../../pack/index.ts';

/** What packs are compiled with: words of English, which no pack has to list itself. */
export interface Words {
  /** Common words, folded: names that are also one of them need a second cue. */
  readonly common: ReadonlySet<string>;
  readonly demonyms: Demonyms;
}

/** The file of the shipped pack with these words: only imports read it. */
export const WORDS_FILE = 'words.bin';

interface WordsFile {
  /** Sorted and a line each, so that they deflate to a third. */
  readonly common: string;
  readonly demonyms: readonly (readonly [string, readonly string[]])[];
}

/** The words as `readWords` reads them; `deflate` is `deflate-raw`. */
export function encodeWords(
  { common, demonyms }: Words,
  deflate: (bytes: Uint8Array) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const file: WordsFile = { common: [...common].sort().join('\n'), demonyms: [...demonyms] };
  return packJson(file, deflate);
}

/** Reads them from the shipped pack. Throws PackDamagedError. */
export async function readWords(files: PackFiles): Promise<Words> {
  const { common, demonyms } = await readPackJson<WordsFile>(files, WORDS_FILE);
  return { common: new Set(common.split('\n')), demonyms: new Map(demonyms) };
}

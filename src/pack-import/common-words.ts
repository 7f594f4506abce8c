import { type PackFiles, packJson, readPackJson } from '../pack/index.ts';

/** The file of the shipped pack with the common English words: only imports read it. */
export const WORDS_FILE = 'words.bin';

/** The words as a file, folded and sorted, so that they deflate to a third. */
export function encodeCommonWords(
  words: ReadonlySet<string>,
  deflate: (bytes: Uint8Array) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  return packJson([...words].sort().join('\n'), deflate);
}

/** Reads them from the shipped pack. Throws PackDamagedError. */
export async function readCommonWords(files: PackFiles): Promise<ReadonlySet<string>> {
  return new Set((await readPackJson<string>(files, WORDS_FILE)).split('\n'));
}

import { type Flag, type PackFiles, readPackJson } from '../pack/index.ts';

/** Name of the file with the flags. */
export const FLAGS_FILE = 'flags.bin';

/** Flags by ISO 3166-1 alpha-2, EU or UN. */
export type Flags = ReadonlyMap<string, Flag>;

/** Reads the flags. Throws PackDamagedError. */
export async function openFlags(files: PackFiles): Promise<Flags> {
  return new Map(Object.entries(await readPackJson<Readonly<Record<string, Flag>>>(files, FLAGS_FILE)));
}

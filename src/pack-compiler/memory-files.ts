import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import type { PackFiles } from '../pack/index.ts';

/** The files of a pack that was compiled just now, as `openPack` reads them. */
export function memoryFiles(files: ReadonlyMap<string, Uint8Array>): PackFiles {
  const inflate = promisify(inflateRaw);
  return {
    async read(name) {
      const bytes = files.get(name);
      if (!bytes) throw new Error(`The compiled pack has no file ${name}.`);
      return bytes;
    },
    inflate: (bytes) => inflate(bytes),
  };
}

import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import { ATLAS_FILE, FLAGS_FILE } from '../../map/index.ts';
import { type Entity, packJson } from '../../pack/index.ts';
import { compileAtlas } from './compile-atlas.ts';
import { compileFlags } from './compile-flags.ts';

/** The files that cards get their pictures from: the outlines of the world, and flags. */
export async function pictureFiles(entities: readonly Entity[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const deflate = promisify(deflateRaw);
  const write = (value: unknown) => packJson(value, (bytes) => deflate(bytes, { level: 9 }));
  return new Map([
    [ATLAS_FILE, await write(compileAtlas(entities))],
    [FLAGS_FILE, await write(compileFlags())],
  ]);
}

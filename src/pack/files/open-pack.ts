import { once } from '../once.ts';
import type { Entity, EntityId, Source } from '../records/entity.ts';
import { PackDamagedError } from '../tables/pack-damaged-error.ts';
import { SectionReader } from '../tables/sections.ts';
import { type DirectoryColumns, decodeDirectory } from './directory-columns.ts';
import { CARDS_PER_SHARD, shardName } from './encode-pack.ts';
import type { Pack, PackFiles } from './pack.ts';
import { entityIdOf, openIndex, type PackIndex } from './pack-index.ts';

/** Opens a compiled pack: reads and checks its index, the rest on demand. Throws PackDamagedError. */
export async function openPack(files: PackFiles): Promise<Pack> {
  const [bytes, ids] = await Promise.all([files.read('index.bin'), readDeflated(files, 'ids.bin')]);
  const index = openIndex(bytes, ids);
  let numbers: ReadonlyMap<EntityId, number> | undefined;
  const shards = Array.from({ length: Math.ceil(index.entityCount / CARDS_PER_SHARD) }, (_, shard) =>
    once(() => readPackJson<readonly Entity[]>(files, shardName(shard))),
  );
  const directory = once(async () =>
    decodeDirectory(await readPackJson<DirectoryColumns>(files, 'directory.bin')),
  );
  const sources = once(() => readPackJson<readonly Source[]>(files, 'sources.bin'));
  return {
    info: index.info,
    entityCount: index.entityCount,
    index,
    async entity(id: EntityId): Promise<Entity | undefined> {
      numbers ??= numbersById(index);
      const number = numbers.get(id);
      if (number === undefined) return undefined;
      const cards = await shards[Math.floor(number / CARDS_PER_SHARD)]?.();
      return cards?.[number % CARDS_PER_SHARD];
    },
    directory,
    sources,
  };
}

function numbersById(index: PackIndex): ReadonlyMap<EntityId, number> {
  const numbers = new Map<EntityId, number>();
  for (let number = 0; number < index.entityCount; number++) numbers.set(entityIdOf(index, number), number);
  return numbers;
}

/** What `packJson` wrote into that file; the section's hash vouches for its shape. Throws PackDamagedError. */
export async function readPackJson<T>(files: PackFiles, name: string): Promise<T> {
  const bytes = await readDeflated(files, name);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new PackDamagedError(`The pack’s file ${name} cannot be read.`, { cause });
  }
}

async function readDeflated(files: PackFiles, name: string): Promise<Uint8Array> {
  const section = new SectionReader(await files.read(name)).get('deflated', 'Uint8Array');
  try {
    return await files.inflate(section);
  } catch (cause) {
    throw new PackDamagedError(`The pack’s file ${name} cannot be inflated.`, { cause });
  }
}

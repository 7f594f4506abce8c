import type { InstalledPack } from '../../protocol/index.ts';
import { createTurns } from '../turns.ts';
import { isLaterRegistry, type PackRegistry, parsePackRegistry } from './pack-registry.ts';
import type { PackStore } from './pack-store.ts';

/** After a downgrade: the packs stay for the release that knows them. */
class LaterRegistryError extends Error {
  override name = 'LaterRegistryError';
}

export interface RegistryKeeper {
  read(): Promise<PackRegistry>;
  /** Reads, changes and writes in one turn; only the worker writes the registry. */
  change(how: (registry: PackRegistry) => PackRegistry): Promise<PackRegistry>;
}

/** `onChange` gets the packs that are there after a change of them. */
export function keepRegistry(
  store: PackStore,
  onChange: (packs: readonly InstalledPack[]) => void,
): RegistryKeeper {
  const inTurn = createTurns();
  const read = async () => parsePackRegistry(await store.readRegistry());
  return {
    read,
    change(how) {
      return inTurn(async () => {
        const stored = await store.readRegistry();
        if (isLaterRegistry(stored)) throw new LaterRegistryError('A later release wrote the list of packs.');
        const before = parsePackRegistry(stored);
        const registry = how(before);
        await store.writeRegistry(registry);
        if (registry.packs !== before.packs) onChange(registry.packs);
        return registry;
      });
    },
  };
}

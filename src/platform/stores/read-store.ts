import { READ_KEY } from '../../settings/index.ts';
import { changeMemory, readMemory } from './reader-memory.ts';

/** The memory of read cards; `ReadStore` of the worker. */
export const readStore = {
  read: () => readMemory(READ_KEY),
  change: (change: (stored: unknown) => unknown) => changeMemory(READ_KEY, change),
};

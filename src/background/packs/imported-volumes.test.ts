import { describe, expect, it, vi } from 'vitest';
import { type Pack, PackDamagedError } from '../../pack/index.ts';
import type { InstalledPack } from '../../protocol/index.ts';
import { createImportedVolumes } from './imported-volumes.ts';

const PACK = { hash: 'a', info: { id: 'mine', title: 'Mine' } } as unknown as InstalledPack; // nothing else is asked for

/** A pack whose records cannot be read. */
const BROKEN = {
  info: PACK.info,
  entity: () => Promise.reject(new PackDamagedError('It is cut off.')),
} as unknown as Pack; // as above

function volumesOf(open: () => Promise<Pack>) {
  const forget = vi.fn(async () => undefined);
  const packs = { list: async () => [PACK], open, forget };
  const volumes = createImportedVolumes(packs as never, () => undefined); // what else packs can do is not asked for
  const first = async () => {
    const [one] = await volumes.open((ids) => ids.map((id) => ({ id }) as never));
    return one?.volume;
  };
  return { first, forget, damage: volumes.damage };
}

describe('an imported pack that is damaged', () => {
  it('is forgotten once, however many read it', async () => {
    const { first, forget, damage } = volumesOf(async () => BROKEN);
    const volume = await first();

    await Promise.all([volume?.entity('mine/person.ada'), volume?.entity('mine/person.bo')]);

    expect(forget).toHaveBeenCalledTimes(1);
    expect(damage().get('mine')).toContain('damaged');
  });

  it('takes the one that was made anew with it no more', async () => {
    const { first, forget, damage } = volumesOf(async () => BROKEN);
    const before = await first();
    await before?.entity('mine/person.ada');
    const anew = await first();

    await before?.entity('mine/person.bo');

    expect(forget).toHaveBeenCalledTimes(1);
    expect(damage().has('mine')).toBe(false);
    expect(await first()).toBe(anew);
  });
});

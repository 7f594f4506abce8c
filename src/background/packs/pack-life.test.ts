import { describe, expect, it, vi } from 'vitest';
import { CLUES } from '../../../tests/support/article-clues.ts';
import { type PackBytes, packBytes, workerPlatform } from '../../../tests/support/fake-worker-platform.ts';
import { POPUP, pageIn } from '../../../tests/support/senders.ts';
import { createHandlers } from '../handlers.ts';

const PAGE = pageIn();
const REQUEST = {
  document: 'k',
  order: [1],
  changed: [{ id: 1, text: 'Dmitry Peskov spoke.' }],
  clues: CLUES,
};

async function damaged(file: string): Promise<PackBytes> {
  const bytes = await packBytes();
  const content = bytes.get(file)?.slice() ?? new Uint8Array();
  content[content.length - 1] = (content.at(-1) ?? 0) ^ 0xff;
  return bytes.set(file, content);
}

describe('the life of the pack', () => {
  it('is opened once, by the first that needs it', async () => {
    const platform = workerPlatform(await packBytes());
    const openPack = vi.fn(platform.openPack);
    const handlers = createHandlers({ ...platform, openPack });
    expect(openPack).not.toHaveBeenCalled();

    await Promise.all([
      handlers.packStatus({}, POPUP),
      handlers.annotate(REQUEST, PAGE),
      handlers.card({ entity: 'x' }, POPUP),
    ]);

    expect(openPack).toHaveBeenCalledTimes(1);
  });

  it('tells what the pack is', async () => {
    const handlers = createHandlers(workerPlatform(await packBytes()));

    expect(await handlers.packStatus({}, POPUP)).toEqual({
      ok: true,
      value: { state: 'ready', title: 'Test pack', date: '2026-11-23', entities: 4 },
    });
  });

  it('ends all that needs a damaged index with the same named failure, and nothing else', async () => {
    const handlers = createHandlers(workerPlatform(await damaged('index.bin')));
    const failure = { ok: false, failure: { code: 'pack-damaged' } };

    expect(await handlers.annotate(REQUEST, PAGE)).toMatchObject(failure);
    expect(await handlers.search({ query: 'peskov', limit: 5 }, POPUP)).toMatchObject(failure);
    expect(await handlers.packStatus({}, POPUP)).toMatchObject({ ok: true, value: { state: 'damaged' } });
    expect(await handlers.styleMarks({ highlight: 'badago' }, PAGE)).toEqual({ ok: true, value: null });
  });

  it('goes on marking when only cards are damaged, and says so from then on', async () => {
    const handlers = createHandlers(workerPlatform(await damaged('cards-000.bin')));
    expect(await handlers.packStatus({}, POPUP)).toMatchObject({ value: { state: 'ready' } });

    const card = await handlers.card({ entity: 'place.opytne' }, POPUP);

    expect(card).toMatchObject({ ok: false, failure: { code: 'pack-damaged' } });
    expect(await handlers.annotate(REQUEST, PAGE)).toMatchObject({ ok: true });
    expect(await handlers.packStatus({}, POPUP)).toMatchObject({ value: { state: 'damaged' } });
  });

  it('shows cards without a map where the outlines are damaged or of another format, and says so', async () => {
    const older = (await packBytes()).set(
      'map.bin',
      (await packBytes()).get('flags.bin') ?? new Uint8Array(),
    );
    for (const bytes of [await damaged('map.bin'), older]) {
      const handlers = createHandlers(workerPlatform(bytes));

      const card = await handlers.card({ entity: 'place.opytne' }, POPUP);

      expect(card).toMatchObject({
        ok: true,
        value: { name: 'Opytne', flag: [['#ffda44', expect.any(String)]] },
      });
      expect(card.ok && card.value.map).toBeUndefined();
      expect(await handlers.packStatus({}, POPUP)).toMatchObject({ value: { state: 'damaged' } });
    }
  });

  it('names a pack that is not there', async () => {
    const handlers = createHandlers(workerPlatform(new Map()));

    expect(await handlers.card({ entity: 'place.opytne' }, POPUP)).toMatchObject({
      failure: { code: 'pack-missing' },
    });
    expect(await handlers.packStatus({}, POPUP)).toMatchObject({ ok: true, value: { state: 'damaged' } });
  });

  it('is opened by the next that needs it after it could not be read once, and is whole again', async () => {
    const platform = workerPlatform(await packBytes());
    const openPack = vi.fn(platform.openPack).mockRejectedValueOnce(new Error('The disk is busy.'));
    const handlers = createHandlers({ ...platform, openPack });
    expect(await handlers.annotate(REQUEST, PAGE)).toMatchObject({ failure: { code: 'pack-missing' } });

    expect(await handlers.annotate(REQUEST, PAGE)).toMatchObject({ ok: true });
    expect(await handlers.packStatus({}, POPUP)).toMatchObject({ value: { state: 'ready' } });
  });

  it('reads pictures again that could not be read once, and is whole again', async () => {
    const platform = workerPlatform(await packBytes());
    const atlas = vi.fn(platform.pictures.atlas).mockRejectedValueOnce(new Error('The disk is busy.'));
    const handlers = createHandlers({ ...platform, pictures: { ...platform.pictures, atlas } });
    const first = await handlers.card({ entity: 'place.opytne' }, POPUP);
    expect(first.ok && first.value.map).toBeUndefined();
    expect(await handlers.packStatus({}, POPUP)).toMatchObject({ value: { state: 'damaged' } });

    const second = await handlers.card({ entity: 'place.opytne' }, POPUP);

    expect(second).toMatchObject({ value: { map: { width: 330 } } });
    expect(await handlers.packStatus({}, POPUP)).toMatchObject({ value: { state: 'ready' } });
  });
});

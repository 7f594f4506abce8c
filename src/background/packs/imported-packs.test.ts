import { describe, expect, it } from 'vitest';
import { packBytes, recordFrames, workerPlatform } from '../../../tests/support/fake-worker-platform.ts';
import {
  ended,
  memoryImports,
  memoryPackStore,
  packFileOf,
  storeSource,
} from '../../../tests/support/memory-pack-store.ts';
import { POPUP, pageIn } from '../../../tests/support/senders.ts';
import type { PackFile } from '../../pack-import/index.ts';
import { DEFAULT_SETTINGS } from '../../settings/index.ts';
import { createHandlers, type WorkerPlatform } from '../handlers.ts';

const bytes = await packBytes();
const PAGE = pageIn();
const TEXT = 'Dmitry Peskov met Rudolf Elphberg, whom Rudolf Elphberg’s friends know, in Opytne.';
const CLUES = { url: 'https://example.org/', jsonLd: [], metas: [], times: [] };
const REQUEST = { document: 'k', order: [1], changed: [{ id: 1, text: TEXT }], clues: CLUES };

const MINE = packFileOf({
  records: [
    { name: 'Rudolf Elphberg', gloss: 'A king of Ruritania', names: ['King Rudolf'] },
    {
      name: 'Dmitry Peskov',
      gloss: 'He speaks for the Kremlin',
      id: 'person.dmitry-peskov',
      claims: [{ text: 'Press secretary', type: 'role', from: '2012' }],
    },
    { name: 'Opytne Council', kind: 'organisation', gloss: 'A council' },
  ],
});

async function worker(
  packs: readonly PackFile[],
  choices: readonly object[] = [],
  changes: Partial<WorkerPlatform> = {},
) {
  const store = memoryPackStore();
  const importedPacks = memoryImports(store);
  for (const file of packs) {
    await importedPacks.begin(storeSource(store, file));
    await ended(importedPacks);
  }
  const { frames, log } = recordFrames();
  const settings = { ...DEFAULT_SETTINGS, packs: choices };
  const platform = workerPlatform(bytes, { importedPacks, frames, settings, ...changes });
  const handlers = createHandlers(platform);
  return { handlers, lookUps: platform.lookUps, store, importedPacks, log };
}

async function entities(answer: Promise<unknown>): Promise<string[]> {
  const text = JSON.stringify(await answer);
  return [...new Set([...text.matchAll(/"entity":"([^"]+)"/g)].map(([, id = '']) => id))];
}

describe('an imported pack', () => {
  it('tells pages nothing unless the reader allows it, and the extension’s own pages all', async () => {
    const { handlers, log } = await worker([MINE]);
    const alone = await worker([]);

    const answer = await handlers.annotate(REQUEST, PAGE);

    expect(answer).toEqual(await alone.handlers.annotate(REQUEST, PAGE));
    expect(log).toEqual([]);
    expect(await handlers.card({ entity: 'mine/person.mine-rudolf-elphberg' }, PAGE)).toMatchObject({
      failure: { code: 'unknown-entity' },
    });
    expect(await handlers.search({ query: 'elphberg', limit: 5 }, PAGE)).toEqual({ ok: true, value: [] });
    expect(await handlers.foundNames({ tab: 1 }, POPUP)).toEqual({
      ok: true,
      value: [
        {
          entity: 'mine/person.mine-rudolf-elphberg',
          count: 2,
          canJump: false,
          first: { surface: 'Rudolf Elphberg' },
        },
      ],
    });
    expect(await handlers.search({ query: 'elphberg', limit: 5 }, POPUP)).toMatchObject({
      value: [{ entity: { id: 'mine/person.mine-rudolf-elphberg', gloss: 'A king of Ruritania' } }],
    });
  });

  it('takes no marks away where the browser has no room for what it found', async () => {
    const full = new Error('QUOTA_BYTES quota exceeded');
    const reported: unknown[] = [];
    const { handlers } = await worker([MINE], [], {
      session: { read: async () => undefined, write: () => Promise.reject(full) },
      report: (bug) => reported.push(bug),
    });

    expect(await handlers.annotate(REQUEST, PAGE)).toMatchObject({ ok: true, value: { state: 'linked' } });
    expect(reported).toEqual([full]);
  });

  it('has an entity in the lists once, which the shipped pack knows by another name', async () => {
    const [king, peskov] = MINE.records;
    const spokesman = { ...peskov, name: 'Kremlin Voice', id: 'person.dmitry-peskov' };
    const { handlers } = await worker([
      packFileOf({ records: [king, spokesman].filter((one) => one !== undefined) }),
    ]);
    const text = 'Dmitry Peskov, the Kremlin Voice, met Rudolf Elphberg.';

    await handlers.annotate({ ...REQUEST, changed: [{ id: 1, text }] }, PAGE);

    expect(await entities(handlers.foundNames({ tab: 1 }, POPUP))).toEqual([
      'person.dmitry-peskov',
      'mine/person.mine-rudolf-elphberg',
    ]);
  });

  it('is a pack, too, where names that are in none are listed', async () => {
    const { handlers } = await worker([MINE]);
    const text = `${TEXT} Black Michael fled.`;

    await handlers.annotate({ ...REQUEST, changed: [{ id: 1, text }] }, PAGE);

    expect(await handlers.unknownNames({ tab: 1 }, POPUP)).toEqual({
      ok: true,
      value: [{ surface: 'Black Michael', count: 1 }],
    });
  });

  it('has no say in that once it is off', async () => {
    const packs: object[] = [];
    const { handlers } = await worker([MINE], packs);
    await handlers.annotate(REQUEST, PAGE);

    packs.push({ id: 'mine', isOn: false, isPainted: false, sites: [] });
    await handlers.annotate({ ...REQUEST, changed: [] }, PAGE);

    expect(await handlers.unknownNames({ tab: 1 }, POPUP)).toEqual({
      ok: true,
      value: [{ surface: 'Rudolf Elphberg', count: 2 }],
    });
  });

  it('is no part of what a page’s script gets as the card of an entity that both packs know', async () => {
    const { handlers } = await worker([MINE]);

    const onPage = JSON.stringify(await handlers.card({ entity: 'person.dmitry-peskov' }, PAGE));
    const own = await handlers.card({ entity: 'person.dmitry-peskov' }, POPUP);

    expect(onPage).not.toContain('My pack');
    expect(own).toMatchObject({
      value: {
        pack: { title: 'Test pack' },
        beside: [
          {
            pack: { title: 'My pack', author: 'A Reader' },
            gloss: 'He speaks for the Kremlin',
            lines: ['Press secretary'],
          },
        ],
      },
    });
  });

  it('has its language wherever its texts are listed', async () => {
    const stadt = packFileOf({
      id: 'stadt',
      language: 'de',
      records: [
        {
          name: 'Ada Beispiel',
          gloss: 'Bürgermeisterin',
          relations: [{ type: 'Nachfolgerin von', to: 'person.stadt-bo-beispiel' }],
        },
        { name: 'Bo Beispiel', gloss: 'Bürgermeister bis 2024' },
      ],
    });
    const { handlers } = await worker([stadt]);
    const ids = ['stadt/person.stadt-ada-beispiel', 'person.dmitry-peskov'];

    const summaries = await handlers.summaries({ entities: ids }, POPUP);
    const found = await handlers.search({ query: 'beispiel', limit: 5 }, POPUP);
    const article = await handlers.article({ entities: ids }, POPUP);

    expect(summaries.ok && summaries.value.map(({ language }) => language)).toEqual(['de', undefined]);
    expect(found).toMatchObject({ value: [{ entity: { language: 'de' } }, { entity: { language: 'de' } }] });
    expect(article.ok && article.value.entities.map(({ language }) => language)).toEqual(['de', undefined]);
    expect(await handlers.packs({}, POPUP)).toMatchObject({ value: [{ info: { language: 'de' } }] });
  });

  it('has cards that say whose they are', async () => {
    const { handlers } = await worker([MINE]);

    expect(await handlers.card({ entity: 'mine/person.mine-rudolf-elphberg' }, POPUP)).toMatchObject({
      value: {
        isImported: true,
        pack: { title: 'My pack', author: 'A Reader', licence: 'CC0', date: '2026-11-20' },
      },
    });
  });

  it('is painted where the reader allows it, behind the gates only, and twenty names a site', async () => {
    const { handlers, log } = await worker([MINE], [{ id: 'mine', isOn: true, isPainted: true, sites: [] }]);
    const alone = await worker([]);

    const answer = await handlers.annotate(REQUEST, PAGE);
    const before = await alone.handlers.annotate(REQUEST, PAGE);

    expect(log).toEqual(['gate']);
    expect(answer).toMatchObject({
      value: { flows: before.ok && 'flows' in before.value && before.value.flows },
    });
    expect(
      await entities(Promise.resolve(answer.ok && 'gated' in answer.value && answer.value.gated)),
    ).toEqual(['mine/person.mine-rudolf-elphberg']);
    const names = Array.from({ length: 30 }, (_, i) => `Name ${i}`);
    expect(await handlers.paintNames({ names }, PAGE)).toEqual({ ok: true, value: names.slice(0, 20) });
    const other = pageIn({ id: 9, frame: 4, url: 'https://live.example.org/' });
    expect(await handlers.paintNames({ names: ['Name 3', 'Name 25'] }, other)).toEqual({
      ok: true,
      value: ['Name 3'],
    });
  });

  it('is used on the sites only that it is bound to', async () => {
    const bound = [{ id: 'mine', isOn: true, isPainted: true, sites: ['example.net'] }];
    const { handlers, log } = await worker([MINE], bound);

    await handlers.annotate(REQUEST, PAGE);
    expect(log).toEqual([]);
    await handlers.annotate(REQUEST, pageIn({ id: 2, url: 'https://example.net/' }));

    expect(log).toEqual(['gate']);
    expect(await handlers.foundNames({ tab: 1 }, POPUP)).toEqual({ ok: true, value: [] });
    expect(await handlers.foundNames({ tab: 2 }, POPUP)).toMatchObject({ value: [{ count: 2 }] });
  });

  it('has no say when it is off', async () => {
    const { handlers } = await worker([MINE], [{ id: 'mine', isOn: false, isPainted: true, sites: [] }]);

    await handlers.annotate(REQUEST, PAGE);

    expect(await handlers.foundNames({ tab: 1 }, POPUP)).toEqual({ ok: true, value: [] });
    expect(await handlers.search({ query: 'elphberg', limit: 5 }, POPUP)).toEqual({ ok: true, value: [] });
  });

  it('is looked up on a page where the reader selected the words, and nowhere else', async () => {
    const { handlers, lookUps } = await worker([MINE]);
    lookUps.allowWords(1, 'Rudolf\n Elphberg');

    const found = await handlers.search({ query: 'Rudolf Elphberg', limit: 1 }, PAGE);

    expect(found).toMatchObject({ value: [{ entity: { id: 'mine/person.mine-rudolf-elphberg' } }] });
    expect(await handlers.card({ entity: 'mine/person.mine-rudolf-elphberg' }, PAGE)).toMatchObject({
      ok: true,
    });
    expect(await handlers.card({ entity: 'mine/organisation.mine-opytne-council' }, PAGE)).toMatchObject({
      ok: false,
    });
    const other = pageIn({ id: 2, url: 'https://example.org/' });
    expect(await handlers.search({ query: 'Rudolf Elphberg', limit: 1 }, other)).toMatchObject({ value: [] });
  });

  it('that is damaged takes no other down', async () => {
    const other = packFileOf({ id: 'other', title: 'Other', records: [{ name: 'Bo Example' }] });
    const { handlers, store } = await worker([MINE, other]);
    for (const [hash, files] of store.files) {
      if (!new TextDecoder().decode(store.sourceBytes.get(hash)).includes('Elphberg')) continue;
      files.set('index.bin', new Uint8Array(10));
      store.sourceBytes.delete(hash);
    }

    expect(await handlers.search({ query: 'bo example', limit: 5 }, POPUP)).toMatchObject({
      value: [{ entity: { id: 'other/person.other-bo-example' } }],
    });
    expect(await handlers.annotate(REQUEST, PAGE)).toMatchObject({ ok: true });
    expect(await handlers.packs({}, POPUP)).toMatchObject({
      value: [{ info: { id: 'mine' }, damage: expect.stringContaining('lost') }, { info: { id: 'other' } }],
    });
    expect(await handlers.packStatus({}, POPUP)).toMatchObject({ value: { state: 'ready' } });
  });

  it('is searched alone where the reader asks for it', async () => {
    const { handlers } = await worker([MINE]);

    const inMine = await handlers.search({ query: 'opytne', pack: 'mine', limit: 5 }, POPUP);
    const inShipped = await handlers.search({ query: 'opytne', pack: null, limit: 5 }, POPUP);

    expect(inMine).toMatchObject({ value: [{ entity: { name: 'Opytne Council' } }] });
    expect(inShipped).toMatchObject({ value: [{ entity: { id: 'place.opytne' } }] });
  });
});

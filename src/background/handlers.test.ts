import { describe, expect, it, vi } from 'vitest';
import { CLUES } from '../../tests/support/article-clues.ts';
import {
  changedPackBytes,
  packBytes,
  recordFrames,
  workerPlatform,
} from '../../tests/support/fake-worker-platform.ts';
import { POPUP, pageIn } from '../../tests/support/senders.ts';
import type { TabSender } from '../protocol/index.ts';
import { DEFAULT_SETTINGS, withSite } from '../settings/index.ts';
import { createHandlers, type WorkerPlatform } from './handlers.ts';

const bytes = await packBytes();
const PAGE = pageIn();
const PRIVATE = pageIn({ isPrivate: true });
const FRAME = pageIn({ frame: 7 });

describe('a card', () => {
  const handlers = createHandlers(workerPlatform(bytes));

  it('is computed for the article’s day and for today', async () => {
    const answer = await handlers.card({ entity: 'person.hanna-maliar', articleDate: '2023-09-12' }, POPUP);

    expect(answer).toMatchObject({
      ok: true,
      value: {
        name: 'Hanna Maliar',
        // biome-ignore lint/suspicious/noThenProperty: a card's, which no promise takes for its own
        then: { roles: [{ text: 'Deputy defence minister' }] },
        now: { day: '2026-11-23', roles: [] },
        changes: [{ what: 'ended', daysAfterArticle: 6 }],
        relations: [{ type: 'opponent of', name: 'Dmitry Peskov', kind: 'person' }],
      },
    });
  });

  it('of a place comes with a map and a flag, and of others without a map', async () => {
    const place = await handlers.card({ entity: 'place.opytne' }, POPUP);
    const person = await handlers.card({ entity: 'person.hanna-maliar' }, POPUP);

    expect(place).toMatchObject({
      ok: true,
      value: {
        map: { mark: { label: { text: 'Opytne' }, shape: 'dot' } },
        flag: [['#ffda44', expect.any(String)]],
      },
    });
    expect(person.ok && person.value).not.toHaveProperty('map');
    expect(person.ok && person.value).not.toHaveProperty('flag');
  });

  it('of an entity that the pack lacks is a named failure', async () => {
    const answer = await handlers.card({ entity: 'person.nobody' }, POPUP);

    expect(answer).toMatchObject({ ok: false, failure: { code: 'unknown-entity' } });
  });
});

describe('an article', () => {
  const handlers = createHandlers(workerPlatform(bytes));

  it('has relations and changes of those present, without those that the pack lacks', async () => {
    const entities = ['person.hanna-maliar', 'person.nobody', 'person.dmitry-peskov'];

    const answer = await handlers.article({ entities, articleDate: '2023-09-12' }, POPUP);

    expect(answer).toMatchObject({
      ok: true,
      value: {
        date: '2023-09-12',
        entities: [{ name: 'Hanna Maliar' }, { name: 'Dmitry Peskov' }],
        relations: [{ from: 'person.hanna-maliar', type: 'opponent of', to: 'person.dmitry-peskov' }],
        changes: [{ entity: 'person.hanna-maliar', changes: [{ what: 'ended' }] }],
      },
    });
  });
});

describe('names that are in no pack', () => {
  it('are found on a tab’s pages', async () => {
    const handlers = createHandlers(workerPlatform(bytes));
    const text = 'Dmitry Peskov met Rudolf Elphberg. Then Rudolf Elphberg left.';
    await handlers.annotate({ document: 'k', order: [1], changed: [{ id: 1, text }], clues: CLUES }, PAGE);

    expect(await handlers.unknownNames({ tab: 1 }, POPUP)).toEqual({
      ok: true,
      value: [{ surface: 'Rudolf Elphberg', count: 2 }],
    });
    expect(await handlers.unknownNames({ tab: 2 }, POPUP)).toEqual({ ok: true, value: [] });
  });
});

describe('names that are in no pack, of a tab that went on', () => {
  const ask = async (pages: readonly (readonly [sender: TabSender, document: string, name: string])[]) => {
    const handlers = createHandlers(workerPlatform(bytes));
    for (const [sender, document, name] of pages) {
      const changed = [{ id: 1, text: `Yesterday we met ${name} here.` }];
      await handlers.annotate({ document, order: [1], changed, clues: CLUES }, sender);
    }
    const answer = await handlers.unknownNames({ tab: 1 }, POPUP);
    return answer.ok && answer.value.map(({ surface }) => surface).sort();
  };

  it('are those of the page that it shows', async () => {
    expect(
      await ask([
        [PAGE, 'first', 'Rudolf Elphberg'],
        [FRAME, 'first-frame', 'Fritz Tarlenheim'],
        [PAGE, 'second', 'Black Michael'],
      ]),
    ).toEqual(['Black Michael']);
  });

  it('are those of its frames, too, each as it is now', async () => {
    expect(
      await ask([
        [PAGE, 'top', 'Rudolf Elphberg'],
        [FRAME, 'frame', 'Fritz Tarlenheim'],
        [FRAME, 'other-frame', 'Antoinette Mauban'],
        [PAGE, 'top', 'Black Michael'],
      ]),
    ).toEqual(['Antoinette Mauban', 'Black Michael']);
  });
});

describe('a name that fits two', () => {
  it('has no choice until the reader makes one, and can lose it again', async () => {
    let stored: unknown;
    const choices = {
      read: async () => stored,
      change: async (change: (stored: unknown) => object) => {
        stored = change(stored);
      },
    };
    const handlers = createHandlers(workerPlatform(bytes, { choices }));
    const choice = () => handlers.choice({ surface: 'Opytne' }, PAGE);

    expect(await choice()).toEqual({ ok: true, value: null });
    await handlers.choose({ surface: 'Opytne', entity: 'place.opytne' }, PAGE);
    expect(await choice()).toEqual({ ok: true, value: 'place.opytne' });
    await handlers.choose({ surface: 'Opytne', entity: null }, PAGE);
    expect(await choice()).toEqual({ ok: true, value: null });
  });
});

describe('lists', () => {
  const handlers = createHandlers(workerPlatform(bytes));

  it('get summaries in the order asked for, without those that the pack lacks', async () => {
    const entities = ['place.opytne', 'person.nobody', 'person.dmitry-peskov'];

    const answer = await handlers.summaries({ entities }, POPUP);

    expect(answer.ok && answer.value.map(({ name }) => name)).toEqual(['Opytne', 'Dmitry Peskov']);
  });

  it('are searched', async () => {
    const answer = await handlers.search({ query: 'pescov', limit: 5 }, POPUP);

    expect(answer).toMatchObject({ ok: true, value: [{ entity: { id: 'person.dmitry-peskov' } }] });
  });
});

describe('a site that is switched off', () => {
  const request = {
    document: 'k',
    order: [1],
    changed: [{ id: 1, text: 'Dmitry Peskov spoke.' }],
    clues: CLUES,
  };

  it('is off in the top document and in its frames, and nothing is read', async () => {
    const openPack = vi.fn();
    const settings = withSite(DEFAULT_SETTINGS, 'example.org', false);
    const handlers = createHandlers(workerPlatform(bytes, { settings, openPack }));

    expect(await handlers.annotate(request, PAGE)).toEqual({ ok: true, value: { state: 'off' } });
    expect(await handlers.annotate(request, FRAME)).toEqual({ ok: true, value: { state: 'off' } });
    expect(openPack).not.toHaveBeenCalled();
  });

  it('is any that was not chosen, where only chosen ones are on', async () => {
    const settings = withSite({ ...DEFAULT_SETTINGS, onlyChosen: true }, 'example.net', true);
    const handlers = createHandlers(workerPlatform(bytes, { settings }));

    expect(await handlers.annotate(request, FRAME)).toEqual({ ok: true, value: { state: 'off' } });
  });

  it('is none of the extension’s own pages', async () => {
    const settings = { ...DEFAULT_SETTINGS, onlyChosen: true };
    const handlers = createHandlers(workerPlatform(bytes, { settings }));
    const own = { ...pageIn({ url: 'chrome-extension://abcdef/options.html' }), isOwnPage: true };

    expect(await handlers.annotate(request, own)).toMatchObject({ value: { state: 'linked' } });
  });

  it('is any until a snooze is over', async () => {
    const settings = { ...DEFAULT_SETTINGS, snoozedUntil: 2000 };
    const at = (now: number) => createHandlers(workerPlatform(bytes, { settings, now: () => now }));

    expect(await at(1999).annotate(request, PAGE)).toEqual({ ok: true, value: { state: 'off' } });
    expect(await at(2000).annotate(request, PAGE)).toMatchObject({ value: { state: 'linked' } });
  });

  it('leaves others on', async () => {
    const settings = withSite(DEFAULT_SETTINGS, 'example.net', false);
    const handlers = createHandlers(workerPlatform(bytes, { settings }));

    expect(await handlers.annotate(request, PAGE)).toMatchObject({ ok: true, value: { state: 'linked' } });
  });
});

describe('the style of marks', () => {
  it('is inserted before the other looks are taken away', async () => {
    const { frames, log } = recordFrames();
    const settings = { ...DEFAULT_SETTINGS, markStyle: 'dotted' as const };

    const answer = await createHandlers(workerPlatform(bytes, { frames, settings })).styleMarks(
      { highlight: 'badago' },
      PAGE,
    );

    expect(answer).toEqual({ ok: true, value: null });
    expect(log.map((line) => line.split(' ', 1)[0])).toEqual(['insert', 'remove', 'remove']);
    expect(log[0]).toMatch(/@media screen \{\s+::highlight\(badago\) \{ text-decoration: underline dotted/);
    expect(log[0]).not.toContain('background-color: rgb');
  });

  it('has a tint where the browser paints no lines', async () => {
    const { frames, log } = recordFrames(false);

    await createHandlers(workerPlatform(bytes, { frames })).styleMarks({ highlight: 'badago' }, PAGE);

    expect(log[0]).toContain('background-color: rgb');
  });

  it.each(['a){} *{display:none', 'x', '', 'Badago', 'bad ago', 'bad\nago'])(
    'refuses the name “%s”',
    async (highlight) => {
      const { frames, log } = recordFrames();

      const answer = await createHandlers(workerPlatform(bytes, { frames })).styleMarks({ highlight }, PAGE);

      expect(answer).toMatchObject({ ok: false, failure: { code: 'bad-request' } });
      expect(log).toEqual([]);
    },
  );
});

describe('peeking', () => {
  it('in one frame is told to all of its tab', async () => {
    const { frames, log } = recordFrames();
    const handlers = createHandlers(workerPlatform(bytes, { frames }));

    await handlers.peek({ on: true }, FRAME);
    await handlers.peek({ on: false }, FRAME);

    expect(log).toEqual(['peek true', 'peek false']);
  });
});

describe('the card’s code', () => {
  it('is put into the asking frame', async () => {
    const { frames, log } = recordFrames();

    expect(await createHandlers(workerPlatform(bytes, { frames })).injectCard({}, FRAME)).toEqual({
      ok: true,
      value: null,
    });
    expect(log).toEqual(['card']);
  });

  it('is a named failure where the browser refuses', async () => {
    const injectCard = () => Promise.reject(new Error('Cannot access contents of the page.'));
    const frames = { ...recordFrames().frames, injectCard };

    const answer = await createHandlers(workerPlatform(bytes, { frames })).injectCard({}, PAGE);

    expect(answer).toMatchObject({
      failure: { code: 'browser-refused', message: 'Cannot access contents of the page.' },
    });
  });
});

describe('muting', () => {
  it('is kept with the settings, once, and can be taken back', async () => {
    let settings = DEFAULT_SETTINGS;
    const changeSettings: WorkerPlatform['changeSettings'] = async (change) => {
      settings = change(settings);
      return settings;
    };
    const handlers = createHandlers(workerPlatform(bytes, { changeSettings }));

    await handlers.mute({ entity: 'place.opytne', isMuted: true }, PAGE);
    await handlers.mute({ entity: 'place.opytne', isMuted: true }, PAGE);
    expect(settings.muted).toEqual(['place.opytne']);
    await handlers.mute({ entity: 'place.opytne', isMuted: false }, PAGE);

    expect(settings).toEqual(DEFAULT_SETTINGS);
  });
});

describe('cards that were read', () => {
  const entity = 'person.dmitry-peskov';
  const settings = { ...DEFAULT_SETTINGS, foldRead: true };

  it('are told to the extension’s own pages until the record changes', async () => {
    const platform = workerPlatform(bytes, { settings });
    const changed = await changedPackBytes();

    await createHandlers(platform).noteRead({ entity }, PAGE);

    const entities = ['place.opytne', entity];
    expect(await createHandlers(platform).readBefore({ entities }, POPUP)).toEqual({
      ok: true,
      value: [entity],
    });
    const updated = workerPlatform(changed, { settings, readCards: platform.readCards });
    expect(await createHandlers(updated).readBefore({ entities }, POPUP)).toEqual({ ok: true, value: [] });
  });

  it.each([
    ['in private windows', PRIVATE, settings],
    ['unless the reader asked for it', PAGE, DEFAULT_SETTINGS],
  ])('are not remembered %s', async (_when, sender, set) => {
    const platform = workerPlatform(bytes, { settings: set });

    expect(await createHandlers(platform).noteRead({ entity }, sender)).toEqual({ ok: true, value: null });

    expect(await platform.readCards.read()).toBeUndefined();
  });

  it('have to be in a pack', async () => {
    const platform = workerPlatform(bytes, { settings });

    await createHandlers(platform).noteRead({ entity: 'person.nobody' }, POPUP);

    expect(await platform.readCards.read()).toBeUndefined();
  });
});

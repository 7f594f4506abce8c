import { describe, expect, it } from 'vitest';
import {
  changedPackBytes,
  handlersWith,
  packBytes,
  workerPlatform,
} from '../../../tests/support/fake-worker-platform.ts';
import { POPUP, pageIn } from '../../../tests/support/senders.ts';
import { DEFAULT_SETTINGS } from '../../settings/index.ts';
import { createHandlers } from '../handlers.ts';

const bytes = await packBytes();
const PAGE = pageIn();
const PRIVATE = pageIn({ isPrivate: true });

describe('a card', () => {
  const handlers = handlersWith();

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
  const handlers = handlersWith();

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

describe('a name that fits two', () => {
  it('has no choice until the reader makes one, and can lose it again', async () => {
    let stored: unknown;
    const choices = {
      read: async () => stored,
      change: async (change: (stored: unknown) => object) => {
        stored = change(stored);
      },
    };
    const handlers = handlersWith({ choices });
    const choice = () => handlers.choice({ surface: 'Opytne' }, PAGE);

    expect(await choice()).toEqual({ ok: true, value: null });
    await handlers.choose({ surface: 'Opytne', entity: 'place.opytne' }, PAGE);
    expect(await choice()).toEqual({ ok: true, value: 'place.opytne' });
    await handlers.choose({ surface: 'Opytne', entity: null }, PAGE);
    expect(await choice()).toEqual({ ok: true, value: null });
  });
});

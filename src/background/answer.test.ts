import { describe, expect, it } from 'vitest';
import { handlersWith } from '../../tests/support/fake-worker-platform.ts';
import { POPUP, pageIn } from '../../tests/support/senders.ts';
import type { Params, Sender, WorkerRequests } from '../protocol/index.ts';
import { createAnswer } from './answer.ts';

describe('an answer', () => {
  it('comes from the request’s handler', async () => {
    const answer = createAnswer(handlersWith(), () => expect.unreachable());

    expect(await answer({ ask: 'summaries', params: { entities: ['place.opytne'] } }, POPUP)).toMatchObject({
      ok: true,
      value: [{ name: 'Opytne' }],
    });
  });

  it('to what is no request is a failure, and no bug', async () => {
    const answer = createAnswer(handlersWith(), () => expect.unreachable());

    expect(await answer({ ask: 'eval', params: {} }, POPUP)).toMatchObject({
      failure: { code: 'unknown-request' },
    });
    expect(await answer(null, POPUP)).toMatchObject({ failure: { code: 'bad-request' } });
  });

  it('to a request that meets a bug is a failure, and the bug is reported', async () => {
    const bugs: unknown[] = [];
    const today = () => {
      throw new TypeError('no clock');
    };
    const answer = createAnswer(handlersWith({ today }), (bug) => bugs.push(bug));

    expect(await answer({ ask: 'card', params: { entity: 'place.opytne' } }, POPUP)).toEqual({
      ok: false,
      failure: { code: 'bug', message: 'no clock' },
    });
    expect(bugs).toHaveLength(1);
  });
});

const PACK = {
  info: { id: 'mine', title: 'Mine', author: 'Me', licence: 'CC0', date: '2026-11-20' },
  records: 1,
  hash: 'a1'.repeat(32),
  bytes: 200,
};
const entity = 'place.opytne';

/** A request of each kind, and to whom else than the extension's own pages it is answered. */
const REQUESTS: {
  readonly [K in keyof WorkerRequests]: readonly [params: Params<WorkerRequests, K>, askers?: 'tabs' | 'all'];
} = {
  annotate: [{ document: 'k', order: [], changed: [] }, 'tabs'],
  paintNames: [{ names: ['Opytne'] }, 'tabs'],
  injectCard: [{}, 'tabs'],
  styleMarks: [{ highlight: 'badago' }, 'tabs'],
  peek: [{ on: true }, 'tabs'],
  card: [{ entity }, 'all'],
  search: [{ query: 'opytne', limit: 1 }, 'all'],
  summaries: [{ entities: [entity] }, 'all'],
  choice: [{ surface: 'Opytne' }, 'all'],
  choose: [{ surface: 'Opytne', entity }, 'all'],
  mute: [{ entity, isMuted: true }, 'all'],
  noteRead: [{ entity }, 'all'],
  article: [{ entities: [entity] }],
  unknownNames: [{ tab: 1 }],
  foundNames: [{ tab: 1 }],
  readBefore: [{ entities: [entity] }],
  packStatus: [{}],
  packs: [{}],
  importPack: [{ pack: PACK }],
  addPacks: [{ packs: [PACK] }],
  importProgress: [{}],
  cancelImport: [{}],
  removePack: [{ id: 'mine' }],
  restorePack: [{ hash: PACK.hash }],
};

describe.each(Object.entries(REQUESTS))('%s', (ask, [params, askers]) => {
  const isRefused = async (sender: Sender) => {
    const answer = await createAnswer(handlersWith(), () => undefined)({ ask, params }, sender);
    return !answer.ok && / may ask for this\.$/.test(answer.failure.message);
  };

  it.each([
    ['a script in a page', pageIn(), askers === undefined],
    ['a script in a page that is in no tab', { isOwnPage: false }, askers !== 'all'],
    ['the popup', POPUP, askers === 'tabs'],
    ['the options page', { ...pageIn(), isOwnPage: true }, false],
  ])('asked by %s', async (_who, sender, refused) => {
    expect(await isRefused(sender)).toBe(refused);
  });
});

import { describe, expect, it } from 'vitest';
import { packBytes, workerDoor } from '../../tests/support/fake-worker-door.ts';
import { createAnswer } from './answer.ts';
import { createHandlers } from './handlers.ts';

const bytes = await packBytes();

describe('an answer', () => {
  it('comes from the request’s handler', async () => {
    const answer = createAnswer(createHandlers(workerDoor(bytes)), () => expect.unreachable());

    expect(await answer({ ask: 'summaries', params: { entities: ['place.opytne'] } }, {})).toMatchObject({
      ok: true,
      value: [{ name: 'Opytne' }],
    });
  });

  it('to what is no request is a failure, and no bug', async () => {
    const answer = createAnswer(createHandlers(workerDoor(bytes)), () => expect.unreachable());

    expect(await answer({ ask: 'eval', params: {} }, {})).toMatchObject({
      failure: { code: 'unknown-request' },
    });
    expect(await answer(null, {})).toMatchObject({ failure: { code: 'bad-request' } });
  });

  it('to a request that meets a bug is a failure, and the bug is reported', async () => {
    const bugs: unknown[] = [];
    const today = () => {
      throw new TypeError('no clock');
    };
    const answer = createAnswer(createHandlers(workerDoor(bytes, { today })), (bug) => bugs.push(bug));

    expect(await answer({ ask: 'card', params: { entity: 'place.opytne' } }, {})).toEqual({
      ok: false,
      failure: { code: 'bug', message: 'no clock' },
    });
    expect(bugs).toHaveLength(1);
  });
});

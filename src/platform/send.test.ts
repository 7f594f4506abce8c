import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failed, ok } from '../protocol/index.ts';
import { send } from './send.ts';

describe('sending a request', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('gives the answer, asked for once', async () => {
    const post = vi.fn(async () => ok(3));

    expect(await send(post)).toEqual(ok(3));
    expect(post).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not repeat what was refused', async () => {
    const post = vi.fn(async () => failed('unknown-entity', 'No such entry.'));

    expect(await send(post)).toMatchObject({ failure: { code: 'unknown-entity' } });
    expect(post).toHaveBeenCalledTimes(1);
  });

  it('asks once more when the worker was stopped in the middle', async () => {
    const post = vi
      .fn<() => Promise<unknown>>()
      .mockRejectedValueOnce(new Error('message channel closed before a response was received'))
      .mockResolvedValueOnce(ok('here'));

    expect(await send(post)).toEqual(ok('here'));
  });

  it('is unreachable where nobody listens', async () => {
    const post = vi.fn(() => Promise.reject(new Error('Receiving end does not exist.')));

    expect(await send(post)).toMatchObject({ failure: { code: 'unreachable' } });
    expect(post).toHaveBeenCalledTimes(2);
  });

  it.each([undefined, null, 'ok', {}, { ok: false }, { ok: 1 }, { ok: false, failure: null }])(
    'is unreachable where %j answers, which is none of ours',
    async (answer) => {
      expect(await send(async () => answer)).toMatchObject({ failure: { code: 'unreachable' } });
    },
  );

  it('is over at once when its signal comes, and is not repeated', async () => {
    const ending = new AbortController();
    const post = vi.fn(() => new Promise(() => undefined));
    const answer = send(post, ending.signal);

    ending.abort();

    expect(await answer).toMatchObject({ ok: false });
    expect(post).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('FI-27 waits two seconds for each of two answers', async () => {
    const post = vi.fn(() => new Promise(() => undefined));
    const answer = send(post);

    await vi.advanceTimersByTimeAsync(2_000);
    expect(post).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(2_000);

    expect(await answer).toMatchObject({ failure: { code: 'timeout' } });
  });

  it('drops an answer that comes too late', async () => {
    const answers = [
      new Promise((resolve) => setTimeout(() => resolve(ok('late')), 3_000)),
      new Promise((resolve) => setTimeout(() => resolve(ok('in time')), 1_500)),
    ];
    const answer = send(() => answers.shift() ?? Promise.reject(new Error('asked too often')));

    await vi.advanceTimersByTimeAsync(5_000);

    expect(await answer).toEqual(ok('in time'));
  });
});

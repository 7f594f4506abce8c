import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { persist, RETRY_DELAY } from './persist.ts';

describe('persistent work', () => {
  let life: AbortController;

  beforeEach(() => {
    life = new AbortController();
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const throws = () => Promise.reject(new Error('A hostile page.'));
  const fails = async () => false;
  const succeeds = async () => undefined;
  const wait = () => vi.advanceTimersByTimeAsync(RETRY_DELAY);

  it('that is done is not done again', async () => {
    const work = vi.fn(succeeds);
    const persistent = persist(work, life.signal);

    const asked = persistent.ask();
    expect(persistent.isRunning).toBe(true);
    await asked;
    await wait();

    expect([work.mock.calls.length, persistent.isRunning, vi.getTimerCount()]).toEqual([1, false, 0]);
  });

  it.each([
    ['failed', fails],
    ['threw', throws],
  ])('that %s is done again, and counts as running until then', async (_, first) => {
    const work = vi.fn<() => Promise<unknown>>(succeeds).mockImplementationOnce(first);
    const persistent = persist(work, life.signal);

    await persistent.ask().catch(() => undefined);
    expect([work.mock.calls.length, persistent.isRunning]).toEqual([1, true]);
    await wait();

    expect([work.mock.calls.length, persistent.isRunning]).toEqual([2, false]);
  });

  it('tells who began it of what it threw', async () => {
    await expect(persist(throws, life.signal).ask()).rejects.toThrow('A hostile page.');
  });

  it('that was in vain four times rests until it is asked for, and then is as patient as before', async () => {
    const work = vi.fn(fails);
    const persistent = persist(work, life.signal);
    await persistent.ask();
    for (let time = 0; time < 10; time++) await wait();
    expect([work.mock.calls.length, persistent.isRunning]).toEqual([4, false]);

    await persistent.ask();
    expect(persistent.isRunning).toBe(true);
    for (let time = 0; time < 10; time++) await wait();

    expect([work.mock.calls.length, persistent.isRunning]).toEqual([8, false]);
  });

  it('waits for one time only, however often it is asked for meanwhile', async () => {
    const persistent = persist(fails, life.signal);

    await persistent.ask();
    await persistent.ask();
    await persistent.ask();

    expect(vi.getTimerCount()).toBe(1);
  });

  it('is not tried again after its end', async () => {
    const work = vi.fn(fails);
    const persistent = persist(work, life.signal);
    await persistent.ask();

    life.abort();
    await wait();

    expect([work.mock.calls.length, vi.getTimerCount()]).toEqual([1, 0]);
  });
});

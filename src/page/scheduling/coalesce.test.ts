import { beforeEach, describe, expect, it } from 'vitest';
import { coalesce } from './coalesce.ts';

describe('coalesced work', () => {
  let life: AbortController;
  /** One for each time that the work was begun. */
  let runs: PromiseWithResolvers<void>[];

  beforeEach(() => {
    life = new AbortController();
    runs = [];
  });

  const work = () => {
    const run = Promise.withResolvers<void>();
    runs.push(run);
    return run.promise;
  };
  /** All that waits for nothing else is done. */
  const settle = () => new Promise((resolve) => setImmediate(resolve));

  it('begins at once, and is over when it is done', async () => {
    const coalesced = coalesce(work, life.signal);

    const asked = coalesced.ask();
    expect([runs.length, coalesced.isRunning]).toEqual([1, true]);
    runs[0]?.resolve();
    await asked;

    expect([runs.length, coalesced.isRunning]).toEqual([1, false]);
  });

  it('is done once more for all who asked meanwhile', async () => {
    const coalesced = coalesce(work, life.signal);
    const asked = coalesced.ask();
    for (let time = 0; time < 3; time++) await coalesced.ask();
    expect(runs).toHaveLength(1);

    runs[0]?.resolve();
    await asked;
    expect([runs.length, coalesced.isRunning]).toEqual([2, true]);
    runs[1]?.resolve();
    await settle();

    expect([runs.length, coalesced.isRunning]).toEqual([2, false]);
  });

  it('tells who began it of a failure, and is done when it is asked for again', async () => {
    const coalesced = coalesce(work, life.signal);
    const failing = coalesced.ask();
    runs[0]?.reject(new Error('A hostile page.'));
    await expect(failing).rejects.toThrow('A hostile page.');
    expect(coalesced.isRunning).toBe(false);

    void coalesced.ask();

    expect(runs).toHaveLength(2);
  });

  it('is done after a failure for those who asked meanwhile', async () => {
    const coalesced = coalesce(work, life.signal);
    const failing = coalesced.ask();
    void coalesced.ask();
    runs[0]?.reject(new Error('A hostile page.'));
    await expect(failing).rejects.toThrow('A hostile page.');

    expect([runs.length, coalesced.isRunning]).toEqual([2, true]);
  });

  it('is not begun after its end', async () => {
    const coalesced = coalesce(work, life.signal);
    const asked = coalesced.ask();
    void coalesced.ask();
    life.abort();
    runs[0]?.resolve();
    await asked;
    await coalesced.ask();

    expect([runs.length, coalesced.isRunning]).toEqual([1, false]);
  });
});

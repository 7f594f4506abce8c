import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { nextRejection } from '../../../tests/support/next-rejection.ts';
import type { Mention } from '../highlight/choose-mentions.ts';
import { RETRY_DELAY } from '../scheduling/persist.ts';
import { LOOK_INTERVAL, watchPointer } from './pointer-watch.ts';

describe('the pointer on a mark', () => {
  let life: AbortController;

  beforeEach(() => {
    life = new AbortController();
    for (const id of ['one', 'two']) {
      const mark = document.createElement('p');
      mark.id = id;
      mark.textContent = 'Dmitry Peskov';
      document.body.append(mark);
    }
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });

  afterEach(() => {
    life.abort();
    vi.useRealTimers();
    document.body.replaceChildren();
  });

  async function pointAt(id: string): Promise<void> {
    await userEvent.hover(document.querySelector(`#${id}`) ?? document.body);
    await vi.advanceTimersByTimeAsync(LOOK_INTERVAL);
  }

  /** Watches marks that are everywhere. */
  function watch(onMark: () => Promise<boolean>): void {
    const mentionAt = () => ({}) as Mention; // nobody looks at it here
    watchPointer({ mentionAt, onMark, onTap: () => undefined }, life.signal);
  }

  /** Points at marks before and after the pause; how often the code was asked for. */
  async function asks(onMark: () => Promise<boolean>): Promise<readonly number[]> {
    const spy = vi.fn(onMark);
    watch(spy);
    await pointAt('one');
    await pointAt('two');
    const before = spy.mock.calls.length;
    await vi.advanceTimersByTimeAsync(RETRY_DELAY);
    await pointAt('one');
    return [before, spy.mock.calls.length];
  }

  it('asks for the card’s code again after a while where it did not come', async () => {
    expect(await asks(async () => false)).toEqual([1, 2]);
  });

  it('asks for it again, too, where it broke', async () => {
    const broken = nextRejection();

    const first = vi.fn(async () => true).mockRejectedValueOnce(new Error('No card.'));

    expect(await asks(first)).toEqual([1, 2]);
    expect(await broken).toBe('No card.');
  });

  it('is left to the card’s code when that has come', async () => {
    expect(await asks(async () => true)).toEqual([1, 1]);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failed, ok, type Result } from '../../protocol/index.ts';
import { ASK_AGAIN_MS, answers, MOST_ROUNDS } from './answers.ts';

const LOST: Result<string> = failed('timeout', 'No answer in time.');
const UNREACHABLE: Result<string> = failed('unreachable', 'Nobody is there.');
const REFUSED: Result<string> = failed('bad-request', 'Not understood.');
const FOUND: Result<string> = ok('found');

/** All that is answered, asked for until nothing more comes. */
async function allOf(ask: () => Promise<Result<string>>, isWanted = () => true) {
  const said: Result<string>[] = [];
  const reading = (async () => {
    for await (const answer of answers(ask, isWanted)) said.push(answer);
  })();
  await vi.advanceTimersByTimeAsync(2 * MOST_ROUNDS * ASK_AGAIN_MS);
  await reading;
  return said;
}

describe('a request that is asked again', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('says once that its answer is lost, whichever way, then what came', async () => {
    const ask = vi
      .fn(async () => FOUND)
      .mockResolvedValueOnce(LOST)
      .mockResolvedValueOnce(UNREACHABLE);

    expect(await allOf(ask)).toEqual([LOST, FOUND]);
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('is given up after the last round', async () => {
    const ask = vi.fn(async () => LOST);

    expect(await allOf(ask)).toEqual([LOST]);
    expect(ask).toHaveBeenCalledTimes(MOST_ROUNDS);
  });

  it('is not asked again when it was refused', async () => {
    const ask = vi.fn(async () => REFUSED);

    expect(await allOf(ask)).toEqual([REFUSED]);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('is not asked again for a view that was closed meanwhile', async () => {
    let isOpen = true;
    const ask = vi.fn(async () => LOST);
    setTimeout(() => {
      isOpen = false;
    }, ASK_AGAIN_MS / 2);

    expect(await allOf(ask, () => isOpen)).toEqual([LOST]);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('keeps an answer to itself that comes when nobody wants it', async () => {
    let isOpen = true;
    const ask = vi.fn(async () => {
      isOpen = false;
      return FOUND;
    });

    expect(await allOf(ask, () => isOpen)).toEqual([]);
  });
});

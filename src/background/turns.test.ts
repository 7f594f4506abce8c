import { describe, expect, it } from 'vitest';
import { createTurns } from './turns.ts';

const nextTask = () => new Promise((resolve) => setImmediate(resolve));

describe('turns', () => {
  it('come one after the other, also after one that failed', async () => {
    const inTurn = createTurns();
    const log: string[] = [];
    const act = (name: string) =>
      inTurn(async () => {
        log.push(`${name} begins`);
        await nextTask();
        log.push(`${name} ends`);
        if (name === 'a') throw new Error('a failed');
        return name;
      });

    const [a, b] = await Promise.allSettled([act('a'), act('b')]);

    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
    expect(a).toMatchObject({ reason: { message: 'a failed' } });
    expect(b).toEqual({ status: 'fulfilled', value: 'b' });
  });
});

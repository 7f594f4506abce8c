import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nextRejection } from '../../tests/support/next-rejection.ts';
import { fakeExtension, markAll, markedTexts, onPeskovPage } from '../../tests/support/peskov-page.ts';
import { type AnnotateParams, failed, ok } from '../protocol/index.ts';
import type { Extension } from './extension.ts';
import { isolatedWorld } from './isolated-world.ts';

describe('a page where something fails', () => {
  const on = onPeskovPage();

  it('goes on with the next change after reading has failed', async () => {
    document.querySelector('article')?.append(document.createElement('x-widget'));
    vi.spyOn(globalThis, 'getComputedStyle').mockImplementationOnce(() => {
      throw new Error('A hostile on.page.');
    });
    const failed = nextRejection();

    on.page.start();
    expect(await failed).toBe('A hostile on.page.');
    document.querySelector('article')?.append(document.createElement('p'));

    await markAll(15);
    expect((await on.page.report()).state).toBe('marked');
  });

  describe('at the worker or its answer', () => {
    const LOST = failed('timeout', 'No answer in time.');

    beforeEach(() => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    });

    afterEach(() => {
      delete isolatedWorld.backgrounderGate;
      vi.useRealTimers();
    });

    /** Waits through the pauses between two tries, a second in no time. */
    const waitFor = (check: () => void) =>
      vi.waitFor(
        async () => {
          await vi.advanceTimersByTimeAsync(1_000);
          check();
        },
        { timeout: 5_000, interval: 20 },
      );

    it('asks again for the look of its marks', async () => {
      let styled = 0;
      const loseFirst = (request: string) => (request === 'styleMarks' && ++styled === 1 ? LOST : undefined);
      on.page = on.pageWith(fakeExtension(on.asked, loseFirst));

      on.page.start();

      await waitFor(() => expect(styled).toBe(2));
    });

    it('has its marks after a lost answer and one that its own code broke at', async () => {
      const answers = [LOST, ok({ state: 'linked' })];
      const breakFirst = (request: string) => (request === 'annotate' ? answers.shift() : undefined);
      on.page = on.pageWith(fakeExtension(on.asked, breakFirst));
      const broken = nextRejection();

      on.page.start();

      await waitFor(() => expect(markedTexts()).toHaveLength(15));
      expect(await broken).toMatch(/iterable|flows/);
      expect((await on.page.report()).state).toBe('marked');
    });

    it('marks the names of the shipped pack where the gate for others breaks', async () => {
      isolatedWorld.backgrounderGate = () => {
        throw new Error('A broken gate.');
      };
      const annotated = fakeExtension(on.asked);
      const ask = async (request: string, params: unknown) => {
        const answer = await annotated.ask(request as 'annotate', params as AnnotateParams, on.life.signal);
        return request === 'annotate' && answer.ok ? ok({ ...answer.value, gated: [] }) : answer;
      };
      on.page = on.pageWith({ ...annotated, ask: ask as Extension['ask'] }); // it answers what this test asks
      const broken = nextRejection();

      on.page.start();

      await waitFor(() => expect(markedTexts()).toHaveLength(15));
      expect(await broken).toBe('A broken gate.');
    });
  });
});

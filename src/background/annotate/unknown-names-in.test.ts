import { describe, expect, it } from 'vitest';
import { CLUES } from '../../../tests/support/article-clues.ts';
import { handlersWith } from '../../../tests/support/fake-worker-platform.ts';
import { POPUP, pageIn } from '../../../tests/support/senders.ts';
import type { TabSender } from '../../protocol/index.ts';

const PAGE = pageIn();
const FRAME = pageIn({ frame: 7 });

describe('names that are in no pack', () => {
  it('are found on a tab’s pages', async () => {
    const handlers = handlersWith();
    const text = 'Dmitry Peskov met Rudolf Elphberg. Then Rudolf Elphberg left.';
    await handlers.annotate({ document: 'k', order: [1], changed: [{ id: 1, text }], clues: CLUES }, PAGE);

    expect(await handlers.unknownNames({ tab: 1 }, POPUP)).toEqual({
      ok: true,
      value: [{ surface: 'Rudolf Elphberg', count: 2 }],
    });
    expect(await handlers.unknownNames({ tab: 2 }, POPUP)).toEqual({ ok: true, value: [] });
  });
});

describe('names that are in no pack, of a tab that went on', () => {
  const ask = async (pages: readonly (readonly [sender: TabSender, document: string, name: string])[]) => {
    const handlers = handlersWith();
    for (const [sender, document, name] of pages) {
      const changed = [{ id: 1, text: `Yesterday we met ${name} here.` }];
      await handlers.annotate({ document, order: [1], changed, clues: CLUES }, sender);
    }
    const answer = await handlers.unknownNames({ tab: 1 }, POPUP);
    return answer.ok && answer.value.map(({ surface }) => surface).sort();
  };

  it('are those of the page that it shows', async () => {
    expect(
      await ask([
        [PAGE, 'first', 'Rudolf Elphberg'],
        [FRAME, 'first-frame', 'Fritz Tarlenheim'],
        [PAGE, 'second', 'Black Michael'],
      ]),
    ).toEqual(['Black Michael']);
  });

  it('are those of its frames, too, each as it is now', async () => {
    expect(
      await ask([
        [PAGE, 'top', 'Rudolf Elphberg'],
        [FRAME, 'frame', 'Fritz Tarlenheim'],
        [FRAME, 'other-frame', 'Antoinette Mauban'],
        [PAGE, 'top', 'Black Michael'],
      ]),
    ).toEqual(['Antoinette Mauban', 'Black Michael']);
  });
});

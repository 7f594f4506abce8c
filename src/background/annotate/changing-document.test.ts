import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLUES } from '../../../tests/support/article-clues.ts';
import { handlersWith } from '../../../tests/support/fake-worker-platform.ts';
import { pageIn } from '../../../tests/support/senders.ts';
import type { FlowAnnotations } from '../../protocol/index.ts';

const PAGE = pageIn();

type Flow = { readonly id: number; readonly text: string };
type Handlers = ReturnType<typeof handlersWith>;

/** Sentences whose marks hang on each other: full names, short ones, strangers, an acronym and its definition. */
const text = fc
  .array(
    fc.constantFrom(
      'Hanna Maliar spoke on Monday.',
      'Later Maliar left.',
      'Igor Maliar, a cook, agreed.',
      'Said Maliar of it.',
      'Nothing here.',
      'In Ukraine they heard it.',
      'The Monday Institute Agency (MIA) wrote.',
      'MIA wrote.',
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((sentences) => sentences.join(' '));

/** What one request does to the page: flows that are new or say something else now, and flows that leave. */
const step = fc.record({
  changed: fc.dictionary(fc.constantFrom('1', '2', '3', '4', '5', '6'), text, { maxKeys: 4 }),
  gone: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 2 }),
});

async function annotate(handlers: Handlers, order: readonly number[], changed: readonly Flow[]) {
  const answer = await handlers.annotate({ document: 'k', order, changed, clues: CLUES }, PAGE);
  if (!answer.ok || answer.value.state !== 'linked') throw new Error('the worker holds all other flows');
  return answer.value.flows;
}

function marksOf(flows: Iterable<FlowAnnotations>): string[] {
  return [...flows]
    .filter(({ annotations }) => annotations.length > 0)
    .sort((a, b) => a.id - b.id)
    .map(({ id, annotations }) => `${id}: ${JSON.stringify(annotations)}`);
}

describe('a document that changes', () => {
  it('has after every change the marks of the same document linked anew', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const handlers = handlersWith();
        const page = new Map<number, string>();
        const shown = new Map<number, FlowAnnotations>();
        for (const { changed, gone } of steps) {
          const flows = Object.entries(changed).map(([id, said]) => ({ id: Number(id), text: said }));
          for (const id of gone) page.delete(id);
          for (const flow of flows) page.set(flow.id, flow.text);
          for (const id of shown.keys()) if (!page.has(id)) shown.delete(id);
          const order = [...page.keys()].sort((a, b) => a - b);

          for (const flow of await annotate(handlers, order, flows)) shown.set(flow.id, flow);

          const all = order.map((id) => ({ id, text: page.get(id) ?? '' }));
          const anew = await annotate(handlersWith(), order, all);
          expect(marksOf(shown.values())).toEqual(marksOf(anew));
        }
      }),
      { numRuns: 150 },
    );
  });
});

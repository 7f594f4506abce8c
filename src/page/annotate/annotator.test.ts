import { describe, expect, it } from 'vitest';
import { CLUES } from '../../../tests/support/article-clues.ts';
import type { AnnotateAnswer, AnnotateParams, Result } from '../../protocol/index.ts';
import { parseWorkerRequest } from '../../protocol/parse-worker-request.ts';
import type { Extension } from '../extension.ts';
import type { LiveFlow } from '../observe/flow-store.ts';
import { Annotator } from './annotator.ts';

const forever = new AbortController().signal;

function flow(id: number, length = 100): LiveFlow {
  // Asking looks at nothing else of a flow.
  return { id, flow: { text: 'x'.repeat(length) }, annotations: [] } as unknown as LiveFlow;
}

function annotatorOf(
  flows: readonly LiveFlow[],
  answer: (params: AnnotateParams, request: number) => Result<AnnotateAnswer>,
  { near = flows, hidden = [] as readonly LiveFlow[], clues = () => CLUES } = {},
) {
  const asked: AnnotateParams[] = [];
  const extension = {
    ask: async (_: string, params: AnnotateParams) => answer(params, asked.push(params)),
  } as unknown as Extension; // the annotator asks and does nothing else
  const annotator = new Annotator({
    extension,
    flows: () => flows,
    isNear: (live) => near.includes(live),
    isShown: (live) => !hidden.includes(live),
    clues,
    onAnswer: () => undefined,
  });
  return { annotator, asked };
}

const linked = (): Result<AnnotateAnswer> => ({ ok: true, value: { state: 'linked', flows: [] } });
const idsOf = (asked: readonly AnnotateParams[]) => asked.map(({ changed }) => changed.map(({ id }) => id));

describe('asking for annotations', () => {
  it('sends what is in view first, and names flows in document order', async () => {
    const flows = [flow(1, 20_000), flow(2, 20_000), flow(3, 20_000)];
    const { annotator, asked } = annotatorOf(flows, linked, { near: flows.slice(1) });

    await annotator.run(forever);

    expect(idsOf(asked)).toEqual([[2, 3], [1]]);
    expect(asked.map(({ order }) => order)).toEqual([
      [2, 3],
      [1, 2, 3],
    ]);
  });

  it('sends no hidden flow and nothing twice', async () => {
    const flows = [flow(1), flow(2)];
    const { annotator, asked } = annotatorOf(flows, linked, { hidden: flows.slice(1) });

    await annotator.run(forever);
    await annotator.run(forever);

    expect(idsOf(asked)).toEqual([[1]]);
  });

  it('sends everything again to a worker that has forgotten', async () => {
    const flows = [flow(1), flow(2)];
    const forgetful = (_: AnnotateParams, request: number): Result<AnnotateAnswer> =>
      request === 1 ? { ok: true, value: { state: 'resend' } } : linked();
    const { annotator, asked } = annotatorOf(flows, forgetful);

    expect(await annotator.run(forever)).toBe('done');
    expect(idsOf(asked)).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });

  it('does not argue for ever with a worker that always forgets', async () => {
    const { annotator, asked } = annotatorOf([flow(1)], () => ({ ok: true, value: { state: 'resend' } }));

    expect(await annotator.run(forever)).toMatchObject({ code: 'unreachable' });
    expect(asked.length).toBeLessThan(10);
  });

  it('stops where the site is off, and hands on a failure', async () => {
    const failure = { code: 'pack-damaged', message: 'hash differs' } as const;
    const off = annotatorOf([flow(1)], () => ({ ok: true, value: { state: 'off' } }));
    const damaged = annotatorOf([flow(1)], () => ({ ok: false, failure }));

    expect(await off.annotator.run(forever)).toBe('off');
    expect(await damaged.annotator.run(forever)).toEqual(failure);
  });

  it('stops at a text of a million characters and says so', async () => {
    const flows = Array.from({ length: 100 }, (_, i) => flow(i + 1, 20_000));
    const { annotator, asked } = annotatorOf(flows, linked);

    expect(await annotator.run(forever)).toBe('too-large');
    expect(idsOf(asked).flat().length).toBeLessThan(70);
  });

  it.each([
    ['texts as long as they may be', 100, 20_000],
    ['more texts than are sent', 30_000, 30],
  ])('of %s never asks for more at once than the worker takes', async (_, count, length) => {
    const flows = Array.from({ length: count }, (_, i) => flow(i + 1, length));
    const { annotator, asked } = annotatorOf(flows, linked, { near: [] });

    expect(await annotator.run(forever)).toBe('too-large');

    const parsed = asked.map((params) => parseWorkerRequest({ ask: 'annotate', params }));
    expect(parsed.filter(({ ok }) => !ok)).toEqual([]);
  });

  it('forgets what has gone, so that a live page never comes to its limit', async () => {
    const flows = [flow(1), flow(2)];
    const { annotator } = annotatorOf(flows, linked);
    await annotator.run(forever);
    flows.splice(0, 1, flow(3));

    await annotator.run(forever);

    expect([1, 2, 3].map((id) => annotator.hasSent(flow(id)))).toEqual([false, true, true]);
  });

  it('sends what the page says about its article once, again when it changed, and to a worker that forgot', async () => {
    let said = CLUES;
    const answers: AnnotateAnswer[] = [];
    const { annotator, asked } = annotatorOf(
      [flow(1)],
      () => ({ ok: true, value: answers.shift() ?? { state: 'linked', flows: [] } }),
      { clues: () => said },
    );
    await annotator.run(forever);
    await annotator.run(forever);
    said = { ...CLUES, times: ['2023-09-12'] };
    answers.push({ state: 'resend' });

    await annotator.run(forever);

    expect(asked.map(({ changed, clues }) => [changed.length, clues?.times])).toEqual([
      [1, []],
      [0, ['2023-09-12']],
      [1, ['2023-09-12']],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { CLUES } from '../../../tests/support/article-clues.ts';
import { handlersWith } from '../../../tests/support/fake-worker-platform.ts';
import { pageIn } from '../../../tests/support/senders.ts';
import { type AnnotateParams, MAX_FLOW_LENGTH } from '../../protocol/index.ts';
import { createAnswer } from '../answer.ts';

const PAGE = pageIn();
const FULL = 'Hanna Maliar spoke on Monday.';
const SHORT = 'Later Maliar left.';

type Flows = Readonly<Record<number, string>>;

/** A worker, and a page that asks it: `flows` are sent in this order. */
function worker() {
  const handlers = handlersWith();
  return async (flows: Flows, more: Partial<AnnotateParams> = {}, sender = PAGE) => {
    const changed = Object.entries(flows).map(([id, text]) => ({ id: Number(id), text }));
    const order = changed.map(({ id }) => id);
    const answer = await handlers.annotate({ document: 'k', order, changed, clues: CLUES, ...more }, sender);
    if (!answer.ok) throw new Error(answer.failure.message);
    return answer.value.state === 'linked'
      ? answer.value.flows.map(
          ({ id, annotations }) => `${id}: ${annotations.map(({ surface }) => surface).join()}`,
        )
      : answer.value.state;
  };
}

describe('annotating a document', () => {
  it('answers every flow that was sent, also where nothing is marked', async () => {
    const ask = worker();

    expect(await ask({ 1: FULL, 2: 'Nothing here.', 3: SHORT })).toEqual([
      '1: Hanna Maliar',
      '2: ',
      '3: Maliar',
    ]);
  });

  it('answers a later request with what changed, here and elsewhere in the document', async () => {
    const ask = worker();
    await ask({ 1: FULL, 2: 'Nothing here.', 3: SHORT });

    const answer = await ask({ 1: 'Somebody spoke.' }, { order: [1, 2, 3] });

    expect(answer).toEqual(['1: ', '3: ']);
  });

  it('reads a flow again when the page says that it is in another language', async () => {
    const ask = worker();
    await ask({ 1: FULL, 2: 'So sah es mit Hanna Maliars Buch aus.' });

    const clues = { ...CLUES, language: 'de' };
    expect(await ask({}, { order: [1, 2], clues })).toContain('2: Hanna Maliars');
    expect(await ask({}, { order: [1, 2], clues: CLUES })).toContain('2: ');
  });

  it('knows in which language it is when it links', async () => {
    const ask = worker();
    const clues = { ...CLUES, language: 'de' };

    expect(await ask({ 1: 'Die RRP stimmte zu.' }, { order: [1], clues })).toEqual(['1: RRP']);
    expect(await ask({}, { order: [1], clues: CLUES })).toEqual(['1: ']);
  });

  it('answers what follows from a flow that left', async () => {
    const ask = worker();
    await ask({ 1: FULL, 3: SHORT });

    expect(await ask({}, { order: [3] })).toEqual(['3: ']);
    expect(await ask({}, { order: [1, 3] })).toBe('resend');
  });

  it('answers nothing where nothing differs', async () => {
    const ask = worker();
    await ask({ 1: FULL, 2: SHORT });

    expect(await ask({ 3: 'Nothing here.' }, { order: [1, 2, 3] })).toEqual(['3: ']);
    expect(await ask({}, { order: [1, 2, 3] })).toEqual([]);
  });

  it('asks for all flows after the worker was stopped', async () => {
    await worker()({ 1: FULL, 2: SHORT });
    const restarted = worker();

    expect(await restarted({ 3: SHORT }, { order: [1, 2, 3] })).toBe('resend');
    expect(await restarted({ 1: FULL, 2: SHORT, 3: SHORT })).toEqual([
      '1: Hanna Maliar',
      '2: Maliar',
      '3: Maliar',
    ]);
  });

  it('says all of a lost answer again when the page repeats its request', async () => {
    const ask = worker();
    await ask({ 1: 'Somebody spoke.', 2: SHORT });
    const lost = await ask({ 3: FULL }, { order: [3, 1, 2] });

    const again = await ask({ 3: FULL }, { order: [3, 1, 2] });

    expect(lost).toEqual(['3: Hanna Maliar', '2: Maliar']);
    expect(again).toEqual(lost);
  });

  it('keeps the documents of tabs, frames and loads apart', async () => {
    const ask = worker();
    await ask({ 1: FULL });

    const later = { order: [1, 2] };
    expect(await ask({ 2: SHORT }, later, pageIn({ id: 2 }))).toBe('resend');
    expect(await ask({ 2: SHORT }, later, pageIn({ frame: 3 }))).toBe('resend');
    expect(await ask({ 2: SHORT }, later)).toEqual(['2: Maliar']);
    expect(await ask({ 2: SHORT }, { ...later, document: 'other' })).toBe('resend');
  });

  it('forgets what a frame showed before', async () => {
    const ask = worker();
    const frame = pageIn({ frame: 3 });
    await ask({ 1: FULL }, {}, frame);
    await ask({ 1: FULL });

    await ask({ 1: FULL }, { document: 'other' }, frame);

    const later = { order: [1, 2] };
    expect(await ask({ 2: SHORT }, later)).toEqual(['2: Maliar']);
    expect(await ask({ 2: SHORT }, later, frame)).toBe('resend');
  });

  it('answers requests for one document one after the other', async () => {
    const ask = worker();
    const answers = await Promise.all([
      ask({ 1: FULL }),
      ask({ 2: SHORT }, { order: [1, 2] }),
      ask({ 3: SHORT }, { order: [1, 2, 3] }),
    ]);

    expect(answers).toEqual([['1: Hanna Maliar'], ['2: Maliar'], ['3: Maliar']]);
  });

  it('forgets the documents that were not asked about for longest', async () => {
    const ask = worker();
    const long = Object.fromEntries(Array.from({ length: 125 }, (_, i) => [i + 10, 'word '.repeat(4_000)]));
    const [first, second, third, fourth] = [1, 2, 3, 4].map((id) => pageIn({ id }));
    await ask({ 1: FULL }, {}, first);
    await ask(long, {}, second);
    await ask({ 1: FULL, ...long }, {}, third);
    await ask(long, {}, fourth);

    expect(await ask({ 3: SHORT }, { order: [1, 3] }, third)).toEqual(['3: Maliar']);
    expect(await ask({ 2: SHORT }, { order: [1, 2] }, first)).toBe('resend');
  });
});

describe('what the page says about its article', () => {
  const flows = [{ id: 1, text: FULL }];
  const request = { document: 'k', order: [1], changed: flows };
  const dated = { ...CLUES, times: ['2023-09-12'] };

  it('is answered as its date, with this request and with later ones', async () => {
    const handlers = handlersWith();

    const first = await handlers.annotate({ ...request, clues: dated }, PAGE);
    const later = await handlers.annotate(
      { ...request, order: [2], changed: [{ id: 2, text: SHORT }] },
      PAGE,
    );

    const date = { day: '2023-09-12', origin: 'time-element' };
    expect(first).toMatchObject({ value: { state: 'linked', date } });
    expect(later).toMatchObject({ value: { state: 'linked', date } });
  });

  it('holds until it changes, also where no text does', async () => {
    const handlers = handlersWith();
    await handlers.annotate({ ...request, clues: dated }, PAGE);

    const answer = await handlers.annotate({ document: 'k', order: [1], changed: [], clues: CLUES }, PAGE);

    expect(answer).toEqual({ ok: true, value: { state: 'linked', flows: [] } });
  });

  it('is asked for again by a worker that was restarted, even where all texts are new', async () => {
    const answer = await handlersWith().annotate(request, PAGE);

    expect(answer).toEqual({ ok: true, value: { state: 'resend' } });
  });
});

/** Milliseconds that this thread has worked, whatever else the machine does. */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

describe('a very long document', () => {
  it('lets others have their turn while it is read', async () => {
    const handlers = handlersWith();
    const text = `${FULL} `.repeat(MAX_FLOW_LENGTH).slice(0, MAX_FLOW_LENGTH);
    const flows = Array.from({ length: 100 }, (_, id) => ({ id, text }));
    let longest = 0;
    let last = processorTime();
    const watch = setInterval(() => {
      longest = Math.max(longest, processorTime() - last);
      last = processorTime();
    }, 0);

    await handlers.annotate(
      { document: 'k', order: flows.map(({ id }) => id), changed: flows, clues: CLUES },
      PAGE,
    );
    clearInterval(watch);
    longest = Math.max(longest, processorTime() - last);

    // In one task all of it takes a second.
    expect(longest).toBeLessThan(100);
  });
});

describe('a request beyond the limits', () => {
  const flow = (id: number, length: number) => ({ id, text: `${FULL} `.repeat(length).slice(0, length) });
  const flows = (count: number, length: number) => Array.from({ length: count }, (_, id) => flow(id, length));

  it.each([
    [
      'a flow that is too long',
      { order: [1, 2], changed: [flow(2, 20_001)] },
      'changed: a flow has more than 20000',
    ],
    ['too many flows', { order: [1], changed: flows(1_001, 9) }, 'changed: more than 1000 flows'],
    ['too much text', { order: [1], changed: flows(7, 20_000) }, 'changed: more than 120000 characters'],
    [
      'too long a document',
      { order: flows(21_001, 0).map(({ id }) => id), changed: [] },
      'order: more than 21000 flows',
    ],
  ])('%s is refused with its reason, and what was read of the document stays', async (_, params, reason) => {
    const answer = createAnswer(handlersWith(), (bug) => expect.unreachable(String(bug)));
    const ask = (more: object) => answer({ ask: 'annotate', params: { document: 'k', ...more } }, PAGE);
    await ask({ order: [1], changed: [{ id: 1, text: FULL }], clues: CLUES });

    const refused = await ask(params);
    const later = await ask({ order: [1, 2], changed: [{ id: 2, text: SHORT }] });

    expect(refused).toMatchObject({
      failure: { code: 'bad-request', message: expect.stringContaining(`annotate, ${reason}`) },
    });
    expect(later).toMatchObject({
      value: { state: 'linked', flows: [{ id: 2, annotations: [{ surface: 'Maliar' }] }] },
    });
  });
});

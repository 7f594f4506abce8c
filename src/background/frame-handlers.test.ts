import { describe, expect, it } from 'vitest';
import { handlersWith, recordFrames } from '../../tests/support/fake-worker-platform.ts';
import { pageIn } from '../../tests/support/senders.ts';
import { DEFAULT_SETTINGS } from '../settings/index.ts';

const PAGE = pageIn();
const FRAME = pageIn({ frame: 7 });

describe('the style of marks', () => {
  it('is inserted before the other looks are taken away', async () => {
    const { frames, log } = recordFrames();
    const settings = { ...DEFAULT_SETTINGS, markStyle: 'dotted' as const };

    const answer = await handlersWith({ frames, settings }).styleMarks({ highlight: 'badago' }, PAGE);

    expect(answer).toEqual({ ok: true, value: null });
    expect(log.map((line) => line.split(' ', 1)[0])).toEqual(['insert', 'remove', 'remove']);
    expect(log[0]).toMatch(/@media screen \{\s+::highlight\(badago\) \{ text-decoration: underline dotted/);
    expect(log[0]).not.toContain('background-color: rgb');
  });

  it('has a tint where the browser paints no lines', async () => {
    const { frames, log } = recordFrames(false);

    await handlersWith({ frames }).styleMarks({ highlight: 'badago' }, PAGE);

    expect(log[0]).toContain('background-color: rgb');
  });
});

describe('peeking', () => {
  it('in one frame is told to all of its tab', async () => {
    const { frames, log } = recordFrames();
    const handlers = handlersWith({ frames });

    await handlers.peek({ on: true }, FRAME);
    await handlers.peek({ on: false }, FRAME);

    expect(log).toEqual(['peek true', 'peek false']);
  });
});

describe('the card’s code', () => {
  it('is put into the asking frame', async () => {
    const { frames, log } = recordFrames();

    expect(await handlersWith({ frames }).injectCard({}, FRAME)).toEqual({
      ok: true,
      value: null,
    });
    expect(log).toEqual(['card']);
  });

  it('is a named failure where the browser refuses', async () => {
    const injectCard = () => Promise.reject(new Error('Cannot access contents of the page.'));
    const frames = { ...recordFrames().frames, injectCard };

    const answer = await handlersWith({ frames }).injectCard({}, PAGE);

    expect(answer).toMatchObject({
      failure: { code: 'browser-refused', message: 'Cannot access contents of the page.' },
    });
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { watchPeekKey } from './peek-key.ts';

/** Longer than the key is to be held. */
const HELD = 450;
const aWhile = () => new Promise((resolve) => setTimeout(resolve, HELD));

describe('the key to peek', () => {
  let life: AbortController;
  let peeks: boolean[];

  beforeEach(() => {
    life = new AbortController();
    peeks = [];
    watchPeekKey((on) => peeks.push(on), life.signal);
  });

  afterEach(async () => {
    await userEvent.keyboard('{/Control}{/Shift}');
    life.abort();
    document.body.replaceChildren();
  });

  it('shows marks while it is held', async () => {
    await userEvent.keyboard('{Control>}');
    await aWhile();
    expect(peeks).toEqual([true]);

    await userEvent.keyboard('{/Control}');
    expect(peeks).toEqual([true, false]);
  });

  it('does nothing when it is only struck', async () => {
    await userEvent.keyboard('{Control}');
    await aWhile();

    expect(peeks).toEqual([]);
  });

  it('is no part of a shortcut', async () => {
    await userEvent.keyboard('{Control>}k');
    await aWhile();
    await userEvent.keyboard('{/Control}{Shift>}{Control>}');
    await aWhile();

    expect(peeks).toEqual([]);
  });

  it('hides the marks again as soon as a shortcut follows', async () => {
    await userEvent.keyboard('{Control>}');
    await aWhile();
    await userEvent.keyboard('k');

    expect(peeks).toEqual([true, false]);
  });

  it('hides the marks when the window loses the focus, and with it the release', async () => {
    await userEvent.keyboard('{Control>}');
    await aWhile();
    const rest = new Promise((resolve) => addEventListener('blur', resolve, { once: true }));
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.focus();
    await rest;

    expect(peeks).toEqual([true, false]);
  });

  it.each(['<input>', '<textarea></textarea>', '<p contenteditable>Text</p>'])(
    'is left to %s',
    async (field) => {
      document.body.append(document.createRange().createContextualFragment(field));
      (document.body.firstElementChild as HTMLElement).focus(); // one of the three above

      await userEvent.keyboard('{Control>}');
      await aWhile();

      expect(peeks).toEqual([]);
    },
  );

  it('is the reader’s own: a page cannot press it', async () => {
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Control', bubbles: true }));
    await aWhile();

    expect(peeks).toEqual([]);
  });

  it('reaches the page as any other key does', async () => {
    const events: string[] = [];
    const note = ({ type, key, defaultPrevented }: KeyboardEvent) =>
      events.push(`${type} ${key} ${defaultPrevented}`);
    document.addEventListener('keydown', note, { signal: life.signal });
    document.addEventListener('keyup', note, { signal: life.signal });

    await userEvent.keyboard('{Control>}');
    await aWhile();
    await userEvent.keyboard('{/Control}');

    expect(events.filter((event, i) => event !== events[i - 1])).toEqual([
      'keydown Control false',
      'keyup Control false',
    ]);
  });

  it('is forgotten with the page', async () => {
    await userEvent.keyboard('{Control>}');
    life.abort();
    await aWhile();

    expect(peeks).toEqual([]);
  });
});

import { describe, expect, it, vi } from 'vitest';
import {
  fakeExtension,
  markAll,
  markedTexts,
  onPeskovPage,
  SENTENCE,
} from '../../tests/support/peskov-page.ts';
import { DEFAULT_SETTINGS } from '../settings/index.ts';

describe('a marked page', () => {
  const on = onPeskovPage();

  it('paints every mention and leaves the document as it was', async () => {
    const before = document.documentElement.outerHTML;

    on.page.start();
    await markAll(15);

    expect(new Set(markedTexts())).toEqual(new Set(['Dmitry Peskov']));
    expect(CSS.highlights.size).toBe(1);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(await on.page.report()).toMatchObject({ state: 'marked' });
  });

  it('takes its marks away when it ends', async () => {
    on.page.start();
    await markAll(15);

    on.life.abort();

    expect(CSS.highlights.size).toBe(0);
  });

  it('sends only the flow that changed', async () => {
    on.page.start();
    await markAll(15);
    const paragraph = document.createElement('p');
    paragraph.textContent = SENTENCE;

    document.querySelector('article')?.append(paragraph);
    await markAll(16);

    expect(on.asked.at(-1)?.changed.map(({ text }) => text)).toEqual([SENTENCE]);
  });

  it('reads a shadow root that a custom element got later, where text and widgets share a block', async () => {
    const paragraph = document.createElement('p');
    const widget = document.createElement('x-late');
    paragraph.append('Live: ', widget);
    document.querySelector('article')?.append(paragraph);
    on.page.start();
    await markAll(15);

    widget.attachShadow({ mode: 'open' }).append(new Text(SENTENCE));
    on.page.check();

    await markAll(16);
  });

  it('asks nothing for a re-render with the same text, and marks the new nodes', async () => {
    on.page.start();
    await markAll(15);
    const requests = on.asked.length;
    const article = document.querySelector('article');

    article?.replaceWith(article.cloneNode(true));
    await vi.waitFor(() => {
      const [mark] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      expect(mark?.startContainer.isConnected).toBe(true);
    });

    await markAll(15);
    expect(on.asked).toHaveLength(requests);
  });

  it('drops the marks of a text before the next frame shows it changed', async () => {
    on.page.start();
    await markAll(15);
    const text = document.querySelector('p')?.firstChild;
    if (!(text instanceof Text)) throw new Error('no text');

    text.data = 'Somebody else said nothing of the kind, and nobody heard it.';
    await Promise.resolve();

    expect(markedTexts()).toHaveLength(10);
  });

  it('gives up after the page has cleared its marks four times', async () => {
    on.page.start();
    await markAll(15);

    for (let time = 0; time < 4; time++) {
      CSS.highlights.clear();
      on.page.check();
    }

    expect(CSS.highlights.size).toBe(0);
    expect((await on.page.report()).state).toBe('gave-up');
  });

  it('paints nothing for a reader who peeks, but while peeking', async () => {
    on.page = on.pageWith(fakeExtension(on.asked), { ...DEFAULT_SETTINGS, peek: true });
    const set = vi.spyOn(CSS.highlights, 'set');
    on.page.start();
    await vi.waitFor(async () => expect((await on.page.report()).state).toBe('hidden-marks'));
    expect(set).not.toHaveBeenCalled();

    on.page.peek(true);
    expect(markedTexts()).toHaveLength(15);
    expect((await on.page.report()).state).toBe('marked');

    on.page.peek(false);
    expect(CSS.highlights.size).toBe(0);
    set.mockRestore();
  });
});

import { describe, expect, it, vi } from 'vitest';
import { markAll, onPeskovPage, SENTENCE } from '../../tests/support/peskov-page.ts';

describe('what is not read of a page', () => {
  const on = onPeskovPage();

  it('marks nothing while the text is being edited', async () => {
    on.page.start();
    await markAll(15);

    document.querySelector('article')?.setAttribute('contenteditable', 'true');

    await markAll(0);
    expect((await on.page.report()).state).toBe('not-an-article');
  });

  it('does not wake the worker for a page that is no article', async () => {
    document.querySelector('article')?.replaceChildren('Sign in');

    on.page.start();
    await vi.waitFor(async () => expect((await on.page.report()).state).toBe('not-an-article'));

    expect(on.asked).toEqual([]);
  });

  it('waits for an article below the fold until it is near, and does not once the reader asks what there is', async () => {
    document.querySelector('article')?.style.setProperty('margin-top', '9000px');

    on.page.start();
    // That nothing is on.asked can only be waited for.
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(on.asked).toEqual([]);

    const states: string[] = [];
    await vi.waitFor(async () => {
      states.push((await on.page.report()).state);
      expect(states.at(-1)).toBe('marked');
    });
    expect(states).not.toContain('nothing-found');
  });

  it('reads a brief only where the page gives its article’s day', async () => {
    const brief = `<p>${SENTENCE.repeat(3)}</p><p>${SENTENCE}</p>`;
    const dated = document.createElement('meta');
    dated.setAttribute('property', 'article:published_time');
    dated.content = '2025-03-04T09:00:00Z';

    document.querySelector('article')?.replaceChildren(new Range().createContextualFragment(brief));
    on.page.start();
    await vi.waitFor(async () => expect((await on.page.report()).state).toBe('not-an-article'));

    document.head.append(dated);
    document.querySelector('article')?.append('.');
    await vi.waitFor(async () => expect((await on.page.report()).state).toBe('marked'));
    dated.remove();
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nextRejection } from '../../tests/support/next-rejection.ts';
import type { Annotation } from '../matching/index.ts';
import { type AnnotateParams, failed, ok, type Result } from '../protocol/index.ts';
import { DEFAULT_SETTINGS } from '../settings/index.ts';
import type { Extension } from './extension.ts';
import { isolatedWorld } from './isolated-world.ts';
import { MarkedPage } from './marked-page.ts';

const SENTENCE =
  'Dmitry Peskov said in Moscow that the talks about grain and fertiliser would go on through the autumn. ';
const ARTICLE = `<article><h1>Talks go on</h1>${`<p>${SENTENCE.repeat(5)}</p>`.repeat(3)}</article>`;

/** A worker that knows one person; `fault` may answer in its stead. */
function fakeExtension(
  asked: AnnotateParams[],
  fault: (request: string) => Result<unknown> | undefined = () => undefined,
): Extension {
  const ask = async (request: string, params: unknown): Promise<Result<unknown>> => {
    const other = fault(request);
    if (other !== undefined) return other;
    if (request !== 'annotate') return { ok: true, value: null };
    const sent = params as AnnotateParams; // what `annotate` travels with
    asked.push(sent);
    const flows = sent.changed.map(({ id, text }) => ({ id, annotations: peskovs(text) }));
    return { ok: true, value: { state: 'linked', flows } };
  };
  return {
    isAlive: () => true,
    ask: ask as Extension['ask'], // answers what this test asks
    readSettings: async () => DEFAULT_SETTINGS,
    onSettings: () => undefined,
    onRequest: () => undefined,
  };
}

function peskovs(text: string): Annotation[] {
  return [...text.matchAll(/Dmitry\s+Peskov/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    surface: found[0],
    entity: 'person.dmitry-peskov',
    kind: 'person',
    familiarity: 1,
    confidence: 'sure',
    evidence: { name: 'Dmitry Peskov', rule: 'exact', cues: [], score: 1 },
  }));
}

/** The text under every registered range, as a page could read it. */
function markedTexts(): string[] {
  const texts: string[] = [];
  for (const highlight of CSS.highlights.values()) {
    for (const place of highlight) {
      const range = new Range();
      range.setStart(place.startContainer, place.startOffset);
      range.setEnd(place.endContainer, place.endOffset);
      texts.push(range.toString());
    }
  }
  return texts;
}

describe('a marked page', () => {
  let life: AbortController;
  let asked: AnnotateParams[];
  let page: MarkedPage;

  beforeEach(() => {
    life = new AbortController();
    asked = [];
    document.body.replaceChildren(document.createRange().createContextualFragment(ARTICLE));
    page = pageWith(fakeExtension(asked));
  });

  const pageWith = (extension: Extension) =>
    new MarkedPage({
      onReplaced: () => undefined,
      extension,
      settings: DEFAULT_SETTINGS,
      isAnyway: false,
      signal: life.signal,
    });

  afterEach(() => {
    life.abort();
    document.body.replaceChildren();
  });

  async function markAll(count: number): Promise<void> {
    await vi.waitFor(() => expect(markedTexts()).toHaveLength(count), { timeout: 5_000 });
  }

  it('paints every mention and leaves the document as it was', async () => {
    const before = document.documentElement.outerHTML;

    page.start();
    await markAll(15);

    expect(new Set(markedTexts())).toEqual(new Set(['Dmitry Peskov']));
    expect(CSS.highlights.size).toBe(1);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(await page.report()).toMatchObject({ state: 'marked' });
  });

  it('takes its marks away when it ends', async () => {
    page.start();
    await markAll(15);

    life.abort();

    expect(CSS.highlights.size).toBe(0);
  });

  it('sends only the flow that changed', async () => {
    page.start();
    await markAll(15);
    const paragraph = document.createElement('p');
    paragraph.textContent = SENTENCE;

    document.querySelector('article')?.append(paragraph);
    await markAll(16);

    expect(asked.at(-1)?.changed.map(({ text }) => text)).toEqual([SENTENCE]);
  });

  it('reads a shadow root that a custom element got later, where text and widgets share a block', async () => {
    const paragraph = document.createElement('p');
    const widget = document.createElement('x-late');
    paragraph.append('Live: ', widget);
    document.querySelector('article')?.append(paragraph);
    page.start();
    await markAll(15);

    widget.attachShadow({ mode: 'open' }).append(new Text(SENTENCE));
    page.check();

    await markAll(16);
  });

  it('goes on with the next change after reading has failed', async () => {
    document.querySelector('article')?.append(document.createElement('x-widget'));
    vi.spyOn(globalThis, 'getComputedStyle').mockImplementationOnce(() => {
      throw new Error('A hostile page.');
    });
    const failed = nextRejection();

    page.start();
    expect(await failed).toBe('A hostile page.');
    document.querySelector('article')?.append(document.createElement('p'));

    await markAll(15);
    expect((await page.report()).state).toBe('marked');
  });

  describe('where something fails', () => {
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
      page = pageWith(fakeExtension(asked, loseFirst));

      page.start();

      await waitFor(() => expect(styled).toBe(2));
    });

    it('has its marks after a lost answer and one that its own code broke at', async () => {
      const answers = [LOST, ok({ state: 'linked' })];
      const breakFirst = (request: string) => (request === 'annotate' ? answers.shift() : undefined);
      page = pageWith(fakeExtension(asked, breakFirst));
      const broken = nextRejection();

      page.start();

      await waitFor(() => expect(markedTexts()).toHaveLength(15));
      expect(await broken).toMatch(/iterable|flows/);
      expect((await page.report()).state).toBe('marked');
    });

    it('marks the names of the shipped pack where the gate for others breaks', async () => {
      isolatedWorld.backgrounderGate = () => {
        throw new Error('A broken gate.');
      };
      const annotated = fakeExtension(asked);
      const ask = async (request: string, params: unknown) => {
        const answer = await annotated.ask(request as 'annotate', params as AnnotateParams, life.signal);
        return request === 'annotate' && answer.ok ? ok({ ...answer.value, gated: [] }) : answer;
      };
      page = pageWith({ ...annotated, ask: ask as Extension['ask'] }); // it answers what this test asks
      const broken = nextRejection();

      page.start();

      await waitFor(() => expect(markedTexts()).toHaveLength(15));
      expect(await broken).toBe('A broken gate.');
    });
  });

  it('asks nothing for a re-render with the same text, and marks the new nodes', async () => {
    page.start();
    await markAll(15);
    const requests = asked.length;
    const article = document.querySelector('article');

    article?.replaceWith(article.cloneNode(true));
    await vi.waitFor(() => {
      const [mark] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      expect(mark?.startContainer.isConnected).toBe(true);
    });

    await markAll(15);
    expect(asked).toHaveLength(requests);
  });

  it('drops the marks of a text before the next frame shows it changed', async () => {
    page.start();
    await markAll(15);
    const text = document.querySelector('p')?.firstChild;
    if (!(text instanceof Text)) throw new Error('no text');

    text.data = 'Somebody else said nothing of the kind, and nobody heard it.';
    await Promise.resolve();

    expect(markedTexts()).toHaveLength(10);
  });

  it('marks nothing while the text is being edited', async () => {
    page.start();
    await markAll(15);

    document.querySelector('article')?.setAttribute('contenteditable', 'true');

    await markAll(0);
    expect((await page.report()).state).toBe('not-an-article');
  });

  it('gives up after the page has cleared its marks four times', async () => {
    page.start();
    await markAll(15);

    for (let time = 0; time < 4; time++) {
      CSS.highlights.clear();
      page.check();
    }

    expect(CSS.highlights.size).toBe(0);
    expect((await page.report()).state).toBe('gave-up');
  });

  it('paints nothing for a reader who peeks, but while peeking', async () => {
    life.abort();
    life = new AbortController();
    page = new MarkedPage({
      onReplaced: () => undefined,
      extension: fakeExtension(asked),
      settings: { ...DEFAULT_SETTINGS, peek: true },
      isAnyway: false,
      signal: life.signal,
    });
    const set = vi.spyOn(CSS.highlights, 'set');
    page.start();
    await vi.waitFor(async () => expect((await page.report()).state).toBe('hidden-marks'));
    expect(set).not.toHaveBeenCalled();

    page.peek(true);
    expect(markedTexts()).toHaveLength(15);
    expect((await page.report()).state).toBe('marked');

    page.peek(false);
    expect(CSS.highlights.size).toBe(0);
    set.mockRestore();
  });

  it('does not wake the worker for a page that is no article', async () => {
    document.querySelector('article')?.replaceChildren('Sign in');

    page.start();
    await vi.waitFor(async () => expect((await page.report()).state).toBe('not-an-article'));

    expect(asked).toEqual([]);
  });

  it('waits for an article below the fold until it is near, and does not once the reader asks what there is', async () => {
    document.querySelector('article')?.style.setProperty('margin-top', '9000px');

    page.start();
    // That nothing is asked can only be waited for.
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(asked).toEqual([]);

    const states: string[] = [];
    await vi.waitFor(async () => {
      states.push((await page.report()).state);
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
    page.start();
    await vi.waitFor(async () => expect((await page.report()).state).toBe('not-an-article'));

    document.head.append(dated);
    document.querySelector('article')?.append('.');
    await vi.waitFor(async () => expect((await page.report()).state).toBe('marked'));
    dated.remove();
  });
});

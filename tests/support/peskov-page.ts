import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { Annotation } from '../../src/matching/index.ts';
import type { Extension } from '../../src/page/extension.ts';
import { MarkedPage } from '../../src/page/marked-page.ts';
import type { AnnotateParams, Result } from '../../src/protocol/index.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/index.ts';

export const SENTENCE =
  'Dmitry Peskov said in Moscow that the talks about grain and fertiliser would go on through the autumn. ';

const ARTICLE = `<article><h1>Talks go on</h1>${`<p>${SENTENCE.repeat(5)}</p>`.repeat(3)}</article>`;

/** A page that names one person fifteen times, and what marks it: made anew for each test. */
export interface PeskovPage {
  page: MarkedPage;
  /** What the worker was asked. */
  asked: AnnotateParams[];
  /** Ends the marking. */
  life: AbortController;
  pageWith(extension: Extension, settings?: Settings): MarkedPage;
}

/** Has such a page in this document for each test of the file. */
export function onPeskovPage(): PeskovPage {
  const on = { asked: [], life: new AbortController(), pageWith } as Omit<PeskovPage, 'page'> as PeskovPage; // `page` follows

  function pageWith(extension: Extension, settings = DEFAULT_SETTINGS): MarkedPage {
    return new MarkedPage({
      onReplaced: () => undefined,
      extension,
      settings,
      isAnyway: false,
      signal: on.life.signal,
    });
  }

  beforeEach(() => {
    document.body.replaceChildren(document.createRange().createContextualFragment(ARTICLE));
    on.life = new AbortController();
    on.asked = [];
    on.page = pageWith(fakeExtension(on.asked));
  });

  afterEach(() => {
    on.life.abort();
    document.body.replaceChildren();
  });

  return on;
}

/** A worker that knows one person; `fault` may answer in its stead. */
export function fakeExtension(
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
export function markedTexts(): string[] {
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

/** Waits until so many names are marked. */
export async function markAll(count: number): Promise<void> {
  await vi.waitFor(() => expect(markedTexts()).toHaveLength(count), { timeout: 5_000 });
}

import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { domOf, readClues } from '../page/scan/index.ts';
import { parseWorkerRequest } from '../protocol/parse-worker-request.ts';
import { articleFacts } from './article-facts.ts';

async function cluesOf(head: string, { url = 'https://example.org/news', body = '' } = {}) {
  const window = new Window({ url });
  window.document.write(`<head>${head}</head><body>${body}</body>`);
  const document = window.document as unknown as Document; // happy-dom's stands in for the browser's
  return readClues(document, domOf(document), url, async () => undefined);
}

async function factsOf(...page: Parameters<typeof cluesOf>) {
  return articleFacts(await cluesOf(...page), '2026-11-23');
}

async function dateOf(...page: Parameters<typeof factsOf>) {
  return (await factsOf(...page)).date;
}

function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
}

describe('what a page says', () => {
  it('is no more than the worker takes, whatever else is in its head', async () => {
    const long = 'x'.repeat(10_000);
    const metas = `<meta name="${long}" content="1"><meta name="date" content="${long}">`;
    const head = `${metas.repeat(1_000)}<meta name="date" content="2023-09-12">${jsonLd('{}').repeat(30)}`;

    const clues = await cluesOf(`<meta name="date" content="2023-09-11">${head}`);

    const params = { document: 'k', order: [], changed: [], clues };
    expect(parseWorkerRequest({ ask: 'annotate', params })).toMatchObject({ ok: true });
    expect(clues.metas).toContainEqual(['date', '2023-09-11']);
  });
});

describe('the language of a page', () => {
  async function languageOf(lang: string) {
    const window = new Window();
    window.document.write(`<html lang="${lang}"><body></body></html>`);
    const document = window.document as unknown as Document; // happy-dom's stands in for the browser's
    const clues = await readClues(document, domOf(document), 'about:blank', async () => undefined);
    expect(
      parseWorkerRequest({ ask: 'annotate', params: { document: 'k', order: [], changed: [], clues } }),
    ).toMatchObject({ ok: true });
    return articleFacts(clues, '2026-11-23').language;
  }

  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE_ch', 'de'],
    ['zh-Hant', 'zh'],
    ['deutsch', undefined],
    ['', undefined],
    ['x'.repeat(1_000), undefined],
  ])('is what its root element says: %s', async (lang, language) => {
    expect(await languageOf(lang)).toBe(language);
  });
});

describe('the date of an article', () => {
  it('is the one of its JSON-LD', async () => {
    const head = jsonLd({ '@type': 'NewsArticle', datePublished: '2023-09-12T08:00:00Z' });

    expect(await dateOf(head)).toEqual({ day: '2023-09-12', origin: 'json-ld' });
  });

  it('is found in a graph and in an array, and is the article’s rather than the site’s', async () => {
    const site = { '@type': 'WebPage', datePublished: '2011-01-01' };
    const article = { '@type': ['Thing', 'ReportageNewsArticle'], datePublished: '2023-09-12' };

    expect((await dateOf(jsonLd({ '@graph': [site, article] })))?.day).toBe('2023-09-12');
    expect((await dateOf(jsonLd([site, article])))?.day).toBe('2023-09-12');
  });

  it('goes on to the meta element where the JSON-LD is broken', async () => {
    const head = `${jsonLd('{"datePublished": ')}<meta property="article:published_time" content="2023-09-12T23:30:00-05:00">`;

    expect(await dateOf(head)).toEqual({ day: '2023-09-12', origin: 'meta' });
  });

  it.each([
    ['<meta name="date" content="20230912">', '2023-09-12'],
    ['<meta itemprop="datePublished" content="12 September 2023">', '2023-09-12'],
    ['<meta name="parsely-pub-date" content="2023-09-12T08:00:00.000Z">', '2023-09-12'],
  ])('reads %s', async (head, day) => {
    expect((await dateOf(head))?.day).toBe(day);
  });

  it('is the one of a time element in the article', async () => {
    const body = '<article><time datetime="2023-09-12">yesterday</time></article>';

    expect(await dateOf('', { body })).toEqual({ day: '2023-09-12', origin: 'time-element' });
  });

  it.each(['/2023/09/12/kim', '/world/2023/sep/12/kim', '/a-2023/x/2023-09-12-kim'])(
    'is read from the address %s',
    async (path) => {
      expect(await dateOf('', { url: `https://example.org${path}` })).toEqual({
        day: '2023-09-12',
        origin: 'url',
      });
    },
  );

  it.each(['2031-01-01', '1970-01-01T00:00:00Z', '0001-01-01', '2023-02-30', '2023-13-01', 'soon', '5'])(
    'is not %s',
    async (content) => {
      expect(await dateOf(`<meta name="date" content="${content}">`)).toBeUndefined();
    },
  );

  it('may be tomorrow, for a paper in another time zone', async () => {
    expect((await dateOf('<meta name="date" content="2026-11-24">'))?.day).toBe('2026-11-24');
  });

  it('is not known where the page does not say it', async () => {
    expect(await dateOf('<meta property="og:updated_time" content="2023-09-12">')).toBeUndefined();
  });
});

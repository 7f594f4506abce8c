import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { articleDate } from './article-date.ts';
import { domOf } from './dom.ts';

function dateOf(head: string, { url = 'https://example.org/news', body = '' } = {}) {
  const window = new Window({ url });
  window.document.write(`<head>${head}</head><body>${body}</body>`);
  const document = window.document as unknown as Document; // happy-dom's stands in for the browser's
  return articleDate(document, { dom: domOf(document), url, today: '2026-11-23' });
}

function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
}

describe('the date of an article', () => {
  it('is the one of its JSON-LD', () => {
    const head = jsonLd({ '@type': 'NewsArticle', datePublished: '2023-09-12T08:00:00Z' });

    expect(dateOf(head)).toEqual({ day: '2023-09-12', origin: 'json-ld' });
  });

  it('is found in a graph and in an array, and is the article’s rather than the site’s', () => {
    const site = { '@type': 'WebPage', datePublished: '2011-01-01' };
    const article = { '@type': ['Thing', 'ReportageNewsArticle'], datePublished: '2023-09-12' };

    expect(dateOf(jsonLd({ '@graph': [site, article] }))?.day).toBe('2023-09-12');
    expect(dateOf(jsonLd([site, article]))?.day).toBe('2023-09-12');
  });

  it('goes on to the meta element where the JSON-LD is broken', () => {
    const head = `${jsonLd('{"datePublished": ')}<meta property="article:published_time" content="2023-09-12T23:30:00-05:00">`;

    expect(dateOf(head)).toEqual({ day: '2023-09-12', origin: 'meta' });
  });

  it.each([
    ['<meta name="date" content="20230912">', '2023-09-12'],
    ['<meta itemprop="datePublished" content="12 September 2023">', '2023-09-12'],
    ['<meta name="parsely-pub-date" content="2023-09-12T08:00:00.000Z">', '2023-09-12'],
  ])('reads %s', (head, day) => {
    expect(dateOf(head)?.day).toBe(day);
  });

  it('is the one of a time element in the article', () => {
    const body = '<article><time datetime="2023-09-12">yesterday</time></article>';

    expect(dateOf('', { body })).toEqual({ day: '2023-09-12', origin: 'time-element' });
  });

  it.each(['/2023/09/12/kim', '/world/2023/sep/12/kim', '/a-2023/x/2023-09-12-kim'])(
    'is read from the address %s',
    (path) => {
      expect(dateOf('', { url: `https://example.org${path}` })).toEqual({ day: '2023-09-12', origin: 'url' });
    },
  );

  it.each(['2031-01-01', '1970-01-01T00:00:00Z', '0001-01-01', '2023-02-30', '2023-13-01', 'soon', '5'])(
    'is not %s',
    (content) => {
      expect(dateOf(`<meta name="date" content="${content}">`)).toBeUndefined();
    },
  );

  it('may be tomorrow, for a paper in another time zone', () => {
    expect(dateOf('<meta name="date" content="2026-11-24">')?.day).toBe('2026-11-24');
  });

  it('is not known where the page does not say it', () => {
    expect(dateOf('<meta property="og:updated_time" content="2023-09-12">')).toBeUndefined();
  });
});

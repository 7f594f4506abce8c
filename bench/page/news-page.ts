import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { type Entity, openPack } from '../../src/pack/index.ts';
import { inventedNews } from '../invented/invented-news.ts';

/** A page of invented news about entities of our own pack, marked up as papers mark theirs up. */
export interface NewsPage {
  readonly words: number;
  readonly html: string;
  /** The distinct spellings in which the entities are named on it. */
  readonly names: readonly string[];
}

const inflate = promisify(inflateRaw);

/** People and bodies whose names are two words or more: what a bare pattern may mark too. */
const NAMED = /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)+$/u;
const KINDS = new Set(['person', 'organisation']);
/** So many are written about in turn. */
const ENTITIES = 1_000;
/** Beyond this everybody knows it, and we mark it only on demand. */
const MOST_FAMILIAR = 2;

/** Entities of the built pack, spread over all of it, as the invented news wants them. */
export async function packEntities(): Promise<readonly Entity[]> {
  const pack = await openPack({
    read: async (name) => new Uint8Array(readFileSync(join('public', 'pack', name))),
    inflate: async (bytes) => new Uint8Array(await inflate(bytes)),
  });
  const summaries = (await pack.directory()).map(({ summary }) => summary);
  const fit = summaries.filter(
    ({ name, kind, familiarity }) => KINDS.has(kind) && familiarity <= MOST_FAMILIAR && NAMED.test(name),
  );
  const step = Math.max(1, Math.floor(fit.length / ENTITIES));
  const some = fit.filter((_, i) => i % step === 0);
  // The invented news looks at id, name and names only.
  return some.map(
    ({ id, name }) => ({ id, name, names: [{ text: name, form: 'canonical' }] }) as unknown as Entity,
  );
}

const STYLE =
  'body{max-width:44rem;margin:2rem auto;font:18px/1.55 Georgia,serif}figure{margin:2rem 0}.box{display:block;height:12rem;background:#ddd}';

/** A paragraph in eight is something else, so that a text node holds about as much as on the front pages of papers. */
function element(text: string, i: number): string {
  const words = text.split(' ');
  const part = (from: number, to: number) => words.slice(from, to).join(' ');
  const prose = `${part(0, 9)} <a href="#part-${i - (i % 8) + 3}">${part(9, 12)}</a> ${part(12, 25)} <em>${part(25, 27)}</em> ${part(27, words.length)}`;
  switch (i % 8) {
    case 3:
      return `<h2 id="part-${i}">${part(0, 6)}</h2>\n<p>${part(6, words.length)}</p>`;
    case 5:
      return `<blockquote><p>${prose}</p></blockquote>`;
    case 7:
      return `<figure><span class="box"></span><figcaption>${part(0, 14)}</figcaption></figure>\n<p>${part(14, words.length)}</p>`;
    default:
      return `<p>${prose}</p>`;
  }
}

/** The page of that many words; the same in every run with the same pack. */
export function newsPage(words: number, entities: readonly Entity[]): NewsPage {
  const { flows, planted } = inventedNews(words, entities);
  const surfaces = planted.map(({ flow, start, end }) => (flows[flow] ?? '').slice(start, end));
  const body = flows.map(element).join('\n');
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Invented news</title>
<meta property="article:published_time" content="2026-11-01"><style>${STYLE}</style>
<body><header><p>The Harbour Post</p></header><main><article><h1>Invented news</h1>
${body}
</article></main><footer><p>Nothing here ever happened.</p></footer></body></html>`;
  return { words, html, names: [...new Set(surfaces)] };
}

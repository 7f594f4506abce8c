const MAX_VALUES = 20_000;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Posting|Report|Review)$/;
const PAGE_TYPE = /(?:WebPage|VideoObject|CreativeWork)$/;

/** Values of `datePublished`, those of articles first, from the JSON-LD texts of a page. */
export function publishedInJsonLd(texts: readonly string[]): string[] {
  const ofArticles: string[] = [];
  const ofPages: string[] = [];
  for (const text of texts) {
    for (const record of recordsIn(parse(text))) {
      const published = record.datePublished;
      if (typeof published !== 'string') continue;
      const types = [record['@type']].flat().filter((type) => typeof type === 'string');
      if (types.some((type) => ARTICLE_TYPE.test(type))) ofArticles.push(published);
      else if (types.length === 0 || types.some((type) => PAGE_TYPE.test(type))) ofPages.push(published);
    }
  }
  return [...ofArticles, ...ofPages];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Broken structured data is common and means: no structured data.
    return undefined;
  }
}

/** Every object in the value, breadth first, so that the page's own article comes before the related ones. */
function* recordsIn(value: unknown): Iterable<Readonly<Record<string, unknown>>> {
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && i < MAX_VALUES; i++) {
    const next = queue[i];
    if (Array.isArray(next)) for (const item of next) queue.push(item);
    else if (typeof next === 'object' && next !== null) {
      const record = next as Readonly<Record<string, unknown>>; // JSON.parse makes plain objects
      yield record;
      for (const item of Object.values(record)) if (typeof item === 'object') queue.push(item);
    }
  }
}

// Pages too large to be kept in the repository, made when they are asked for.

const HEAD = '<!doctype html><html lang="en"><meta charset="utf-8"><title>A large page</title>';
const PARAGRAPH =
  'The Kremlin spokesman Dmitry Peskov said on Monday that the visit would take place in the coming days, and that ' +
  'the talks would cover the whole range of relations between the two countries. ';

/** Enough prose that the page is an article, with names to mark. */
const article = (rest: string): string =>
  `${HEAD}<body><main><article><h1>A large page</h1>${`<p>${PARAGRAPH.repeat(3)}</p>`.repeat(12)}${rest}</article></main>`;

const PAGES: Readonly<Record<string, () => string>> = {
  /** One million nodes: half a million elements with a text each. */
  '/generated/million-nodes/': () =>
    article(`<p>${'<i>x </i>'.repeat(500_000)}</p><p id="end">${PARAGRAPH}</p>`),
  /** One text node of 5 MB. */
  '/generated/one-text/': () =>
    article(`<p id="end">${PARAGRAPH.repeat(Math.ceil(5_000_000 / PARAGRAPH.length))}</p>`),
  /** Thousands of names in one view. */
  '/generated/crowded/': () =>
    article(`<p id="end" style="font-size: 4px; line-height: 1">${PARAGRAPH.repeat(3_000)}</p>`),
  /** Inline tags nested 5,000 deep: a parser stops at 512, so a script builds them; at 20,000 Chromium itself gives up. */
  '/generated/deep/': () =>
    article(`<p id="end"></p><script>
      let node = document.getElementById('end');
      for (let depth = 0; depth < 5000; depth++) node = node.appendChild(document.createElement('span'));
      node.textContent = ${JSON.stringify(PARAGRAPH)};
    </script>`),
};

/** The page of that path, or undefined. */
export function generatedPage(path: string): string | undefined {
  return PAGES[path]?.();
}

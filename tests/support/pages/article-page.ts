/** Long enough for a page of three to be taken for an article. */
export const FILLER =
  'Diplomats who follow the region were careful on Tuesday. Several of them said that the week would show how far ' +
  'both sides were prepared to go, and that nothing had been signed so far. ';
/** The name that pages of the tests have marked, and whose card they open. */
export const NAME = 'Dmitry Peskov';
export const SENTENCE = `<p>The talks would be held soon, ${NAME} told reporters on Monday. ${FILLER}</p>`;

const PARAGRAPHS = `<p>${FILLER.repeat(3)}</p><p>${FILLER.repeat(3)}</p>`;

/** Enough paragraphs to be scrolled. */
export const LONG = `<p>${FILLER.repeat(3)}</p>`.repeat(8);

/** An article as a news page has it, around what a test is about. */
export function articlePage(inside: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>
<main><article><h1>A visit is announced</h1>${PARAGRAPHS}${inside}</article></main></body></html>`;
}

const FILLER =
  'Diplomats who follow the region were careful on Tuesday. Several of them said that the week would show how far ' +
  'both sides were prepared to go, and that nothing had been signed so far. ';
const SENTENCE = `<p>The talks would be held soon, Dmitry Peskov told reporters on Monday. ${FILLER}</p>`;

/** An article that names one person, and whatever else is given. */
export const article = (inside = '', sentences = 1): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><body>
   <main><article><h1>A visit is announced</h1><p>${FILLER.repeat(3)}</p>${SENTENCE.repeat(sentences)}
   <p>${FILLER.repeat(3)}</p>${inside}</article></main>`;

/** Adds a paragraph to the article, as a live blog does; runs in the page. */
export function addParagraph(text: string): void {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  document.querySelector('h1')?.after(paragraph);
}

/** Takes the paragraph that was added last away again; runs in the page. */
export function removeAddedParagraph(): void {
  document.querySelector('h1')?.nextElementSibling?.remove();
}

import { articlePage, SENTENCE } from '../../support/pages/article-page.ts';

/** An article that names one person, and whatever else is given. */
export const article = (inside = '', sentences = 1): string =>
  articlePage(`${SENTENCE.repeat(sentences)}${inside}`);

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

export { readClues } from './article-clues.ts';
export { type Dom, domOf } from './dom.ts';
export { layoutByTagName } from './layout-reader.ts';
export { scanDocument } from './scan-document.ts';

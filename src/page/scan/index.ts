export { readClues } from './article-clues.ts';
export { domOf } from './dom.ts';
export { layoutByTagName } from './layout-reader.ts';
export { scanDocument } from './scan-document.ts';

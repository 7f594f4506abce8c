export { articleDate, type DateContext } from './article-date.ts';
export { type Dom, domOf } from './dom.ts';
export { layoutByTagName } from './layout-reader.ts';
export { pageLanguage } from './page-language.ts';
export { scanDocument } from './scan-document.ts';

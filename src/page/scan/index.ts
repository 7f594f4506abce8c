export { articleDate, type DateContext } from './article-date.ts';
export { isArticle } from './article-test.ts';
export { type Dom, domOf } from './dom.ts';
export { endPoint, type Flow, offsetOf, type Segment, startPoint, type TextPoint } from './flow.ts';
export { type LayoutReader, layoutByStyle, layoutByTagName } from './layout-reader.ts';
export { pageLanguage } from './page-language.ts';
export { scanDocument } from './scan-document.ts';

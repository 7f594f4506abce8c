export { createSearch, type Search, type SearchQuery } from './search.ts';

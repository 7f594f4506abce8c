declare module 'retrie' {
  const retrie: (names: readonly string[]) => string;
  export default retrie;
}
declare module 'flashtext.js' {
  export default class KeywordProcessor {
    constructor(caseSensitive: boolean);
    addKeyword(name: string): void;
    extractKeywords(text: string): readonly string[];
  }
}

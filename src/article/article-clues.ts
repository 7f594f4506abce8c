/**
 * What a page says about its article, as texts that nobody has judged yet; each list in the order of trust. The page
 * script only collects them: what they mean is worked out in the worker.
 */
export interface ArticleClues {
  readonly url: string;
  /** The `lang` of its root element. */
  readonly language?: string;
  /** The texts of JSON-LD scripts. */
  readonly jsonLd: readonly string[];
  /** Name and content of `meta` elements, in document order. */
  readonly metas: readonly (readonly [name: string, content: string])[];
  /** What `time` elements that may date the article say. */
  readonly times: readonly string[];
}

/** Structured data that is longer is no article's, and isn't worth a long task. */
export const MAX_JSON_LD = 500_000;
/** JSON-LD scripts that are looked at. */
export const MAX_SCRIPTS = 20;
/** No date is longer, and no name of what holds one. */
export const MAX_META = 60;
/** What a longer address says of a day stands before that. */
export const MAX_URL = 2_000;

import type { Failure, PageState } from '../protocol/index.ts';

/** What is known of a page that isn't switched off. */
export interface PageFacts {
  readonly isArticle: boolean | undefined;
  readonly isOffHere: boolean;
  readonly failure: Failure | undefined;
  readonly hasGivenUp: boolean;
  readonly canPaint: boolean;
  /** Marks are hidden until the reader peeks. */
  readonly isUnseen: boolean;
  readonly isWorking: boolean;
  readonly mentions: number;
}

/** The one reason, the weightiest first, why the page has or has no marks. */
export function pageState(facts: PageFacts): PageState {
  if (facts.isOffHere) return 'off-here';
  if (facts.failure?.code.startsWith('pack-')) return 'pack-damaged';
  if (facts.hasGivenUp) return 'gave-up';
  if (facts.isArticle === false) return 'not-an-article';
  if (facts.mentions === 0)
    return facts.isWorking || facts.isArticle === undefined ? 'working' : 'nothing-found';
  if (!facts.canPaint) return 'cannot-paint';
  return facts.isUnseen ? 'hidden-marks' : 'marked';
}

import type { Failure, PageState } from '../protocol/index.ts';

/** What is known of a page that isn't switched off. */
export interface PageFacts {
  readonly isArticle: boolean | undefined;
  readonly isOffHere: boolean;
  readonly failure: Failure | undefined;
  readonly hasGivenUp: boolean;
  readonly canPaint: boolean;
  readonly isWorking: boolean;
  readonly mentions: number;
}

/** The one reason, the weightiest first, why the page has or has no marks. */
export function pageState(facts: PageFacts): PageState {
  if (facts.isOffHere) return 'off-here';
  if (facts.failure?.code === 'pack-damaged' || facts.failure?.code === 'pack-missing') return 'pack-damaged';
  if (facts.hasGivenUp) return 'gave-up';
  if (facts.isArticle === false) return 'not-an-article';
  if (facts.mentions === 0)
    return facts.isWorking || facts.isArticle === undefined ? 'working' : 'nothing-found';
  return facts.canPaint ? 'marked' : 'cannot-paint';
}

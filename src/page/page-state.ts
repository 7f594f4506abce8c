import type { PageState } from '../protocol/index.ts';
import type { AnnotatorResult } from './annotate/annotator.ts';

/** What is known of a page that isn't switched off. */
export interface MarkingFacts {
  readonly isArticle: boolean | undefined;
  /** What the worker came to last. */
  readonly linking: AnnotatorResult;
  readonly hasGivenUp: boolean;
  readonly canPaint: boolean;
  /** Marks are hidden until the reader peeks. */
  readonly isUnseen: boolean;
  readonly isWorking: boolean;
  readonly mentions: number;
}

/** The one reason, the weightiest first, why the page has or has no marks. */
export function pageState(facts: MarkingFacts): PageState {
  const { linking } = facts;
  if (linking === 'off') return 'off-here';
  if (typeof linking === 'object' && linking.code.startsWith('pack-')) return 'pack-damaged';
  if (facts.hasGivenUp || linking === 'too-large') return 'gave-up';
  if (facts.isArticle === false) return 'not-an-article';
  if (facts.mentions === 0)
    return facts.isWorking || facts.isArticle === undefined ? 'working' : 'nothing-found';
  if (!facts.canPaint) return 'cannot-paint';
  return facts.isUnseen ? 'hidden-marks' : 'marked';
}

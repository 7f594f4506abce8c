import type { MessageKey } from '../i18n/translate.ts';
import type { Situation } from './page-situation.ts';

interface Sentences {
  readonly title: MessageKey;
  /** One plain sentence: why, or what to do. */
  readonly why?: MessageKey;
}

/** What the popup says for each situation. `marked` also tells the article's date and is written by its component. */
export const PAGE_SENTENCES = {
  marked: { title: 'pageMarked' },
  'hidden-marks': { title: 'pageUnseen', why: 'pageUnseenWhy' },
  working: { title: 'pageWorking', why: 'loading' },
  'well-known': { title: 'pageWellKnown', why: 'pageWellKnownWhy' },
  'nothing-found': { title: 'pageNothingFound', why: 'pageNothingFoundWhy' },
  'not-an-article': { title: 'pageNotArticle', why: 'pageNotArticleWhy' },
  'off-everywhere': { title: 'pageOffEverywhere', why: 'pageOffEverywhereWhy' },
  snoozed: { title: 'pageSnoozed' },
  'not-chosen': { title: 'pageNotChosen', why: 'pageNotChosenWhy' },
  'off-here': { title: 'pageOffHere', why: 'pageOffHereWhy' },
  'pack-damaged': { title: 'pagePackDamaged', why: 'pagePackDamagedWhy' },
  'cannot-paint': { title: 'pageCannotPaint', why: 'pageCannotPaintWhy' },
  'gave-up': { title: 'pageGaveUp', why: 'pageGaveUpWhy' },
  withheld: { title: 'pageWithheld', why: 'pageWithheldWhy' },
  reload: { title: 'pageReload', why: 'pageReloadWhy' },
  'no-site': { title: 'pageNoSite', why: 'pageNoSiteWhy' },
  pdf: { title: 'pagePdf', why: 'pagePdfWhy' },
  failed: { title: 'pageFailed' },
} as const satisfies Record<Situation['why'], Sentences>;

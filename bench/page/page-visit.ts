import type { Tab } from '../../tests/support/browsers/driver.ts';
import type { Session } from '../../tests/support/browsers/session.ts';
import { pause, until } from '../../tests/support/browsers/until.ts';
import { painted } from '../../tests/support/reader/marks.ts';

/** What the built extension did to a page while a reader scrolled through it. */
export interface Visit {
  /** Processor time of the longest task in which our scripts ran; 0 where none took 5 ms. */
  readonly longestTask: number;
  /** Tasks of ours of 5 ms and more. */
  readonly longTasks: number;
  /** Most marks registered at a time. */
  readonly mostMarks: number;
  readonly layoutShift: number;
  readonly elementsAdded: number;
}

const STEPS = 8;
/** Longer than answers are collected and a crowded page waits between two choices. */
const STEP_PAUSE = 400;

interface Watching extends Window {
  mostMarks?: number;
}

/** Counts in the page's own world, where the registry of highlights is the same. */
function watchMarks(): void {
  const view: Watching = window;
  const look = () => {
    let marks = 0;
    CSS.highlights.forEach((highlight) => {
      marks += highlight.size;
    });
    view.mostMarks = Math.max(view.mostMarks ?? 0, marks);
    requestAnimationFrame(look);
  };
  look();
}

async function scrollThrough(tab: Tab): Promise<void> {
  for (let step = 1; step <= STEPS; step++) {
    await tab.evaluate(
      (share) => scrollTo({ top: document.documentElement.scrollHeight * share, behavior: 'instant' }),
      step / STEPS,
    );
    await pause(STEP_PAUSE);
  }
}

/** Shifts of the whole life of the document, and its elements beside those that the server sent. */
async function traces(tab: Tab): Promise<{ layoutShift: number; elementsAdded: number }> {
  return tab.evaluate(async () => {
    let layoutShift = 0;
    new PerformanceObserver((list) => {
      // In no TypeScript library yet.
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        layoutShift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    await new Promise((done) => setTimeout(done, 100));
    const source = await (await fetch(location.href)).text();
    const sent = new DOMParser().parseFromString(source, 'text/html').querySelectorAll('*').length;
    return { layoutShift, elementsAdded: document.querySelectorAll('*').length - sent };
  });
}

/** Opens a page in a new tab and scrolls through it, with the browser's trace running. */
export async function visitPage(session: Session, address: string): Promise<Visit> {
  const tab = await session.driver.newTab();
  const tasks = await session.driver.ourTasks(async () => {
    await session.visit(tab, address);
    await tab.evaluate(watchMarks);
    const marks = await until(
      () => painted(tab),
      (found) => found.length > 0,
    );
    if (marks.length === 0) throw new Error('The page has no marks: nothing was measured.');
    await scrollThrough(tab);
  });
  const mostMarks = await tab.evaluate(() => (window as Watching).mostMarks ?? 0);
  const left = await traces(tab);
  await tab.close();
  return { longestTask: tasks?.[0] ?? 0, longTasks: tasks?.length ?? 0, mostMarks, ...left };
}

// The page side in Chromium, for `npm run bench -- --page`: our code alone beside a bare walk and mark.js, and the built
// extension on the same pages.
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildFolder } from '../../tests/support/launch.ts';
import { startSession } from '../../tests/support/session.ts';
import { type BareBrowser, type FloorTimes, launchBareBrowser, type MarkJsTimes } from './bare-browser.ts';
import { type HoverTimes, hoverToCard } from './hover-to-card.ts';
import { medians } from './medians.ts';
import { newsPage, packEntities } from './news-page.ts';
import type { ScanTimes } from './page-code.ts';
import { type Visit, visitPage } from './page-visit.ts';

export interface PageSizeFigures {
  readonly words: number;
  readonly floor: FloorTimes;
  readonly ours: ScanTimes;
  readonly markJs: MarkJsTimes;
  readonly visit: Visit;
}

export interface PageFigures {
  readonly machine: string;
  readonly rounds: number;
  readonly gzipped: number;
  readonly sizes: readonly PageSizeFigures[];
  /** On the page of 10,000 words. */
  readonly hover: HoverTimes;
}

const SIZES = [1_000, 10_000, 100_000] as const;
const HOVERED = 10_000;
const ROUNDS = 7;
const VISITS = 3;

interface Round {
  readonly floor: FloorTimes;
  readonly ours: ScanTimes;
  readonly markJs: MarkJsTimes;
}

/** All three on a page of their own each, one after the other, so that a busy minute disturbs all alike. */
async function round(browser: BareBrowser, path: string, names: readonly string[]): Promise<Round> {
  const floor = await browser.walk(path);
  const ours = await browser.scanAndPaint(path, names);
  const markJs = await browser.markJs(path, names);
  return { floor, ours, markJs };
}

async function times<T>(count: number, run: () => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  for (let i = 0; i < count; i++) all.push(await run());
  return all;
}

/** Of a count that must never be passed the worst visit tells, of a time the median. */
function worstOf(visits: readonly Visit[]): Visit {
  const most = (key: keyof Visit) => Math.max(...visits.map((visit) => visit[key]));
  return {
    ...medians(visits.map((visit) => ({ ...visit }))),
    mostMarks: most('mostMarks'),
    layoutShift: most('layoutShift'),
    elementsAdded: most('elementsAdded'),
  };
}

export async function benchPage(): Promise<PageFigures> {
  const session = await startSession('chromium');
  const bare = await launchBareBrowser(session.server);
  const entities = await packEntities();
  const pages = SIZES.map((words) => {
    const page = newsPage(words, entities);
    const address = session.server.give(page.html);
    return { ...page, address, path: new URL(address).pathname };
  });
  const sizes: PageSizeFigures[] = [];
  for (const { words, names, address, path } of pages) {
    const rounds = await times(ROUNDS, () => round(bare, path, names));
    const visits = await times(VISITS, () => visitPage(session, address));
    sizes.push({
      words,
      floor: medians(rounds.map(({ floor }) => ({ ...floor }))),
      ours: medians(rounds.map(({ ours }) => ({ ...ours }))),
      markJs: medians(rounds.map(({ markJs }) => ({ ...markJs }))),
      visit: worstOf(visits),
    });
  }
  const hovered = pages.find(({ words }) => words === HOVERED)?.address ?? '';
  const hovers = await times(ROUNDS, () => hoverToCard(session, hovered));
  await bare.close();
  await session.close();
  return {
    machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`,
    rounds: ROUNDS,
    gzipped: gzipSync(readFileSync(join(buildFolder('chromium'), 'page.js')), { level: 9 }).length,
    sizes,
    hover: medians(hovers.map((hover) => ({ ...hover }))),
  };
}

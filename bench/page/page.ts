// The page side in Chromium, for `npm run bench -- --page`: our code alone beside a bare walk and mark.js, and the built
// extension on the same pages.
import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildFolder } from '../../tests/support/browsers/launch.ts';
import { startSession } from '../../tests/support/browsers/session.ts';
import {
  type BareBrowser,
  type FloorTimes,
  launchBareBrowser,
  type MarkJsTimes,
  type PaintTimes,
} from './bare-browser.ts';
import { type HoverTimes, hoverToCard } from './hover-to-card.ts';
import { medians } from './medians.ts';
import { newsPage, packEntities } from './news-page.ts';
import { type Visit, visitPage } from './page-visit.ts';

export interface PageSizeFigures {
  readonly words: number;
  readonly floor: FloorTimes;
  readonly opened: OurTimes;
  readonly first: OurTimes;
  readonly crowded: OurTimes;
  readonly markJs: MarkJsTimes;
  readonly visit: Visit;
}

/** With both together beside the floor of the same round, which a busy minute slows as well. */
interface OurTimes extends PaintTimes {
  readonly timesFloor: number;
  readonly aboveFloor: number;
}

export interface PageFigures {
  readonly machine: string;
  /** Of the last five minutes, when all was measured. */
  readonly load: number;
  readonly rounds: number;
  readonly gzipped: number;
  readonly sizes: readonly PageSizeFigures[];
  /** On the page of 10,000 words. */
  readonly hover: HoverTimes;
}

const SIZES = [1_000, 10_000, 100_000] as const;
const HOVERED = 10_000;
const ROUNDS = 11;
const HOVERS = 7;
const VISITS = 3;

type Round = Omit<PageSizeFigures, 'words' | 'visit'>;

/** All on a page of their own each, one after the other, so that a busy minute disturbs all alike. */
async function round(browser: BareBrowser, path: string, names: readonly string[]): Promise<Round> {
  const floor = await browser.walk(path);
  const besideFloor = (times: PaintTimes): OurTimes => {
    const sum = times.scan + times.paint;
    return { ...times, timesFloor: sum / floor.walk, aboveFloor: sum - floor.walk };
  };
  const opened = besideFloor(await browser.open(path, names));
  const first = besideFloor(await browser.openFirst(path, names));
  const crowded = besideFloor(await browser.crowd(path, names));
  const markJs = await browser.markJs(path, names);
  return { floor, opened, first, crowded, markJs };
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
    ...medians(visits),
    mostMarks: most('mostMarks'),
    layoutShift: most('layoutShift'),
    elementsAdded: most('elementsAdded'),
  };
}

/** Measures pages of three lengths, and how long a card takes; some minutes. */
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
      floor: medians(rounds.map(({ floor }) => floor)),
      opened: medians(rounds.map(({ opened }) => opened)),
      first: medians(rounds.map(({ first }) => first)),
      crowded: medians(rounds.map(({ crowded }) => crowded)),
      markJs: medians(rounds.map(({ markJs }) => markJs)),
      visit: worstOf(visits),
    });
  }
  const hovered = pages.find(({ words }) => words === HOVERED)?.address ?? '';
  const hovers = await times(HOVERS, () => hoverToCard(session, hovered));
  await bare.close();
  await session.close();
  return {
    machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`,
    load: loadavg()[1] ?? Number.NaN,
    rounds: ROUNDS,
    gzipped: gzipSync(readFileSync(join(buildFolder('chromium'), 'page.js')), { level: 9 }).length,
    sizes,
    hover: medians(hovers),
  };
}

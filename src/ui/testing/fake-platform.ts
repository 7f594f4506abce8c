import type { ArticleModel, CardModel, EntityId, EntitySummary } from '../../pack/index.ts';
import type {
  ListedPack,
  PageEntity,
  PageReport,
  Result,
  SearchHit,
  SearchParams,
  UnknownName,
} from '../../protocol/index.ts';
import { DEFAULT_SETTINGS, type Recent, type Settings } from '../../settings/index.ts';
import type { ActiveTab, OwnPagePlatform } from '../own-page-platform.ts';
import { ARTICLE, GRAIN, KIM, MALIAR, OPYTNE } from './sample-cards.ts';

const CARDS: readonly CardModel[] = [MALIAR, GRAIN, OPYTNE, KIM];

/** What a search answers. */
export type Hits = Result<readonly SearchHit[]>;

/** What a test can set of the browser, and read back. */
export interface FakeBrowser {
  settings: Settings;
  tab: ActiveTab;
  report: Result<PageReport>;
  /** Answers of `search` by query; without one all cards are found. */
  readonly searches: ReadonlyMap<string, Hits | Promise<Hits>>;
  /** What was searched for, in order. */
  readonly searched: SearchParams[];
  /** What imported packs know on the page. */
  foundNames: readonly PageEntity[];
  packDamage: string | undefined;
  savesFail: boolean;
  /** Cards that were read and have not changed. */
  readonly read: EntityId[];
  /** Imported packs. */
  packs: readonly ListedPack[];
  /** What was looked up lately. */
  recent: Recent;
  readonly cards: Map<EntityId, Result<CardModel>>;
  /** Of entities that are of a pack in another language than English. */
  readonly languages: Map<EntityId, string>;
  unknownNames: readonly UnknownName[];
  /** What the worker says of the article as a whole, beside the entities that it was asked for. */
  article: Omit<ArticleModel, 'entities'>;
  /** Requests that the worker answers too late. */
  readonly lost: Set<string>;
  /** What was asked of the page and of the browser, in order. */
  readonly asked: string[];
}

/** A browser in which everything works and the sample article is open. */
export function fakeBrowser(): FakeBrowser {
  return {
    settings: DEFAULT_SETTINGS,
    tab: { kind: 'site', host: 'example.org' },
    report: done({ state: 'marked', date: ARTICLE, entities: CARDS.slice(0, 3).map(mentioned) }),
    searches: new Map(),
    searched: [],
    foundNames: [],
    packDamage: undefined,
    savesFail: false,
    recent: [],
    read: [],
    packs: [],
    unknownNames: [],
    article: { relations: [], timeline: [], changes: [], sources: [] },
    languages: new Map(),
    cards: new Map(CARDS.map((card) => [card.id, done(card)])),
    lost: new Set(),
    asked: [],
  };
}

export function done<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failed(code: 'unreachable' | 'timeout' | 'unknown-entity'): Result<never> {
  return { ok: false, failure: { code, message: 'It did not work.' } };
}

/** One hit for each of the named cards. */
export function hitsFor(...names: readonly string[]): Hits {
  return done(CARDS.filter((card) => names.includes(card.name)).map((card) => ({ entity: summary(card) })));
}

/** What the worker answers. */
function fakeWorker(browser: FakeBrowser) {
  const summaryOf = (card: CardModel) => {
    const language = browser.languages.get(card.id);
    return { ...summary(card), ...(language !== undefined && { language }) };
  };
  return {
    search: (params: SearchParams) => {
      const { query, kinds } = params;
      browser.searched.push(params);
      return (
        browser.searches.get(query) ??
        hitsFor(...CARDS.filter((card) => kinds?.includes(card.kind) ?? true).map((card) => card.name))
      );
    },
    summaries: ({ entities }: { entities: readonly EntityId[] }) =>
      done(CARDS.filter((card) => entities.includes(card.id)).map(summaryOf)),
    card: ({ entity }: { entity: EntityId }) => browser.cards.get(entity) ?? failed('unknown-entity'),
    unknownNames: () => done(browser.unknownNames),
    article: ({ entities }: { entities: readonly EntityId[] }) =>
      done({
        ...browser.article,
        entities: CARDS.filter((card) => entities.includes(card.id)).map(summaryOf),
      }),
    packs: () => done(browser.packs),
    importProgress: () => done({ state: 'idle' }),
    packStatus: () =>
      done(
        browser.packDamage === undefined
          ? { state: 'ready', title: 'News pack', date: '2026-11-20', entities: 1284 }
          : { state: 'damaged', reason: browser.packDamage },
      ),
  };
}

/** What our pages see of a fake browser. */
export function fakePlatform(browser: FakeBrowser): OwnPagePlatform {
  const note = (what: string) => browser.asked.push(what);
  const worker = fakeWorker(browser);
  return {
    start: {},
    // Each answer has the type of its own request; one function for all of them cannot say so.
    askWorker: (async (ask: keyof typeof worker, params: never) =>
      browser.lost.has(ask) ? failed('timeout') : worker[ask](params)) as OwnPagePlatform['askWorker'],
    askPage: (async (ask: string, params: unknown) => {
      if (ask === 'report') return browser.report;
      note(`${ask} ${JSON.stringify(params)}`);
      return done(null);
    }) as OwnPagePlatform['askPage'],
    foundNames: async () => browser.foundNames,
    readSettings: async () => browser.settings,
    changeSettings: async (change) => {
      if (browser.savesFail) throw new Error('QuotaExceededError');
      browser.settings = change(browser.settings);
      return browser.settings;
    },
    recent: {
      read: async () => browser.recent,
      change: async (change) => {
        browser.recent = change(browser.recent);
      },
    },
    noteRead: async (entity) => void browser.read.push(entity),
    readBefore: async (entities) => entities.filter((entity) => browser.read.includes(entity)),
    activeTab: async () => browser.tab,
    reloadTab: async () => void note('reload'),
    askAccess: async () => note('access') > 0,
    openPanel: async () => void note('panel'),
    openOptions: async () => void note('options'),
    close: () => void note('close'),
  };
}

function mentioned(card: CardModel, index: number) {
  return { entity: card.id, count: 3 - index, canJump: true, first: { surface: card.name } };
}

function summary({ id, kind, label, name, gloss }: CardModel): EntitySummary {
  return { id, kind, label, name, gloss, familiarity: 1 };
}

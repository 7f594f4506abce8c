import type { Day, Pack } from '../pack/index.ts';
import {
  type AnnotateAnswer,
  type AnnotateParams,
  failed,
  type Handlers,
  ok,
  type Result,
  type Sender,
  type WorkerRequests,
} from '../protocol/index.ts';
import { isOffEverywhere, isOffHere, type Settings, withMuted } from '../settings/index.ts';
import { annotateDocument } from './annotate-document.ts';
import { type ChoiceStore, createChoices } from './choices.ts';
import { createDocumentCache, type DocumentCache } from './document-cache.ts';
import type { Frame, Frames } from './frames.ts';
import { openArticle } from './open-article.ts';
import { openCard } from './open-card.ts';
import { createPackLife, type PackLife, type Pictures } from './pack-life.ts';
import { createSlices, type SliceClock } from './slices.ts';
import { styleMarks } from './style-marks.ts';
import { unknownNamesIn } from './unknown-names-in.ts';

/** Ten articles of 100,000 words: some 60 MB at most, given back when the browser stops the worker. */
const MAX_CACHED_CHARACTERS = 6_000_000;

/** What the worker needs of the browser; `src/platform` has the real ones. */
export interface WorkerDoor {
  openPack(): Promise<Pack>;
  readonly pictures: Pictures;
  readSettings(): Promise<Settings>;
  changeSettings(change: (settings: Settings) => Settings): Promise<Settings>;
  readonly choices: ChoiceStore;
  today(): Day;
  /** Milliseconds since 1970. */
  now(): number;
  readonly clock: SliceClock;
  readonly frames: Frames;
}

/** One handler for each request. What they keep is lost whenever the browser stops the worker, and made again. */
export function createHandlers(door: WorkerDoor): Handlers<WorkerRequests, Sender> {
  const life = createPackLife(() => door.openPack(), door.pictures);
  const cache = createDocumentCache(MAX_CACHED_CHARACTERS);
  const choices = createChoices(door.choices);
  return {
    annotate: (params, sender) => annotate({ door, life, cache }, params, sender),
    card: (params) => life.withLibrary((library) => openCard(library, params, door.today())),
    article: (params) => life.withLibrary((library) => openArticle(library, params, door.today())),
    unknownNames: async ({ tab }, sender) =>
      isOwnPage(sender)
        ? ok(unknownNamesIn(cache.under(`${tab} `)))
        : failed('bad-request', 'Only the extension’s own pages may ask about a tab.'),
    injectCard: async (_params, sender) => {
      const injected = await inFrame(sender, (frame) => door.frames.injectCard(frame).then(() => ok(null)));
      // The first card comes when the pointer has rested: until then its outlines can be read.
      void life.withLibrary(async (library) => ok(await library.atlas()));
      return injected;
    },
    styleMarks: ({ highlight }, sender) =>
      inFrame(sender, async (frame) => {
        const { markStyle } = await door.readSettings();
        return styleMarks({ frames: door.frames, frame, highlight, style: markStyle });
      }),
    peek: ({ on }, sender) => inFrame(sender, (frame) => door.frames.peek(frame, on).then(() => ok(null))),
    search: (params) => life.withLibrary(async (library) => ok((await library.search())(params))),
    summaries: ({ entities }) =>
      life.withLibrary(async (library) => {
        const summaries = await library.summaries();
        return ok(entities.flatMap((id) => summaries.get(id) ?? []));
      }),
    choice: async ({ surface }) => ok((await choices.of(surface)) ?? null),
    choose: async ({ surface, entity }) => {
      await choices.choose(surface, entity ?? undefined);
      return ok(null);
    },
    mute: async ({ entity, isMuted }) => {
      await door.changeSettings((settings) => withMuted(settings, entity, isMuted));
      return ok(null);
    },
    packStatus: async () => ok(await life.status()),
  };
}

interface Linking {
  readonly door: WorkerDoor;
  readonly life: PackLife;
  readonly cache: DocumentCache;
}

async function annotate(
  { door, life, cache }: Linking,
  params: AnnotateParams,
  { tab }: Sender,
): Promise<Result<AnnotateAnswer>> {
  if (!tab) return failed('bad-request', 'Only pages are annotated.');
  const settings = await door.readSettings();
  if (isOffEverywhere(settings, door.now()) || isOffHere(settings, hostOf(tab.url))) {
    return ok({ state: 'off' });
  }
  return life.withLibrary(async ({ pack }) => {
    const document = cache.open(`${tab.id} ${tab.frame} ${params.document}`);
    const slices = createSlices(door.clock);
    const answer = document.turn.then(() =>
      annotateDocument(document, { params, index: pack.index, slices, today: door.today() }),
    );
    document.turn = answer.catch(() => undefined); // the asker gets the error; the next request starts anyway
    const answered = await answer;
    cache.trim();
    return ok(answered);
  });
}

/** The popup and the panel have no tab, or one of their own; scripts in pages have the page's. */
function isOwnPage({ tab }: Sender): boolean {
  return tab === undefined || /^(?:chrome|moz|safari-web)-extension:/.test(tab.url ?? '');
}

/** The browser's own refusals (a page of its store, a frame that is gone) are expected and have a name. */
async function inFrame(sender: Sender, act: (frame: Frame) => Promise<Result<null>>): Promise<Result<null>> {
  if (!sender.tab) return failed('bad-request', 'Only pages have frames.');
  try {
    return await act(sender.tab);
  } catch (error) {
    return failed('browser-refused', error instanceof Error ? error.message : String(error));
  }
}

/** Host of the tab's top document; in frames only the tab knows it. Nothing where the browser withholds it. */
function hostOf(url: string | undefined): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname : '';
}

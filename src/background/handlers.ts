import type { CardModel, Day, Pack } from '../pack/index.ts';
import {
  type CardParams,
  failed,
  type InstalledPack,
  ok,
  type Result,
  type SearchHit,
  type SearchParams,
  type Sender,
  type TabSender,
  type WorkerHandlers,
} from '../protocol/index.ts';
import { type Settings, withMuted } from '../settings/index.ts';
import { annotateHandlers } from './annotate/annotate-pages.ts';
import { createFoundNames, type SessionStore } from './annotate/found-names.ts';
import { createPaintedNames } from './annotate/painted-names.ts';
import { audienceOf, hostOf, OWN_PAGE } from './audience.ts';
import { type ChoiceStore, createChoices } from './cards/choices.ts';
import { openArticle } from './cards/open-article.ts';
import { openCard } from './cards/open-card.ts';
import { noteRead, type ReadStore, readBefore } from './cards/read-memory.ts';
import type { LookUpGrants } from './commands/look-up-grants.ts';
import type { Frame, Frames } from './frames.ts';
import { listedPacks, type PackImports } from './packs/pack-imports.ts';
import { createPackLife, type PackLife, type Pictures } from './packs/pack-life.ts';
import type { SliceClock } from './slices.ts';
import { styleMarks } from './style-marks.ts';

/** What the worker needs of the browser; `src/platform` has the real ones. */
export interface WorkerPlatform {
  openPack(): Promise<Pack>;
  readonly pictures: Pictures;
  readSettings(): Promise<Settings>;
  changeSettings(change: (settings: Settings) => Settings): Promise<Settings>;
  readonly choices: ChoiceStore;
  readonly readCards: ReadStore;
  today(): Day;
  /** Milliseconds since 1970. */
  now(): number;
  readonly clock: SliceClock;
  readonly frames: Frames;
  readonly importedPacks: PackImports;
  readonly session: SessionStore;
  readonly lookUps: LookUpGrants;
  report(bug: unknown): void;
}

/** One handler for each request. What they keep is lost whenever the browser stops the worker, and made again. */
export function createHandlers(platform: WorkerPlatform): WorkerHandlers {
  const life = createPackLife(platform);
  const choices = createChoices(platform.choices);
  const found = createFoundNames(platform.session);
  const painted = createPaintedNames(platform.session);
  const grants = platform.lookUps;
  return {
    ...annotateHandlers({ platform, life, found }),
    card: (params, sender) => card({ life, grants, today: platform.today() }, params, sender),
    article: (params, sender) =>
      life.withLibrary(audienceOf(sender), (library) => openArticle(library, params, platform.today())),
    foundNames: ({ tab }) =>
      life.withLibrary(OWN_PAGE, async (library) => ok(await found.in(tab, () => library.same()))),
    paintNames: async ({ names }, sender) => ok(await painted.allow(hostOf(sender), names)),
    injectCard: async (_params, sender) => {
      const injected = await inFrame(sender, (frame) =>
        platform.frames.injectCard(frame).then(() => ok(null)),
      );
      // The first card comes when the pointer has rested: until then its outlines can be read.
      void life.withLibrary(audienceOf(sender), async (library) => ok(await library.atlas()));
      return injected;
    },
    styleMarks: ({ highlight }, sender) =>
      inFrame(sender, async (frame) => {
        const { markStyle } = await platform.readSettings();
        return styleMarks({ frames: platform.frames, frame, highlight, style: markStyle });
      }),
    peek: ({ on }, sender) =>
      inFrame(sender, (frame) => platform.frames.peek(frame, on).then(() => ok(null))),
    search: (params, sender) => search({ life, grants }, params, sender),
    summaries: ({ entities }, sender) =>
      life.withLibrary(audienceOf(sender), async (library) => {
        const summaries = await library.summaries();
        return ok(entities.flatMap((id) => summaries.get(id) ?? []));
      }),
    choice: async ({ surface }) => ok((await choices.of(surface)) ?? null),
    choose: async ({ surface, entity }) => {
      await choices.choose(surface, entity ?? undefined);
      return ok(null);
    },
    mute: async ({ entity, isMuted }) => {
      await platform.changeSettings((settings) => withMuted(settings, entity, isMuted));
      return ok(null);
    },
    packStatus: async () => ok(await life.status()),
    ...readHandlers(platform, life),
    ...packHandlers(platform.importedPacks, life),
  };
}

/** The memory of read cards: any page of the reader's adds to it, none but our own is told of it. */
function readHandlers(platform: WorkerPlatform, life: PackLife) {
  return {
    noteRead: async ({ entity }, { tab }) => {
      if (tab?.isPrivate || !(await platform.readSettings()).foldRead) return ok(null);
      return life.withLibrary(OWN_PAGE, async (library) => {
        await noteRead(platform.readCards, library, entity);
        return ok(null);
      });
    },
    readBefore: ({ entities }) =>
      life.withLibrary(OWN_PAGE, async (library) =>
        ok(await readBefore(platform.readCards, library, entities)),
      ),
  } satisfies Partial<WorkerHandlers>;
}

/** What is done with imported packs, all of it asked by the options page. */
function packHandlers(packs: PackImports, life: PackLife) {
  const done = async (act: Promise<unknown>) => {
    await act;
    return ok(null);
  };
  return {
    packs: async () => ok(await listedPacks(packs, life.damage())),
    importPack: async ({ pack }: { pack: InstalledPack }) => done(packs.begin(pack)),
    addPacks: async (params: { packs: readonly InstalledPack[] }) => ok(await packs.add(params.packs)),
    importProgress: async () => ok(await packs.progress()),
    cancelImport: async () => done(packs.cancel()),
    removePack: async ({ id }: { id: string }) => done(packs.remove(id)),
    restorePack: async ({ hash }: { hash: string }) =>
      (await packs.restore(hash)) ? ok(null) : failed('bad-request', 'There is no such pack to bring back.'),
  } satisfies Partial<WorkerHandlers>;
}

interface Looking {
  readonly life: PackLife;
  readonly grants: LookUpGrants;
}

async function card(
  { life, grants, today }: Looking & { readonly today: Day },
  params: CardParams,
  sender: Sender,
): Promise<Result<CardModel>> {
  const { tab } = sender;
  if (!tab || !grants.isOpened(tab.id, params.entity))
    return life.withLibrary(audienceOf(sender), (library) => openCard(library, params, today));
  const opened = await life.withLibrary(OWN_PAGE, (library) => openCard(library, params, today));
  // The reader goes on from the card that they looked up.
  if (opened.ok)
    grants.open(
      tab.id,
      opened.value.relations.map(({ to }) => to),
    );
  return opened;
}

async function search(
  { life, grants }: Looking,
  params: SearchParams,
  sender: Sender,
): Promise<Result<readonly SearchHit[]>> {
  const { tab } = sender;
  const byHand = tab !== undefined && grants.isLookedUp(tab.id, params.query);
  return life.withLibrary(byHand ? OWN_PAGE : audienceOf(sender), async (library) => {
    const hits = (await library.search(params.pack))(params);
    if (byHand)
      grants.open(
        tab.id,
        hits.map(({ entity }) => entity.id),
      );
    return ok(hits);
  });
}

/** The browser's own refusals (a page of its store, a frame that is gone) are expected and have a name. */
async function inFrame(
  { tab }: TabSender,
  act: (frame: Frame) => Promise<Result<null>>,
): Promise<Result<null>> {
  try {
    return await act(tab);
  } catch (error) {
    return failed('browser-refused', error instanceof Error ? error.message : String(error));
  }
}

import type { CardModel, Day, Pack } from '../pack/index.ts';
import {
  type AnnotateAnswer,
  type AnnotateParams,
  type CardParams,
  failed,
  type Handlers,
  type InstalledPack,
  ok,
  type Result,
  type SearchHit,
  type SearchParams,
  type Sender,
  type WorkerRequests,
} from '../protocol/index.ts';
import { isOffEverywhere, isOffHere, type Settings, withMuted } from '../settings/index.ts';
import { annotatePacks, type LinkedAnswer } from './annotate-packs.ts';
import { type ChoiceStore, createChoices } from './choices.ts';
import { createDocumentCache, type DocumentCache, emptyReading } from './document-cache.ts';
import { createFoundNames, type FoundNames, type SessionStore } from './found-names.ts';
import type { Frame, Frames } from './frames.ts';
import type { LookUpGrants } from './look-up-grants.ts';
import { openArticle } from './open-article.ts';
import { openCard } from './open-card.ts';
import { type Audience, createPackLife, OWN_PAGE, type PackLife, type Pictures } from './pack-life.ts';
import { listedPacks, type PackImports } from './packs/pack-imports.ts';
import { createPaintedNames } from './painted-names.ts';
import { noteRead, type ReadStore, readBefore } from './read-memory.ts';
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
export function createHandlers(door: WorkerDoor): WorkerHandlers {
  const life = createPackLife(door);
  const cache = createDocumentCache(MAX_CACHED_CHARACTERS);
  const choices = createChoices(door.choices);
  const found = createFoundNames(door.session);
  const painted = createPaintedNames(door.session);
  const grants = door.lookUps;
  return {
    annotate: (params, sender) => annotate({ door, life, cache, found }, params, sender),
    card: (params, sender) => card({ life, grants, today: door.today() }, params, sender),
    article: (params, sender) =>
      life.withLibrary(audienceOf(sender), (library) => openArticle(library, params, door.today())),
    unknownNames: ownPagesOnly(({ tab }) => unknownNames(life, cache.shownIn(tab))),
    foundNames: ownPagesOnly(({ tab }) =>
      life.withLibrary(OWN_PAGE, async (library) => ok(await found.in(tab, () => library.same()))),
    ),
    paintNames: async ({ names }, { tab }) => ok(await painted.allow(hostOf(tab?.url), names)),
    injectCard: async (_params, sender) => {
      const injected = await inFrame(sender, (frame) => door.frames.injectCard(frame).then(() => ok(null)));
      // The first card comes when the pointer has rested: until then its outlines can be read.
      void life.withLibrary(audienceOf(sender), async (library) => ok(await library.atlas()));
      return injected;
    },
    styleMarks: ({ highlight }, sender) =>
      inFrame(sender, async (frame) => {
        const { markStyle } = await door.readSettings();
        return styleMarks({ frames: door.frames, frame, highlight, style: markStyle });
      }),
    peek: ({ on }, sender) => inFrame(sender, (frame) => door.frames.peek(frame, on).then(() => ok(null))),
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
      await door.changeSettings((settings) => withMuted(settings, entity, isMuted));
      return ok(null);
    },
    packStatus: async () => ok(await life.status()),
    ...readHandlers(door, life),
    ...packHandlers(door.importedPacks, life),
  };
}

/** The memory of read cards: any page of the reader's adds to it, none but our own is told of it. */
function readHandlers(door: WorkerDoor, life: PackLife) {
  return {
    noteRead: async ({ entity }, { tab }) => {
      if (tab?.isPrivate || !(await door.readSettings()).foldRead) return ok(null);
      return life.withLibrary(OWN_PAGE, async (library) => {
        await noteRead(door.readCards, library, entity);
        return ok(null);
      });
    },
    readBefore: ownPagesOnly(({ entities }) =>
      life.withLibrary(OWN_PAGE, async (library) => ok(await readBefore(door.readCards, library, entities))),
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
    packs: ownPagesOnly(async () => ok(await listedPacks(packs, life.damage()))),
    importPack: ownPagesOnly(async ({ pack }: { pack: InstalledPack }) => done(packs.begin(pack))),
    addPacks: ownPagesOnly(async (params: { packs: readonly InstalledPack[] }) =>
      ok(await packs.add(params.packs)),
    ),
    importProgress: ownPagesOnly(async () => ok(await packs.progress())),
    cancelImport: ownPagesOnly(async () => done(packs.cancel())),
    removePack: ownPagesOnly(async ({ id }: { id: string }) => done(packs.remove(id))),
    restorePack: ownPagesOnly(async ({ hash }: { hash: string }) =>
      (await packs.restore(hash)) ? ok(null) : failed('bad-request', 'There is no such pack to bring back.'),
    ),
  } satisfies Partial<WorkerHandlers>;
}

type WorkerHandlers = Handlers<WorkerRequests, Sender>;

/** Scripts in pages may not ask this. */
function ownPagesOnly<P, A>(answer: (params: P) => Promise<Result<A>>) {
  return async (params: P, sender: Sender): Promise<Result<A>> =>
    isOwnPage(sender)
      ? answer(params)
      : failed('bad-request', 'Only the extension’s own pages may ask for this.');
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

/** Names that no pack has can be told from nationalities by the shipped pack. */
function unknownNames(life: PackLife, documents: Parameters<typeof unknownNamesIn>[0]) {
  return life.withLibrary(OWN_PAGE, async ({ pack }) => ok(unknownNamesIn(documents, pack.index)));
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

interface Linking {
  readonly door: WorkerDoor;
  readonly life: PackLife;
  readonly cache: DocumentCache;
  readonly found: FoundNames;
}

async function annotate(
  linking: Linking,
  params: AnnotateParams,
  sender: Sender,
): Promise<Result<AnnotateAnswer>> {
  const { door, life, cache, found } = linking;
  const { tab } = sender;
  if (!tab) return failed('bad-request', 'Only pages are annotated.');
  const settings = await door.readSettings();
  // Our own pages have samples, and are on no list of sites.
  const isOffSite = !isOwnPage(sender) && isOffHere(settings, hostOf(tab.url));
  if (isOffEverywhere(settings, door.now()) || isOffSite) return ok({ state: 'off' });
  return life.withLibrary({ kind: 'page', host: hostOf(tab.url) }, async ({ pack }) => {
    const document = cache.open({ tab: tab.id, frame: tab.frame, document: params.document });
    // The sample article of our own pages shows what the extension comes with.
    const imported = isOwnPage(sender) ? [] : await life.importedOn(hostOf(tab.url));
    const linked = document.turn.then(() => {
      const imports = imported.map((pack) => ({
        ...pack,
        reading: document.imported.get(pack.hash) ?? emptyReading(),
      }));
      document.imported = new Map(imports.map(({ hash, reading }) => [hash, reading]));
      return annotatePacks({
        params,
        slices: createSlices(door.clock),
        today: door.today(),
        packaged: { document: document.packaged, index: pack.index },
        imported: imports.map(({ choice: { isPainted }, volume, reading }) => ({
          document: reading,
          index: volume.pack.index,
          idOf: volume.idOf,
          isPainted,
        })),
      });
    });
    document.turn = linked.catch(() => undefined); // the asker gets the error; the next request starts anyway
    const { answer, gated, found: names } = await linked;
    cache.trim();
    if (names) await found.note(tab.id, tab.frame, params.document, names);
    return ok(await withGated(door, tab, answer, gated));
  });
}

/** What is painted only behind gates goes to the page after the code that has them. */
async function withGated(
  { frames, report }: WorkerDoor,
  frame: Frame,
  answer: AnnotateAnswer,
  gated: LinkedAnswer['gated'],
): Promise<AnnotateAnswer> {
  if (answer.state !== 'linked' || gated.length === 0) return answer;
  try {
    await frames.injectGate(frame);
    return { ...answer, gated };
  } catch (error) {
    report(error); // the browser lets nothing into this frame: its marks are those of the packaged pack
    return answer;
  }
}

function audienceOf(sender: Sender): Audience {
  return isOwnPage(sender) ? OWN_PAGE : { kind: 'page', host: hostOf(sender.tab?.url) };
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

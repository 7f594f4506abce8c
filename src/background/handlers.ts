import type { Day, Pack } from '../pack/index.ts';
import { ok, type WorkerHandlers } from '../protocol/index.ts';
import { mutedChange, type Settings } from '../settings/index.ts';
import { annotateHandlers } from './annotate/annotate-pages.ts';
import { createFoundNames, type SessionStore } from './annotate/found-names.ts';
import { createPaintedNames } from './annotate/painted-names.ts';
import { audienceOf, hostOf, OWN_PAGE } from './audience.ts';
import { cardHandlers } from './cards/card-handlers.ts';
import { type ChoiceStore, createChoices } from './cards/choices.ts';
import type { ReadStore } from './cards/read-memory.ts';
import type { LookUpGrants } from './commands/look-up-grants.ts';
import { done } from './done.ts';
import { frameHandlers } from './frame-handlers.ts';
import type { Frames } from './frames.ts';
import { packHandlers } from './packs/pack-handlers.ts';
import type { PackImports } from './packs/pack-imports.ts';
import { createPackLife, type Pictures } from './packs/pack-life.ts';
import type { SliceClock } from './slices.ts';

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
  return {
    ...annotateHandlers({ platform, life, found }),
    ...frameHandlers(platform, life),
    ...cardHandlers(platform, life),
    ...packHandlers(platform.importedPacks, life),
    foundNames: ({ tab }) =>
      life.withLibrary(OWN_PAGE, async (library) => ok(await found.in(tab, () => library.same()))),
    paintNames: async ({ names }, sender) => ok(await painted.allow(hostOf(sender), names)),
    summaries: ({ entities }, sender) =>
      life.withLibrary(audienceOf(sender), async (library) => {
        const summaries = await library.summaries();
        return ok(entities.flatMap((id) => summaries.get(id) ?? []));
      }),
    choice: async ({ surface }) => ok((await choices.of(surface)) ?? null),
    choose: ({ surface, entity }) => done(choices.choose(surface, entity ?? undefined)),
    mute: ({ entity, isMuted }) =>
      done(
        platform.changeSettings((settings) => ({ ...settings, ...mutedChange(settings, entity, isMuted) })),
      ),
    packStatus: async () => ok(await life.status()),
  };
}

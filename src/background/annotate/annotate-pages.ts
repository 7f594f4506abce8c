import {
  type AnnotateAnswer,
  type AnnotateParams,
  ok,
  type Result,
  type TabSender,
  type WorkerHandlers,
} from '../../protocol/index.ts';
import { isOffEverywhere, isOffHere, type Settings } from '../../settings/index.ts';
import { hostOf, OWN_PAGE } from '../audience.ts';
import type { Frame, Frames } from '../frames.ts';
import type { ImportedVolume } from '../packs/imported-volumes.ts';
import type { PackLife } from '../packs/pack-life.ts';
import { createSlices, type SliceClock } from '../slices.ts';
import { annotatePacks, type LinkedAnswer, type LinkedImport } from './annotate-packs.ts';
import { type CachedDocument, createDocumentCache, emptyReading } from './document-cache.ts';
import type { FoundNames } from './found-names.ts';
import { unknownNamesIn } from './unknown-names-in.ts';

/** Ten articles of 100,000 words: some 60 MB at most, given back when the browser stops the worker. */
const MAX_CACHED_CHARACTERS = 6_000_000;

export interface AnnotatePlatform {
  readSettings(): Promise<Settings>;
  today(): string;
  /** Milliseconds since 1970. */
  now(): number;
  readonly clock: SliceClock;
  readonly frames: Frames;
  report(bug: unknown): void;
}

interface Linking {
  readonly platform: AnnotatePlatform;
  readonly life: PackLife;
  readonly found: FoundNames;
}

/** Links what pages send, and remembers what it read of them. */
export function annotateHandlers(linking: Linking) {
  const cache = createDocumentCache(MAX_CACHED_CHARACTERS);

  async function link(params: AnnotateParams, sender: TabSender): Promise<Result<AnnotateAnswer>> {
    const { platform, life, found } = linking;
    const { tab, isOwnPage } = sender;
    const host = hostOf(sender);
    return life.withLibrary({ kind: 'page', host }, async ({ pack }) => {
      const document = cache.open({ tab: tab.id, frame: tab.frame, document: params.document });
      // The sample article of our own pages shows what the extension comes with.
      const imported = isOwnPage ? [] : await life.importedOn(host);
      const {
        answer,
        gated,
        found: names,
      } = await document.inTurn(() =>
        annotatePacks({
          params,
          slices: createSlices(platform.clock),
          today: platform.today(),
          shipped: { document: document.shipped, index: pack.index },
          imported: linkedImports(document, imported),
        }),
      );
      cache.trim();
      // Where the browser has no room left for them, the page has its marks all the same.
      if (names) await found.note(tab.id, tab.frame, params.document, names).catch(platform.report);
      return ok(await withGated(platform, tab, answer, gated));
    });
  }

  return {
    annotate: async (params, sender) =>
      isOff(await linking.platform.readSettings(), sender, linking.platform.now())
        ? ok({ state: 'off' })
        : link(params, sender),
    // What no pack knows is told from nationalities by the shipped one.
    unknownNames: ({ tab }) =>
      linking.life.withLibrary(OWN_PAGE, async ({ pack }) =>
        ok(unknownNamesIn(cache.shownIn(tab), pack.index)),
      ),
  } satisfies Partial<WorkerHandlers>;
}

/** Imported packs, each with what is remembered of the document as it reads it; of packs that are out of use nothing is. */
function linkedImports(
  document: CachedDocument,
  imported: readonly ImportedVolume[],
): readonly LinkedImport[] {
  const linked = imported.map(({ hash, choice: { isPainted }, volume: { pack, idOf } }) => ({
    hash,
    document: document.imported.get(hash) ?? emptyReading(),
    index: pack.index,
    idOf,
    isPainted,
  }));
  document.imported = new Map(linked.map((one) => [one.hash, one.document]));
  return linked;
}

/** Our own pages have samples, and are on no list of sites. */
function isOff(settings: Settings, sender: TabSender, now: number): boolean {
  return isOffEverywhere(settings, now) || (!sender.isOwnPage && isOffHere(settings, hostOf(sender)));
}

/** What is painted only behind gates goes to the page after the code that has them. */
async function withGated(
  { frames, report }: AnnotatePlatform,
  frame: Frame,
  answer: AnnotateAnswer,
  gated: LinkedAnswer['gated'],
): Promise<AnnotateAnswer> {
  if (answer.state !== 'linked' || gated.length === 0) return answer;
  try {
    await frames.injectGate(frame);
    return { ...answer, gated };
  } catch (error) {
    report(error); // the browser lets nothing into this frame: its marks are those of the shipped pack
    return answer;
  }
}

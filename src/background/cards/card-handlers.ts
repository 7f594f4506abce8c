import type { CardModel, Day } from '../../pack/index.ts';
import {
  type CardParams,
  ok,
  type Result,
  type SearchHit,
  type SearchParams,
  type Sender,
  type WorkerHandlers,
} from '../../protocol/index.ts';
import type { Settings } from '../../settings/index.ts';
import { audienceOf, OWN_PAGE } from '../audience.ts';
import type { LookUpGrants } from '../commands/look-up-grants.ts';
import { done } from '../done.ts';
import type { PackLife } from '../packs/pack-life.ts';
import { openArticle } from './open-article.ts';
import { openCard } from './open-card.ts';
import { noteRead, type ReadStore, readBefore } from './read-memory.ts';

export interface CardsPlatform {
  readSettings(): Promise<Settings>;
  readonly readCards: ReadStore;
  readonly lookUps: LookUpGrants;
  today(): Day;
}

/**
 * Cards, articles, and the search for them. Any page of the reader's adds to the memory of read cards, none but our own is told
 * of it.
 */
export function cardHandlers(platform: CardsPlatform, life: PackLife) {
  const grants = platform.lookUps;
  return {
    card: (params, sender) => card({ life, grants, today: platform.today() }, params, sender),
    article: (params, sender) =>
      life.withLibrary(audienceOf(sender), (library) => openArticle(library, params, platform.today())),
    search: (params, sender) => search({ life, grants }, params, sender),
    noteRead: async ({ entity }, { tab }) => {
      if (tab?.isPrivate || !(await platform.readSettings()).foldRead) return ok(null);
      return life.withLibrary(OWN_PAGE, (library) => done(noteRead(platform.readCards, library, entity)));
    },
    readBefore: ({ entities }) =>
      life.withLibrary(OWN_PAGE, async (library) =>
        ok(await readBefore(platform.readCards, library, entities)),
      ),
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
  if (!tab || !grants.mayOpen(tab.id, params.entity))
    return life.withLibrary(audienceOf(sender), (library) => openCard(library, params, today));
  const opened = await life.withLibrary(OWN_PAGE, (library) => openCard(library, params, today));
  // The reader goes on from the card that they looked up.
  const related = opened.ok ? opened.value.relations.map(({ to }) => to) : [];
  grants.allowCards(tab.id, related);
  return opened;
}

async function search(
  { life, grants }: Looking,
  params: SearchParams,
  sender: Sender,
): Promise<Result<readonly SearchHit[]>> {
  const { tab } = sender;
  const byHand = tab !== undefined && grants.mayFind(tab.id, params.query);
  return life.withLibrary(byHand ? OWN_PAGE : audienceOf(sender), async (library) => {
    const hits = (await library.search(params.pack))(params);
    const found = hits.map(({ entity }) => entity.id);
    if (byHand) grants.allowCards(tab.id, found);
    return ok(hits);
  });
}

import type { EntityId } from '../../pack/index.ts';
import type {
  Answer,
  SearchHit,
  SearchParams,
  WorkerHandlers,
  WorkerRequests,
} from '../../protocol/index.ts';

/** As the browser's address bar wants it. */
export interface Suggestion {
  /** What stands in the bar while the suggestion is chosen, and what we get when it is taken. */
  readonly content: string;
  readonly description: string;
}

export interface OmniboxPlatform {
  search(params: SearchParams): Promise<Answer<WorkerRequests, 'search'>>;
  /** Chromium reads descriptions as XML with a few tags of its own, Firefox as they are. */
  readonly isXml: boolean;
}

/** Address bars show no more. */
const MOST_SUGGESTIONS = 6;

/** What answers the address bar; `isXml` as in `OmniboxPlatform`. */
export function createOmnibox(search: WorkerHandlers['search'], isXml: boolean) {
  const platform: OmniboxPlatform = { isXml, search: (params) => search(params, { isOwnPage: true }) };
  return {
    suggest: (typed: string) => suggestionsFor(platform, typed),
    addressFor: (entered: string) => addressFor(platform, entered),
  };
}

/** What the address bar offers for what was typed after the keyword. */
export async function suggestionsFor(
  platform: OmniboxPlatform,
  typed: string,
): Promise<readonly Suggestion[]> {
  const answer = await platform.search({ query: typed, limit: MOST_SUGGESTIONS });
  return answer.ok ? answer.value.map((hit) => suggestionOf(hit, platform.isXml)) : [];
}

/** Which of the extension's pages shows what was entered: the card that was chosen or fits best, else the search. */
export async function addressFor(platform: OmniboxPlatform, entered: string): Promise<string> {
  const chosen = idIn(entered);
  if (chosen !== undefined) return `/popup.html?${new URLSearchParams({ entity: chosen })}`;
  const answer = await platform.search({ query: entered, limit: 1 });
  const best = answer.ok ? answer.value[0]?.entity.id : undefined;
  return `/popup.html?${new URLSearchParams({ query: entered, ...(best === undefined ? {} : { entity: best }) })}`;
}

function suggestionOf({ entity, matchedName }: SearchHit, isXml: boolean): Suggestion {
  const { id, name, gloss } = entity;
  const also = matchedName === undefined || name.includes(matchedName) ? '' : ` (${matchedName})`;
  const description = isXml
    ? `<match>${escaped(name)}</match>${escaped(also)} <dim>${escaped(gloss)}</dim>`
    : `${name}${also}: ${gloss}`;
  return { content: `${name} [${id}]`, description };
}

function idIn(entered: string): EntityId | undefined {
  return /\[([^[\]]+)\]$/.exec(entered.trim())?.[1];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text for XML 1.0, which has no control characters at all. */
function escaped(text: string): string {
  return text.replace(/\p{Cc}|[\ufffe\uffff]/gu, ' ').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}

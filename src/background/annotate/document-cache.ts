import type { ArticleFacts } from '../../article/index.ts';
import type { Annotation, FlowReading } from '../../matching/index.ts';
import type { FlowId } from '../../protocol/index.ts';
import { createTurns, type Turns } from '../turns.ts';

/** A flow that was read. */
export interface CachedFlow {
  readonly text: string;
  readonly reading: FlowReading;
  /** What was last answered for it; absent: nothing yet. */
  readonly annotations?: readonly Annotation[];
}

/** What is remembered of one document as one pack reads it. */
export interface DocumentReading {
  /** What the page's clues came to; absent until they were sent. */
  facts?: ArticleFacts;
  flows: Map<FlowId, CachedFlow>;
  /** Flows that were sent, and flows that were answered, with the last request. */
  lastSent: ReadonlySet<FlowId>;
  lastAnswered: ReadonlySet<FlowId>;
}

/** Which document of the browser's. */
export interface DocumentKey {
  readonly tab: number;
  readonly frame: number;
  /** As the page's script calls it. */
  readonly document: string;
}

/** What the worker remembers of one document. */
export interface CachedDocument {
  readonly key: DocumentKey;
  readonly shipped: DocumentReading;
  /** For each imported pack that was used with the last request, by the pack's hash. */
  imported: ReadonlyMap<string, DocumentReading>;
  /** One request at a time for each document. */
  readonly inTurn: Turns;
}

export interface DocumentCache {
  /** That document, empty if it is new or was forgotten; it is now the most recent one. */
  open(key: DocumentKey): CachedDocument;
  /** The documents that the tab shows; looking at them does not make them recent. */
  shownIn(tab: number): readonly CachedDocument[];
  /** Forgets the least recent documents until the rest fits. The most recent one stays, however long it is. */
  trim(): void;
}

/** Keeps documents up to `maxCharacters` of text; readings take some 10 bytes a character. */
export function createDocumentCache(maxCharacters: number): DocumentCache {
  // A Map keeps its order of insertion: the first key is the least recent document.
  const documents = new Map<string, CachedDocument>();
  const forget = ({ key }: CachedDocument) => documents.delete(nameOf(key));
  return {
    open(key) {
      const known = documents.get(nameOf(key));
      if (known) forget(known);
      else for (const gone of replacedBy(key, [...documents.values()])) forget(gone);
      const document = known ?? emptyDocument(key);
      documents.set(nameOf(key), document);
      return document;
    },
    shownIn: (tab) => [...documents.values()].filter(({ key }) => key.tab === tab),
    trim() {
      let characters = [...documents.values()].reduce((sum, document) => sum + charactersOf(document), 0);
      for (const document of documents.values()) {
        if (characters <= maxCharacters || documents.size === 1) return;
        forget(document);
        characters -= charactersOf(document);
      }
    },
  };
}

/** Of a document of which a pack has read nothing yet. */
export function emptyReading(): DocumentReading {
  return { flows: new Map(), lastSent: new Set(), lastAnswered: new Set() };
}

function emptyDocument(key: DocumentKey): CachedDocument {
  return { key, shipped: emptyReading(), imported: new Map(), inTurn: createTurns() };
}

function nameOf({ tab, frame, document }: DocumentKey): string {
  return `${tab} ${frame} ${document}`;
}

/** A frame shows one document, and a new page in a tab's top frame ends what its other frames showed. */
function replacedBy(
  { tab, frame }: DocumentKey,
  documents: readonly CachedDocument[],
): readonly CachedDocument[] {
  const ofTab = documents.filter(({ key }) => key.tab === tab);
  const before = ofTab.filter(({ key }) => key.frame === frame);
  return frame === 0 && before.length > 0 ? ofTab : before;
}

function charactersOf({ shipped, imported }: CachedDocument): number {
  let characters = 0;
  for (const { flows } of [shipped, ...imported.values()]) {
    for (const { text } of flows.values()) characters += text.length;
  }
  return characters;
}

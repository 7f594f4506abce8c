import type { ArticleFacts } from '../article/index.ts';
import type { FlowReading } from '../matching/index.ts';
import type { FlowId } from '../protocol/index.ts';

/** One part of a flow as linking needs it. */
export interface ReadPart {
  readonly offset: number;
  readonly reading: FlowReading;
}

/** A flow that was read. */
export interface CachedFlow {
  readonly text: string;
  readonly parts: readonly ReadPart[];
  /** What was last answered for it, as text to compare, part by part; absent: nothing yet. */
  readonly answered?: readonly string[];
}

/** What the worker remembers of one document. */
export interface CachedDocument {
  /** What the page's clues came to; absent until they were sent. */
  facts?: ArticleFacts;
  flows: Map<FlowId, CachedFlow>;
  /** Flows that were sent, and flows that were answered, with the last request. */
  lastSent: ReadonlySet<FlowId>;
  lastAnswered: ReadonlySet<FlowId>;
  /** Settles when the request before is answered: one at a time for each document. */
  turn: Promise<unknown>;
}

export interface DocumentCache {
  /** The document of that key, empty if it is new or was forgotten; it is now the most recent one. */
  open(key: string): CachedDocument;
  /** The documents whose key begins so, the most recent one first; looking at them does not make them recent. */
  under(prefix: string): readonly CachedDocument[];
  /** Forgets the least recent documents until the rest fits. The most recent one stays, however long it is. */
  trim(): void;
}

/** Keeps documents up to `maxCharacters` of text; readings take some 10 bytes a character. */
export function createDocumentCache(maxCharacters: number): DocumentCache {
  // A Map keeps its order of insertion: the first key is the least recent document.
  const documents = new Map<string, CachedDocument>();
  return {
    open(key) {
      const known = documents.get(key) ?? emptyDocument();
      documents.delete(key);
      documents.set(key, known);
      return known;
    },
    under(prefix) {
      return [...documents]
        .filter(([key]) => key.startsWith(prefix))
        .map(([, document]) => document)
        .reverse();
    },
    trim() {
      let characters = [...documents.values()].reduce((sum, document) => sum + charactersOf(document), 0);
      for (const [key, document] of documents) {
        if (characters <= maxCharacters || documents.size === 1) return;
        documents.delete(key);
        characters -= charactersOf(document);
      }
    },
  };
}

function emptyDocument(): CachedDocument {
  return { flows: new Map(), lastSent: new Set(), lastAnswered: new Set(), turn: Promise.resolve() };
}

function charactersOf({ flows }: CachedDocument): number {
  let characters = 0;
  for (const { text } of flows.values()) characters += text.length;
  return characters;
}

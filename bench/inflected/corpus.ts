import { readFileSync } from 'node:fs';
import { fold, type Kind } from '../../src/pack/index.ts';

export type Lang = 'ru' | 'uk';
type Mention = readonly [start: number, end: number, form: string, lemma: string, type: string, id: string];

/** A text with the names in it, as the corpus has them. */
export interface CorpusDocument {
  readonly lang: Lang;
  readonly text: string;
  readonly spans: readonly Mention[];
}

/** One distinct form of a name in the corpus. */
export interface Row {
  readonly lang: Lang;
  readonly form: string;
  readonly lemma: string;
  readonly type: string;
  readonly id: string;
}

/** The type that most mentions of an id have, by id. */
export type UsualTypes = ReadonlyMap<string, string>;

export const KIND_OF_TYPE: Readonly<Record<string, Kind>> = {
  PER: 'person',
  LOC: 'place',
  ORG: 'organisation',
};

/** Reads the documents, one a line. */
export function readDocuments(file: string): CorpusDocument[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as CorpusDocument) // the form is that of the head of main.ts
    .map((document) => ({
      ...document,
      // Ids of entities are plain ASCII.
      spans: document.spans.map(([start, end, form, lemma, type, id]) => [
        start,
        end,
        form,
        lemma,
        type,
        encodeURIComponent(id).toLowerCase(),
      ]),
    }));
}

/** Rows of another type than the usual one are slips of the annotation. */
export function usualTypes(all: readonly CorpusDocument[]): UsualTypes {
  const counts = new Map<string, Map<string, number>>();
  for (const [, , , , type, id] of all.flatMap(({ spans }) => spans)) {
    const ofId = counts.get(id) ?? new Map<string, number>();
    counts.set(id, ofId.set(type, (ofId.get(type) ?? 0) + 1));
  }
  return new Map([...counts].map(([id, ofId]) => [id, [...ofId].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '']));
}

/** The forms that say which kind of thing they name, each once. */
export function distinctRows(all: readonly CorpusDocument[]): Row[] {
  const found = new Map<string, Row>();
  for (const { lang, spans } of all) {
    for (const [, , form, lemma, type, id] of spans) {
      if (!KIND_OF_TYPE[type]) continue;
      found.set([lang, form, lemma, type, id].join('\t'), { lang, form, lemma, type, id });
    }
  }
  return [...found.values()];
}

/** Why a row says nothing about inflection, or undefined where it counts. */
export function whyLeftOut({ form, lemma, type, id }: Row, usualType: UsualTypes): string | undefined {
  if (usualType.get(id) !== type) return 'type is not the usual one of the id';
  if (!isCyrillic(form) || !isCyrillic(lemma)) return 'not in Cyrillic';
  if (!/\p{Lu}/u.test(form) || !/\p{Lu}/u.test(lemma)) return 'no capital letter';
  const [words, base] = [fold(form).split(' '), fold(lemma).split(' ')];
  if (words.length !== base.length) return 'another number of words than the lemma';
  return words.every((word, i) => word[0] === base[i]?.[0]) ? undefined : 'a word begins with another letter';
}

export function isCyrillic(text: string): boolean {
  return /\p{Script=Cyrillic}/u.test(text);
}

// node bench/inflected-names.ts CORPUS.jsonl [--misses FILE]
// The share of inflected Russian and Ukrainian names that a compiled pack links to the right entity, and what its
// generated forms mark by mistake: docs/recognition-inflected.md. The corpus stays outside the project: one document a
// line, {"lang": "ru", "text": "…", "spans": [[start, end, form, lemma, "PER" | "LOC" | "ORG", id], …]}.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { link } from '../src/matching/index.ts';
import { encodeIndex } from '../src/pack/files/encode-index.ts';
import { type Entity, fold, type Kind, type Name, openIndex } from '../src/pack/index.ts';
import { finishedEntities } from '../src/pack-compiler/compile-pack.ts';
import { demonyms } from '../src/pack-compiler/demonyms.ts';

type Lang = 'ru' | 'uk';
type Mention = readonly [start: number, end: number, form: string, lemma: string, type: string, id: string];
interface CorpusDocument {
  readonly lang: Lang;
  readonly text: string;
  readonly spans: readonly Mention[];
}

/** One distinct form of a name in the corpus. */
interface Row {
  readonly lang: Lang;
  readonly form: string;
  readonly lemma: string;
  readonly type: string;
  readonly id: string;
}

const INFO = { id: 'bench', title: 'Bench', author: 'bench', licence: 'MIT', date: '2026-11-23' };
const KIND_OF_TYPE: Readonly<Record<string, Kind>> = { PER: 'person', LOC: 'place', ORG: 'organisation' };
const CARRIER: Readonly<Record<Lang, (form: string) => string>> = {
  ru: (form) => `Вчера об этом писали про ${form} и ещё много раз.`,
  uk: (form) => `Учора про це писали про ${form} і ще багато разів.`,
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'string' } },
});
const [corpus] = positionals;
if (corpus === undefined)
  throw new Error('Usage: node bench/inflected-names.ts CORPUS.jsonl [--misses FILE]');
const documents = readDocuments(corpus);
const usualType = usualTypes(documents);
const rows = distinctRows(documents);
const plain = recordsOf(rows);
const entities = await finishedEntities({ info: INFO, sources: [], entities: plain });
const index = openIndex(encodeIndex({ info: INFO, sources: [], entities, demonyms: demonyms() }));
const formsOf = new Map(entities.map(({ id, names }) => [id, new Set(names.map(({ text }) => fold(text)))]));
const generatedOf = new Map(
  entities.map(({ id, names }) => [
    id,
    new Set(names.filter(({ generated }) => generated).map(({ text }) => fold(text))),
  ]),
);
reportForms();
reportNames();
reportProse('ru');
reportProse('uk');

function readDocuments(file: string): CorpusDocument[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as CorpusDocument) // the form is that of the head of this file
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

/** The type that most mentions of an id have; rows of another type are slips of the annotation. */
function usualTypes(all: readonly CorpusDocument[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [, , , , type, id] of all.flatMap(({ spans }) => spans)) {
    const ofId = counts.get(id) ?? new Map<string, number>();
    counts.set(id, ofId.set(type, (ofId.get(type) ?? 0) + 1));
  }
  return new Map([...counts].map(([id, ofId]) => [id, [...ofId].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '']));
}

function distinctRows(all: readonly CorpusDocument[]): Row[] {
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
function whyLeftOut({ form, lemma, type, id }: Row): string | undefined {
  if (usualType.get(id) !== type) return 'type is not the usual one of the id';
  if (!isCyrillic(form) || !isCyrillic(lemma)) return 'not in Cyrillic';
  if (!/\p{Lu}/u.test(form) || !/\p{Lu}/u.test(lemma)) return 'no capital letter';
  const [words, base] = [fold(form).split(' '), fold(lemma).split(' ')];
  if (words.length !== base.length) return 'another number of words than the lemma';
  return words.every((word, i) => word[0] === base[i]?.[0]) ? undefined : 'a word begins with another letter';
}

function isCyrillic(text: string): boolean {
  return /\p{Script=Cyrillic}/u.test(text);
}

/** A record for each id, as an author would write it who knows the lemmas: full names native, single names short. */
function recordsOf(all: readonly Row[]): Entity[] {
  const byId = Map.groupBy(
    all.filter((row) => usualType.get(row.id) === row.type),
    ({ id }) => id,
  );
  return [...byId]
    .map(([id, ofId]) => recordOf(id, ofId))
    .filter((entity) => entity.names.length > 1)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function recordOf(id: string, ofId: readonly Row[]): Entity {
  const kind = KIND_OF_TYPE[ofId[0]?.type ?? ''] ?? 'organisation';
  const name = id.replace(/^[a-z]+-/, '').replaceAll('-', ' ');
  const facts = { label: kind, gloss: name, familiarity: 1, country: 'UA', reviewed: '2026-11-23' } as const;
  const empty = { claims: [], relations: [], events: [], cues: [] };
  const names: Name[] = [{ text: name, form: 'canonical' }, ...nativeNames(ofId, kind)];
  return { id, kind, name, names, ...facts, ...empty };
}

function nativeNames(ofId: readonly Row[], kind: Kind): Name[] {
  const usable = ofId.filter(({ lemma }) => isCyrillic(lemma) && /\p{Lu}/u.test(lemma));
  const names = new Map<string, Name>();
  for (const { lang, lemma } of usable) {
    const full = usable.filter((row) => row.lang === lang && row.lemma.includes(' ')).map((row) => row.lemma);
    const short = kind === 'person' && !lemma.includes(' ') && full.length > 0;
    if (short && full.some((name) => name.endsWith(` ${lemma}`))) continue; // the compiler's work
    names.set(`${lang} ${lemma}`, { text: lemma, lang, form: short ? 'short' : 'native' });
  }
  return [...names.values()];
}

function reportForms(): void {
  const leftOut = new Map<string, number>();
  const counted: { readonly row: Row; readonly linked: boolean }[] = [];
  const sameName = idsOfLemmas();
  for (const row of rows) {
    const reason = whyLeftOut(row);
    if (reason) leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
    else counted.push({ row, linked: isLinked(row, sameName.get(`${row.lang} ${fold(row.lemma)}`)) });
  }
  const byKind = Map.groupBy(counted, ({ row }) => `${row.lang} ${KIND_OF_TYPE[row.type]}`);
  for (const [key, results] of [...byKind].sort()) {
    const inflected = results.filter(({ row }) => fold(row.form) !== fold(row.lemma));
    console.log(`${key.padEnd(16)} all ${shareOf(results)}   inflected ${shareOf(inflected)}`);
  }
  console.log('left out:', Object.fromEntries(leftOut));
  const misses = counted.filter(({ linked }) => !linked).map(({ row }) => missLine(row));
  if (values.misses !== undefined) writeFileSync(values.misses, misses.sort().join('\n'));
}

function shareOf(results: readonly { readonly linked: boolean }[]): string {
  const linked = results.filter((result) => result.linked).length;
  return `${String(results.length).padStart(5)}: ${((linked / results.length) * 100).toFixed(1)} %`;
}

function missLine({ lang, form, lemma, type, id }: Row): string {
  const reason = formsOf.get(id)?.has(fold(form)) ? 'not linked' : 'no form';
  return [lang, type, reason, form, lemma, id].join('\t');
}

/** Ids with the same lemma are homonyms: which of them is meant is no question of grammar. */
function idsOfLemmas(): ReadonlyMap<string, ReadonlySet<string>> {
  const byLemma = Map.groupBy(rows, ({ lang, lemma }) => `${lang} ${fold(lemma)}`);
  return new Map([...byLemma].map(([key, ofLemma]) => [key, new Set(ofLemma.map(({ id }) => id))]));
}

/** Links the form in a plain sentence, a single name of a person after a sentence with the full one. */
function isLinked(row: Row, right: ReadonlySet<string> = new Set([row.id])): boolean {
  const full = rows.find(
    ({ id, lang, lemma }) => id === row.id && lang === row.lang && lemma.includes(' '),
  )?.lemma;
  const introduced = row.type === 'PER' && !row.form.includes(' ') && full !== undefined;
  const flows = [...(introduced ? [CARRIER[row.lang](full)] : []), CARRIER[row.lang](row.form)];
  const wanted = fold(row.form);
  const found = link(flows, index).at(-1) ?? [];
  // A mark on a part counts: the name inside of `ВАТ "Газпром"`.
  return found.some(({ surface, entity }) => right.has(entity) && wanted.includes(fold(surface)));
}

function reportNames(): void {
  const written = Map.groupBy(
    plain.flatMap(({ id, names }) => names.map(({ text }) => ({ id, folded: fold(text) }))),
    ({ folded }) => folded,
  );
  const generated = [...generatedOf].flatMap(([id, forms]) => [...forms].map((folded) => ({ id, folded })));
  const colliding = generated.filter(({ id, folded }) =>
    written.get(folded)?.some((other) => other.id !== id),
  );
  const bytes = (all: readonly Entity[]) => encodeIndex({ info: INFO, sources: [], entities: all }).length;
  console.log(
    `${plain.length} entities, ${generated.length} generated names, ${bytes(entities) - bytes(plain)} bytes for them`,
  );
  console.log(`generated forms that are another entity's written name: ${colliding.length}`);
}

/** Links whole documents: what a generated form marks outside the annotated names may be a false alarm. */
function reportProse(lang: Lang): void {
  let words = 0;
  let marks = 0;
  const outside: string[] = [];
  for (const { text, spans } of documents.filter((document) => document.lang === lang)) {
    words += text.split(/\s+/).length;
    for (const { start, end, surface, entity } of link([text], index).flat()) {
      if (!generatedOf.get(entity)?.has(fold(surface))) continue;
      marks++;
      if (spans.some((span) => start < span[1] && span[0] < end)) continue;
      outside.push(`${surface}\t${text.slice(Math.max(0, start - 40), end + 40).replace(/\s+/g, ' ')}`);
    }
  }
  const rate = ((outside.length / words) * 1000).toFixed(2);
  console.log(
    `${lang} prose: ${words} words, ${marks} marks by generated forms, ${outside.length} outside names (${rate} a 1,000 words)`,
  );
  if (values.misses !== undefined) writeFileSync(`${values.misses}.${lang}-outside`, outside.join('\n'));
}

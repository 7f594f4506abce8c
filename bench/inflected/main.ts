// node bench/inflected/main.ts CORPUS.jsonl [--misses FILE]
// The share of inflected Russian and Ukrainian names that a compiled pack links to the right entity, and what its
// generated forms mark by mistake: docs/recognition-inflected.md. The corpus stays outside the project: one document a
// line, {"lang": "ru", "text": "…", "spans": [[start, end, form, lemma, "PER" | "LOC" | "ORG", id], …]}.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { link } from '../../src/matching/index.ts';
import { encodeIndex } from '../../src/pack/files/encode-index.ts';
import { type Entity, fold, openIndex } from '../../src/pack/index.ts';
import { finishedEntities } from '../../src/pack-compiler/compile-pack.ts';
import { demonyms } from '../../src/pack-compiler/places/demonyms.ts';
import {
  distinctRows,
  KIND_OF_TYPE,
  type Lang,
  type Row,
  readDocuments,
  usualTypes,
  whyLeftOut,
} from './corpus.ts';
import { recordsOf } from './records.ts';

const INFO = { id: 'bench', title: 'Bench', author: 'bench', licence: 'MIT', date: '2026-11-23' };
const CARRIER: Readonly<Record<Lang, (form: string) => string>> = {
  ru: (form) => `Вчера об этом писали про ${form} и ещё много раз.`,
  uk: (form) => `Учора про це писали про ${form} і ще багато разів.`,
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'string' } },
});
const [corpus] = positionals;
if (corpus === undefined) throw new Error('Usage: node bench/inflected/main.ts CORPUS.jsonl [--misses FILE]');
const documents = readDocuments(corpus);
const usualType = usualTypes(documents);
const rows = distinctRows(documents);
const plain = recordsOf(rows, usualType);
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

function reportForms(): void {
  const leftOut = new Map<string, number>();
  const counted: { readonly row: Row; readonly linked: boolean }[] = [];
  const sameName = idsOfLemmas();
  for (const row of rows) {
    const reason = whyLeftOut(row, usualType);
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

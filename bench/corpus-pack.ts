// Makes a pack from the titles and surfaces of annotated corpora, to measure linking apart from what our own pack knows:
//   node bench/corpus-pack.ts GOLD-FOLDER TITLE-FREQUENCY.tsv NUMBER-OF-TITLES OUTPUT-FOLDER
// Its names come from the very corpora it is measured on, so recall is flattered; precision is not.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { hyphenated } from '../src/pack-import/format/hyphenated.ts';

interface Mention {
  readonly surface?: string;
  readonly start: number;
  readonly end: number;
  readonly title?: string | null;
  readonly kind?: string;
  readonly optional?: boolean;
}

interface Title {
  readonly title: string;
  readonly type: string;
  readonly mentions: number;
}

/** By the type that the table of titles has. */
const KINDS: Readonly<Record<string, string>> = {
  person: 'person',
  location: 'place',
  organization: 'organisation',
  event: 'event',
};
const NAME_KINDS = new Set(['name', 'acronym', 'partial']);
const ACRONYM = /^(?:(?:\p{Lu}\.?){2,8}|[\p{Lu}\d&-]{2,8})$/u;
/** Mentions in the corpora from which on a title counts as familiar to degree 3, 2 and 1. */
const FAMILIAR = [100, 20, 5];

function readTitles(file: string, most: number): Title[] {
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1, most + 1);
  return rows.map((row) => {
    const [title = '', mentions = '0', , , type = ''] = row.split('\t');
    return { title, type, mentions: Number(mentions) };
  });
}

/** Surfaces by title, each with the kinds of mention it was. */
function readSurfaces(folder: string): Map<string, Map<string, string>> {
  const surfaces = new Map<string, Map<string, string>>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) {
    for (const line of readFileSync(path.join(folder, file), 'utf8').trim().split('\n')) {
      const { text, mentions }: { text: string; mentions: Mention[] } = JSON.parse(line);
      for (const mention of mentions) {
        const { title, kind = 'name' } = mention;
        if (!title || mention.optional || !NAME_KINDS.has(kind)) continue;
        const surface = (mention.surface ?? text.slice(mention.start, mention.end)).trim();
        const known = surfaces.get(title) ?? new Map<string, string>();
        surfaces.set(title, known.set(surface, kind));
      }
    }
  }
  return surfaces;
}

/** Whether a surface may be another name of what is called so. */
function usable(surface: string, name: string): boolean {
  return (
    surface !== name && surface.length >= 2 && surface.length <= 100 && /^[^\n]*\p{L}[^\n]*$/u.test(surface)
  );
}

function recordOf({ title, type, mentions }: Title, surfaces: ReadonlyMap<string, string>, id: string) {
  const name = title.replace(/\s*\([^)]*\)$/, '');
  const [, remark = ''] = /\(([^)]*)\)$/.exec(title) ?? [];
  const [head = name, ...rest] = name.split(', ');
  const all = [...surfaces].filter(([surface]) => usable(surface, name));
  const isShort = ([surface, kind]: [string, string]) =>
    kind === 'partial' || (type === 'person' && !surface.includes(' '));
  // No person has an acronym; some annotators let “CEO” stand for one.
  const acronyms = all.filter(([surface]) => ACRONYM.test(surface) && type !== 'person');
  const others = all.filter(([surface]) => !ACRONYM.test(surface));
  return {
    id,
    kind: id.split('.')[0],
    label: type || 'thing',
    name,
    aliases: [
      ...new Set([
        ...(rest.length > 0 ? [head] : []),
        ...others.filter((one) => !isShort(one)).map(([s]) => s),
      ]),
    ],
    short: others.filter(isShort).map(([surface]) => surface),
    acronyms: acronyms.map(([surface]) => surface),
    familiarity: FAMILIAR.filter((least) => mentions >= least).length,
    gloss: name.slice(0, 90),
    cues: [...remark.split(/\s+/), ...rest].filter((word) => word.length > 2),
    reference: title,
    reviewed: '2026-11-23',
  };
}

function idsFor(titles: readonly Title[]): string[] {
  const taken = new Set<string>();
  return titles.map(({ title, type }) => {
    const slug = hyphenated(title.normalize('NFKD').toLowerCase()) || 'x';
    let id = `${KINDS[type] ?? 'concept'}.${slug}`;
    while (taken.has(id)) id += '-2';
    taken.add(id);
    return id;
  });
}

const [gold, frequency, most, output] = process.argv.slice(2);
if (!gold || !frequency || !most || !output) {
  console.error(
    'Usage: node bench/corpus-pack.ts GOLD-FOLDER TITLE-FREQUENCY.tsv NUMBER-OF-TITLES OUTPUT-FOLDER',
  );
  process.exit(2);
}
const titles = readTitles(frequency, Number(most)).filter(
  ({ title }) => title.replace(/\s*\([^)]*\)$/, '').length > 1,
);
const surfaces = readSurfaces(gold);
const ids = idsFor(titles);
const records = titles.map((title, i) =>
  recordOf(title, surfaces.get(title.title) ?? new Map(), ids[i] ?? ''),
);
records.sort((a, b) => (a.id < b.id ? -1 : 1));
mkdirSync(output, { recursive: true });
const info = {
  id: 'corpus',
  title: 'Corpus titles',
  author: 'bench',
  licence: 'not for use',
  date: '2026-11-23',
};
writeFileSync(path.join(output, 'pack.yaml'), stringify(info));
writeFileSync(path.join(output, 'sources.yaml'), '[]\n');
writeFileSync(path.join(output, 'records.yaml'), stringify(records));
writeFileSync(path.join(output, 'titles.txt'), `${records.map(({ reference }) => reference).join('\n')}\n`);
console.log(`${records.length} records in ${output}`);

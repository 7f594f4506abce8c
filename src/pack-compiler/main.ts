import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { printRelationTypes } from '../pack-import/records/relation-types.ts';
import { checkAgainst } from './against/check-against.ts';
import { sharedWords } from './against/own-words.ts';
import { readTexts } from './against/read-texts.ts';
import { pictureFiles } from './atlas/picture-files.ts';
import { type Checked, checkPack } from './check-pack.ts';
import { commandArguments } from './command-arguments.ts';
import { compilePack, finishedEntities } from './compile-pack.ts';
import { runOnFiles } from './pack-files/pack-file-commands.ts';
import { packStats, printStats } from './pack-stats.ts';
import { type Problem, printProblem } from './problem.ts';
import { whyName } from './why-name.ts';

const USAGE = `Usage: npm run -s pack -- COMMAND [--from FOLDER] [--to FOLDER]
  check      read the sources and say what is wrong with them, or not well said
               --against FOLDER    compare them with reference data too
               --own-words FOLDER  find runs of seven words that they share with the text files there
  build      compile them into the files that the extension ships
  titles     print the English Wikipedia titles in the pack, one a line
  stats      count records, names, claims and bytes; --json
  relations  print the relation types, each with what the other side calls it
  why NAME   say which records have the name, whether it may stand alone in a text, and why not
  schema     write docs/pack.schema.json, the form of pack files

Usage: npm run -s pack -- COMMAND FILE…
  check, build, stats or convert a pack file (JSON, YAML or CSV) that readers can import; diff OLD NEW; why NAME FILE…. See docs/pack-format.md
               --to FOLDER, --json, and for tables --title, --author, --licence, --date, --kind`;

const { positionals, values } = commandArguments(USAGE, {
  from: { type: 'string', default: 'assets/knowledge' },
  to: { type: 'string' },
  json: { type: 'boolean', default: false },
  against: { type: 'string' },
  'own-words': { type: 'string' },
  title: { type: 'string' },
  author: { type: 'string' },
  licence: { type: 'string' },
  date: { type: 'string' },
  kind: { type: 'string' },
});

/** A pack without errors. */
type Readable = Extract<Checked, { readonly ok: true }>;

const COMMANDS: Readonly<Record<string, (pack: Readable, name?: string) => Promise<number> | number>> = {
  check,
  build,
  titles,
  stats,
  relations,
  why,
};

const DEFAULT_TO = 'public/pack';

process.exitCode = await run(positionals);

/** Gives the exit code: 1 where something is wrong with the sources, 2 where it was called wrongly. */
async function run([command, ...others]: readonly string[]): Promise<number> {
  if (command === 'schema') return writeSchema();
  const name = command === 'why' ? others[0] : undefined;
  const files = command === 'why' ? others.slice(1) : others;
  const options = { ...values, name };
  const onFiles = command !== undefined && files.length > 0 ? runOnFiles(command, files, options) : undefined;
  if (onFiles !== undefined) return onFiles;
  const chosen = command === undefined ? undefined : COMMANDS[command];
  if (!chosen || (command === 'why' && name === undefined)) {
    console.error(USAGE);
    return 2;
  }
  const checked = checkPack(values.from);
  if (checked.ok) return chosen(checked, name);
  printProblems(checked.problems);
  console.error(`${checked.problems.length} problems in ${values.from}; nothing was built.`);
  return 1;
}

/** Warnings leave a pack that can be built, but no change may add one. */
function check({ source, warnings, place }: Readable): number {
  const { against, 'own-words': ownWords } = values;
  const contradictions = against === undefined ? [] : place(checkAgainst(source.entities, against));
  const shared = ownWords === undefined ? [] : place(sharedWords(source.entities, readTexts(ownWords)));
  for (const problems of [contradictions, shared, warnings]) printProblems(problems);
  const generated = source.entities.filter((entity) => entity.generated).length;
  const written = source.entities.length - generated;
  const records = `${written} written and ${generated} generated records, ${source.sources.length} sources`;
  const parts = [
    [contradictions.length, `contradict ${against}`],
    [shared.length, `share words with ${ownWords}`],
    [warnings.length, 'warnings'],
  ] as const;
  const found = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  console.log(`${records}: ${found.join(', ') || 'no problems'}.`);
  return found.length === 0 ? 0 : 1;
}

function printProblems(problems: readonly Problem[]): void {
  for (const problem of problems) console.error(printProblem(problem));
}

async function build({ source }: Readable): Promise<number> {
  const files = new Map([...(await compilePack(source)), ...(await pictureFiles(source.entities))]);
  const { to = DEFAULT_TO } = values;
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(path.join(to, name), bytes);
  const bytes = [...files.values()].reduce((sum, file) => sum + file.length, 0);
  console.log(`${source.entities.length} records in ${files.size} files, ${bytes} bytes, in ${to}`);
  return 0;
}

function titles({ source }: Readable): number {
  for (const { reference } of source.entities) if (reference) console.log(reference);
  return 0;
}

async function stats({ source, deskOf }: Readable): Promise<number> {
  const counted = packStats(source, deskOf, await compilePack(source));
  console.log(values.json ? JSON.stringify(counted, null, 2) : printStats(counted));
  return 0;
}

async function why({ source }: Readable, name = ''): Promise<number> {
  for (const line of whyName(name, await finishedEntities(source))) console.log(line);
  return 0;
}

async function writeSchema(): Promise<number> {
  // The converter is for this alone.
  const { printPackSchema, SCHEMA_FILE } = await import('./pack-files/pack-schema-file.ts');
  writeFileSync(SCHEMA_FILE, printPackSchema());
  console.log(`Wrote ${SCHEMA_FILE}.`);
  return 0;
}

function relations(): number {
  console.log(printRelationTypes());
  return 0;
}

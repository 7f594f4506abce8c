import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { PackSource } from '../pack/index.ts';
import { pictureFiles } from './atlas/picture-files.ts';
import { checkAgainst } from './check-against.ts';
import { checkPack, compilePack } from './compile.ts';
import { packStats, printStats } from './pack-stats.ts';
import { printProblem } from './problem.ts';
import { printRelationTypes } from './relation-types.ts';

const USAGE = `Usage: npm run -s pack -- COMMAND [--from FOLDER] [--to FOLDER] [--json]
  check    read the sources and say what is wrong with them; --against FOLDER compares them with reference data
  build    compile them into the files that the extension ships
  titles   print the English Wikipedia titles in the pack, one a line
  stats    count records, names, claims and bytes
  relations  print the relation types, each with what the other side calls it`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    from: { type: 'string', default: 'assets/knowledge' },
    to: { type: 'string', default: 'public/pack' },
    json: { type: 'boolean', default: false },
    against: { type: 'string' },
  },
});

process.exitCode = await run(positionals[0]);

async function run(command: string | undefined): Promise<number> {
  const commands: Record<string, (source: PackSource) => Promise<void> | void> = {
    check,
    build,
    titles,
    stats,
    relations: () => console.log(printRelationTypes()),
  };
  const chosen = command === undefined ? undefined : commands[command];
  if (!chosen) {
    console.error(USAGE);
    return 2;
  }
  const checked = checkPack(values.from);
  if (!checked.ok) {
    for (const problem of checked.problems) console.error(printProblem(problem));
    console.error(`${checked.problems.length} problems in ${values.from}; nothing was built.`);
    return 1;
  }
  process.exitCode = 0;
  await chosen(checked.source);
  return process.exitCode;
}

function check(source: PackSource): void {
  const contradictions = values.against === undefined ? [] : checkAgainst(source.entities, values.against);
  for (const { record, reference, message } of contradictions)
    console.error(`${record}: ${message} (${reference})`);
  if (contradictions.length > 0) {
    process.exitCode = 1;
    return;
  }
  console.log(`${source.entities.length} records, ${source.sources.length} sources: no problems.`);
}

async function build(source: PackSource): Promise<void> {
  const files = new Map([...(await compilePack(source)), ...(await pictureFiles(source.entities))]);
  rmSync(values.to, { recursive: true, force: true });
  mkdirSync(values.to, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(path.join(values.to, name), bytes);
  const bytes = [...files.values()].reduce((sum, file) => sum + file.length, 0);
  console.log(`${source.entities.length} records in ${files.size} files, ${bytes} bytes, in ${values.to}`);
}

function titles(source: PackSource): void {
  for (const { reference } of source.entities) if (reference) console.log(reference);
}

async function stats(source: PackSource): Promise<void> {
  const counted = packStats(source, await compilePack(source));
  console.log(values.json ? JSON.stringify(counted, null, 2) : printStats(counted));
}

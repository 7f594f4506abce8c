import { readFileSync } from 'node:fs';
import type { LinkContext } from '../matching/index.ts';
import { isPartialDate, openPack, type Pack } from '../pack/index.ts';
import { checkPack } from '../pack-compiler/check-pack.ts';
import { commandArguments } from '../pack-compiler/command-arguments.ts';
import { compilePack } from '../pack-compiler/compile-pack.ts';
import { memoryFiles } from '../pack-compiler/memory-files.ts';
import { printProblem } from '../pack-compiler/problem.ts';
import { annotateFlows, flowsOfText, type TextAnnotation } from './annotate-text.ts';
import { linesOf } from './lines.ts';

const USAGE = `Usage: npm run -s annotate -- FILE.html|FILE.txt [--date YYYY-MM-DD] [--lang xx] [--json]
       npm run -s annotate -- --jsonl < in.jsonl > out.jsonl
Links the names in a page or a text. --jsonl reads {id, text, date?, lang?} a line, whatever else it has, and writes
{id, annotations} a line.
--from FOLDER takes another folder of pack sources than assets/knowledge.`;

const { positionals, values } = commandArguments(USAGE, {
  date: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean', default: false },
  jsonl: { type: 'boolean', default: false },
  from: { type: 'string', default: 'assets/knowledge' },
});

process.exitCode = await run();

async function run(): Promise<number> {
  const [file] = positionals;
  if (values.jsonl === (file !== undefined)) return fail(USAGE, 2);
  if (values.date !== undefined && !(isPartialDate(values.date) && values.date.length === 10)) {
    return fail(`expected --date YYYY-MM-DD, found ${values.date}`, 2);
  }
  const checked = checkPack(values.from);
  if (!checked.ok) return fail(checked.problems.map(printProblem).join('\n'), 1);
  const pack = await openPack(memoryFiles(await compilePack(checked.source)));
  if (file === undefined) return annotateLines(pack);
  const annotations = await annotateFile(pack, file);
  console.log(values.json ? JSON.stringify(annotations, null, 2) : table(annotations));
  return 0;
}

function fail(message: string, code: number): number {
  console.error(message);
  return code;
}

async function annotateFile(pack: Pack, file: string): Promise<TextAnnotation[]> {
  const text = readFileSync(file, 'utf8');
  if (!/\.x?html?$/i.test(file)) return annotateFlows(pack, flowsOfText(text), given());
  const { readHtml } = await import('./read-html.ts'); // brings a whole DOM, which text files do not need
  const page = await readHtml(text, new Date().toISOString().slice(0, 10));
  return annotateFlows(pack, page.flows, { ...page.context, ...given() });
}

function given(): LinkContext {
  const { date, lang } = values;
  return { ...(date !== undefined && { date }), ...(lang !== undefined && { language: lang }) };
}

async function annotateLines(pack: Pack): Promise<number> {
  let number = 0;
  for await (const line of linesOf(process.stdin.setEncoding('utf8'))) {
    number++;
    if (line.trim() === '') continue;
    const record = parseLine(line);
    if (!record) return fail(`line ${number}: expected {"id", "text", "date"?, "lang"?}`, 1);
    const { id, text, context } = record;
    const annotations = await annotateFlows(pack, flowsOfText(text), { ...context, ...given() });
    process.stdout.write(`${JSON.stringify({ id, annotations })}\n`);
  }
  return 0;
}

/** The id goes through as it came, a string or a number. */
function parseLine(line: string): { id: string | number; text: string; context: LinkContext } | undefined {
  try {
    const { id, text, date, lang } = JSON.parse(line);
    if ((typeof id !== 'string' && typeof id !== 'number') || typeof text !== 'string') return undefined;
    const context = {
      ...(typeof date === 'string' && isPartialDate(date) && { date }),
      ...(typeof lang === 'string' && { language: lang }),
    };
    return { id, text, context };
  } catch {
    return undefined; // the caller names the line
  }
}

function table(annotations: readonly TextAnnotation[]): string {
  const rows = annotations.map(({ start, surface, entity, confidence, evidence }) => [
    String(start),
    surface,
    entity,
    confidence,
    [evidence.rule, ...evidence.cues].join(', '),
  ]);
  const all = [['at', 'surface', 'entity', 'confidence', 'evidence'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

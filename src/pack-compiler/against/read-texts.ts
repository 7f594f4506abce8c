import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { OtherText } from './own-words.ts';

const TEXT_FILE = /\.(?:txt|md|csv|tsv|jsonl?|html?)$/i;

/** The text files below a folder, one by one, without markup and escapes. */
export function* readTexts(folder: string): Generator<OtherText> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    TEXT_FILE.test(name),
  );
  for (const name of names.sort()) {
    const raw = readFileSync(path.join(folder, name), 'utf8');
    yield { name, text: plainText(name, raw) };
  }
}

function plainText(name: string, raw: string): string {
  if (/\.html?$/i.test(name))
    return raw.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, ' ');
  if (/\.json$/i.test(name)) return stringsIn(JSON.parse(raw)).join('\n');
  if (!/\.jsonl$/i.test(name)) return raw;
  const lines = raw.split('\n').filter((line) => line.trim() !== '');
  return lines.flatMap((line) => stringsIn(JSON.parse(line))).join('\n');
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

import type { Outcome } from '../format/pack-problem.ts';
import type { PackFile } from '../format/pack-schema.ts';
import { decodeText } from './decode-text.ts';
import { JsonPlaces } from './json-places.ts';
import { readPackValue } from './read-value.ts';
import { scanJson } from './scan-json.ts';

/**
 * Reads a pack file in the published format, all of it or nothing. Never throws, whatever the bytes are.
 * @example readPack(new Uint8Array(await file.arrayBuffer()), file.name)
 */
export function readPack(bytes: Uint8Array, file: string): Outcome<PackFile> {
  const text = decodeText(bytes, file);
  return typeof text === 'string' ? readPackText(text, file) : { ok: false, problems: [text] };
}

/** The same of a text that is no bytes any more. */
export function readPackText(text: string, file: string): Outcome<PackFile> {
  const scanned = scanJson(text);
  if ('code' in scanned) {
    const { code, params, at } = scanned;
    return { ok: false, problems: [{ code, params, file, ...new JsonPlaces(text).positionAt(at) }] };
  }
  const places = new JsonPlaces(text, scanned);
  return readPackValue(JSON.parse(text), { file, lineOf: (path) => places.lineOf(path) });
}

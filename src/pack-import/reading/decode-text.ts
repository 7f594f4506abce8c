import { LIMITS } from '../format/limits.ts';
import type { PackProblem } from '../format/pack-problem.ts';

/** How files begin that are often taken for others. */
const SIGNATURES: readonly (readonly [what: string, ...bytes: number[]])[] = [
  ['PNG', 0x89, 0x50, 0x4e, 0x47],
  ['JPEG', 0xff, 0xd8, 0xff],
  ['ZIP', 0x50, 0x4b, 0x03, 0x04],
  ['GZIP', 0x1f, 0x8b],
  ['PDF', 0x25, 0x50, 0x44, 0x46],
  ['UTF-16', 0xff, 0xfe],
  ['UTF-16', 0xfe, 0xff],
  ['UTF-16', 0x7b, 0x00],
  ['UTF-16', 0x00, 0x7b],
];
const BYTE_ORDER_MARK = '\ufeff';

/** Whether a file of that size is worth reading at all. */
export function refuseSize(bytes: number, file: string): PackProblem | undefined {
  if (bytes === 0) return { code: 'empty', params: [], file };
  if (bytes <= LIMITS.fileBytes) return undefined;
  return { code: 'too-large', params: [bytes, LIMITS.fileBytes].map(inMegabytes), file };
}

/** Rounded up: a file of one byte too many has one megabyte too many. */
function inMegabytes(bytes: number): string {
  return String(Math.ceil(bytes / 1e6));
}

/** The bytes of a file as text; a byte order mark is dropped. */
export function decodeText(bytes: Uint8Array, file: string): string | PackProblem {
  const tooLarge = refuseSize(bytes.length, file);
  if (tooLarge) return tooLarge;
  const signature = SIGNATURES.find(([, ...start]) => start.every((byte, i) => bytes[i] === byte));
  if (signature) return { code: 'not-text', params: [signature[0]], file };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  } catch {
    // `fatal`: the only thing that decoding throws.
    return { code: 'not-utf-8', params: [], file };
  }
}

import { hashToken, hashWords } from '../folding/hash.ts';
import { PackDamagedError } from './pack-damaged-error.ts';

/** "BGPK" read as a little-endian word. */
const MAGIC = 0x4b504742;
export const FORMAT_VERSION = 12;
/** Magic, version, two words of hash, number of sections. */
const HEADER_BYTES = 20;
/** The hash covers everything after itself. */
const HASHED_FROM = 16;
const ROW_BYTES = 16;
const WORD_BYTES = 4;
/** Sections start and the file ends on this boundary: typed arrays are laid over them, and the hash takes four words at a time. */
const ALIGNMENT = 4 * WORD_BYTES;

const ELEMENT_TYPES = { Uint8Array, Uint16Array, Int32Array, Uint32Array } as const;
type ElementName = keyof typeof ELEMENT_TYPES;
export type Section = Uint8Array | Uint16Array | Int32Array | Uint32Array;

/**
 * Lays named typed arrays into one buffer: header (magic, version, content hash, number of sections), a table of
 * (name hash, element type, offset, bytes) and the arrays. The same sections give the same bytes.
 */
export function writeSections(sections: ReadonlyMap<string, Section>): Uint8Array {
  const tableEnd = HEADER_BYTES + sections.size * ROW_BYTES;
  let size = align(tableEnd);
  for (const section of sections.values()) size = align(size + section.byteLength);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let row = HEADER_BYTES;
  let offset = align(tableEnd);
  for (const [name, section] of sections) {
    view.setUint32(row, nameKey(name), true);
    view.setUint32(row + 4, elementCode(section), true);
    view.setUint32(row + 8, offset, true);
    view.setUint32(row + 12, section.byteLength, true);
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), offset);
    row += ROW_BYTES;
    offset = align(offset + section.byteLength);
  }
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, FORMAT_VERSION, true);
  view.setUint32(HASHED_FROM, sections.size, true);
  const [a, b] = contentHash(bytes);
  view.setUint32(8, a, true);
  view.setUint32(12, b, true);
  return bytes;
}

/**
 * Reads what `writeSections` wrote. Throws PackDamagedError for anything else. With `isChecked` it does not look for
 * damage again in what was inflated from bytes with a hash of their own.
 */
export class SectionReader {
  private readonly rows = new Map<number, { type: number; offset: number; length: number }>();
  private readonly bytes: Uint8Array;

  constructor(given: Uint8Array, { isChecked = false } = {}) {
    const bytes = given.byteOffset % WORD_BYTES === 0 ? given : given.slice();
    this.bytes = bytes;
    if (bytes.length < HEADER_BYTES) throw new PackDamagedError('The pack is shorter than its header.');
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (view.getUint32(0, true) !== MAGIC) throw new PackDamagedError('The file is not a Backgrounder pack.');
    const version = view.getUint32(4, true);
    if (version !== FORMAT_VERSION) {
      throw new PackDamagedError(
        `The pack has format ${version}; this release reads format ${FORMAT_VERSION}.`,
      );
    }
    if (bytes.length % ALIGNMENT > 0) throw new PackDamagedError('The pack is cut off.');
    if (!isChecked && !hasOwnHash(bytes, view)) {
      throw new PackDamagedError('The pack’s content does not agree with its hash.');
    }
    this.readTable(view, view.getUint32(HASHED_FROM, true));
  }

  private readTable(view: DataView, count: number): void {
    for (let i = 0; i < count; i++) {
      const row = HEADER_BYTES + i * ROW_BYTES;
      if (row + ROW_BYTES > this.bytes.length)
        throw new PackDamagedError('The pack’s table of sections is cut off.');
      this.rows.set(view.getUint32(row, true), {
        type: view.getUint32(row + 4, true),
        offset: view.getUint32(row + 8, true),
        length: view.getUint32(row + 12, true),
      });
    }
  }

  /** The section of that name as the typed array it was written from, without a copy. */
  get<T extends ElementName>(name: string, type: T): InstanceType<(typeof ELEMENT_TYPES)[T]> {
    const row = this.rows.get(nameKey(name));
    const Type = ELEMENT_TYPES[type];
    if (!row || Object.keys(ELEMENT_TYPES)[row.type] !== type) {
      throw new PackDamagedError(`The pack has no section “${name}”.`);
    }
    if (row.offset + row.length > this.bytes.length || row.length % Type.BYTES_PER_ELEMENT !== 0) {
      throw new PackDamagedError(`The pack’s section “${name}” is cut off.`);
    }
    const array = new Type(
      this.bytes.buffer as ArrayBuffer, // `bytes` comes from a file, never from shared memory
      this.bytes.byteOffset + row.offset,
      row.length / Type.BYTES_PER_ELEMENT,
    );
    return array as InstanceType<(typeof ELEMENT_TYPES)[T]>; // Type was looked up by T
  }
}

function elementCode(section: Section): number {
  return Object.values(ELEMENT_TYPES).findIndex((Type) => section instanceof Type);
}

function nameKey(name: string): number {
  return hashToken(name) >>> 0;
}

function hasOwnHash(bytes: Uint8Array, header: DataView): boolean {
  const [a, b] = contentHash(bytes);
  return header.getUint32(8, true) === a && header.getUint32(12, true) === b;
}

function contentHash({ buffer, byteOffset, length }: Uint8Array): readonly [number, number] {
  return hashWords(new Int32Array(buffer, byteOffset + HASHED_FROM, (length - HASHED_FROM) / WORD_BYTES));
}

function align(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}

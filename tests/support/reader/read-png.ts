import { inflateSync } from 'node:zlib';

/** A PNG's pixels, a colour each as 0xRRGGBB; screenshots have no transparency. */
interface Picture {
  readonly width: number;
  readonly height: number;
  readonly colours: Uint32Array;
}

export const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const RGB = 2;
const RGBA = 6;

/** Reads an eight-bit RGB or RGBA picture, as browsers take them. */
export function readPng(png: Buffer): Picture {
  const data: Buffer[] = [];
  let head = png;
  for (let at = PNG_SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') head = body;
    if (type === 'IDAT') data.push(body);
    at += length + 12;
  }
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const kind = head[9];
  if (head[8] !== 8 || (kind !== RGB && kind !== RGBA)) throw new Error('not a screenshot');
  const bytes = kind === RGB ? 3 : 4;
  const rows = unfiltered(inflateSync(Buffer.concat(data)), { stride: width * bytes, height, bytes });
  const colours = Uint32Array.from({ length: width * height }, (_, i) => rows.readUIntBE(i * bytes, 3));
  return { width, height, colours };
}

/** Undoes the five filters of the PNG specification, row by row. */
function unfiltered(
  raw: Buffer,
  { stride, height, bytes }: { readonly stride: number; readonly height: number; readonly bytes: number },
): Buffer {
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x >= bytes ? (rows[at - bytes] ?? 0) : 0;
      const up = y > 0 ? (rows[at - stride] ?? 0) : 0;
      const corner = x >= bytes && y > 0 ? (rows[at - stride - bytes] ?? 0) : 0;
      rows[at] = (raw[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, { left, up, corner });
    }
  }
  return rows;
}

function predicted(
  filter: number,
  { left, up, corner }: { readonly left: number; readonly up: number; readonly corner: number },
): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const guess = left + up - corner;
      const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
      return a <= b && a <= c ? left : b <= c ? up : corner;
    }
    default:
      return 0;
  }
}

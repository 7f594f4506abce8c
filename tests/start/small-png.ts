import { crc32, deflateSync } from 'node:zlib';
import { PNG_SIGNATURE, readPng } from '../support/reader/read-png.ts';

/** As many as a byte can name. */
const PALETTE = 256;
const INDEXED = 3;

/** The same picture with at most 256 colours, a third of the size: text on flat ground does not show it. */
export function smallPng(png: Buffer): Buffer {
  const picture = readPng(png);
  const counts = new Map<number, number>();
  for (const colour of picture.colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const boxes = cut([...counts].map(([colour, count]) => ({ colour, count })));
  const palette = Buffer.alloc(boxes.length * 3);
  const indexOf = new Map<number, number>();
  boxes.forEach((box, i) => {
    palette.writeUIntBE(meanOf(box), i * 3, 3);
    for (const { colour } of box) indexOf.set(colour, i);
  });
  const { width, height, colours } = picture;
  const rows = Buffer.alloc((width + 1) * height); // each row begins with its filter, 0 for none
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rows[y * (width + 1) + 1 + x] = indexOf.get(colours[y * width + x] ?? 0) ?? 0;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, INDEXED, 0, 0, 0], 8);
  const data = deflateSync(rows, { level: 9, memLevel: 9 });
  const parts = [chunk('IHDR', head), chunk('PLTE', palette), chunk('IDAT', data)];
  return Buffer.concat([PNG_SIGNATURE, ...parts, chunk('IEND', Buffer.alloc(0))]);
}

interface Counted {
  readonly colour: number;
  readonly count: number;
}

const CHANNELS = [16, 8, 0] as const;

/** Median cut: the box whose colours differ most, weighed by how often they are seen, is cut in two until there are enough. */
function cut(colours: readonly Counted[]): readonly (readonly Counted[])[] {
  let boxes: { readonly colours: readonly Counted[]; readonly shift: number; readonly weight: number }[] = [
    measured(colours),
  ];
  while (boxes.length < PALETTE) {
    const widest = boxes.reduce((a, b) => (b.weight > a.weight ? b : a));
    if (widest.weight === 0) break;
    const { shift } = widest;
    const sorted = widest.colours.toSorted((a, b) => channel(a.colour, shift) - channel(b.colour, shift));
    const at = middleOf(sorted);
    boxes = boxes.filter((box) => box !== widest);
    boxes.push(measured(sorted.slice(0, at)), measured(sorted.slice(at)));
  }
  return boxes.map((box) => box.colours);
}

function measured(colours: readonly Counted[]) {
  const ranges = CHANNELS.map((shift) => {
    const values = colours.map(({ colour }) => channel(colour, shift));
    return {
      shift,
      range: values.reduce((a, b) => Math.max(a, b), 0) - values.reduce((a, b) => Math.min(a, b), 255),
    };
  });
  const { shift, range } = ranges.reduce((a, b) => (b.range > a.range ? b : a));
  const count = colours.reduce((sum, one) => sum + one.count, 0);
  // The root, so that the ground, which is most of the picture, does not take every colour.
  return { colours, shift, weight: colours.length > 1 ? range * Math.sqrt(count) : 0 };
}

/** Where half of the pixels lie on either side, with at least one colour each. */
function middleOf(sorted: readonly Counted[]): number {
  const half = sorted.reduce((sum, { count }) => sum + count, 0) / 2;
  let seen = 0;
  const at = sorted.findIndex(({ count }) => {
    seen += count;
    return seen >= half;
  });
  return Math.max(1, Math.min(sorted.length - 1, at + 1));
}

/** The commonest colour of a box where one prevails, so that grounds stay as they are; else the mean. */
function meanOf(box: readonly Counted[]): number {
  const total = box.reduce((sum, { count }) => sum + count, 0);
  const most = box.reduce((a, b) => (b.count > a.count ? b : a));
  if (most.count > total / 2) return most.colour;
  const mean = (shift: number) =>
    Math.round(box.reduce((sum, { colour, count }) => sum + channel(colour, shift) * count, 0) / total);
  return mean(16) * 0x10000 + mean(8) * 0x100 + mean(0);
}

const channel = (colour: number, shift: number): number => (colour >> shift) & 0xff;

function chunk(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length, 0);
  head.write(type, 4, 'latin1');
  const end = Buffer.alloc(4);
  end.writeUInt32BE(crc32(Buffer.concat([head.subarray(4), body])), 0);
  return Buffer.concat([head, body, end]);
}

import { inflateSync } from 'node:zlib';
import type { Tab } from './driver.ts';

/** What a tab draws on paper. */
export interface Print {
  /** The letters in their order, as the numbers that the print gives them. */
  readonly letters: string;
  /** How many lines and surfaces are drawn, the ground of a text and its underlines among them. */
  readonly shapes: number;
  /** Each colour that anything is drawn in. */
  readonly colours: readonly string[];
}

const BEGIN = 'stream\n';
const END = 'endstream';
/** Only drawings put text between these; fonts and pictures are other streams of the PDF. */
const IS_DRAWING = /\bBT\b.*\bTf\b.*\bET\b/s;
const LETTERS = /<[\dA-F]+>|\((?:\\.|[^\\)])*\)/g;
const SHAPE = /(?<=\s)(?:f\*?|F|S|s|B\*?|b\*?|sh|Do)(?=\s)/g;
const COLOUR = /(?:[\d.]+ ){1,4}(?:rg|RG|g|G|k|K|sc|SC|scn|SCN)(?=\s)/g;

export async function printed(tab: Tab): Promise<Print> {
  const drawing = drawings(await tab.print()).join('\n');
  const letters = drawing.match(LETTERS) ?? [];
  return {
    letters: letters.map((part) => part.slice(1, -1)).join(''),
    shapes: drawing.match(SHAPE)?.length ?? 0,
    colours: [...new Set(drawing.match(COLOUR))].sort(),
  };
}

function drawings(pdf: Buffer): readonly string[] {
  const found: string[] = [];
  for (let begin = pdf.indexOf(BEGIN); begin !== -1; ) {
    const end = pdf.indexOf(END, begin);
    const stream = unpacked(pdf.subarray(begin + BEGIN.length, end)).toString('latin1');
    if (IS_DRAWING.test(stream)) found.push(stream);
    begin = pdf.indexOf(BEGIN, end + END.length);
  }
  return found;
}

function unpacked(stream: Buffer): Buffer {
  try {
    return inflateSync(stream);
  } catch {
    return stream; // one that is not packed
  }
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_FLOW_LENGTH } from '../../protocol/index.ts';
import type { Flow } from './flow.ts';
import { FlowBuilder } from './flow-builder.ts';

/** A word and how often it is repeated, so that a failure can be read. */
type Text = readonly [word: string, times: number];
type Piece = Text | 'a line break' | 'an object';

function built(pieces: readonly Piece[]): readonly Flow[] {
  const flows: Flow[] = [];
  const block = {} as Element; // the builder only hands it on, as it does nodes
  const node = {} as globalThis.Text;
  const builder = new FlowBuilder(block, (flow) => flows.push(flow));
  for (const piece of pieces) {
    if (piece === 'a line break') builder.addBreak();
    else if (piece === 'an object') builder.addObject();
    else builder.addText(node, piece[0].repeat(piece[1]), false);
  }
  builder.startBlock(block);
  return flows;
}

const lengthsOf = (flows: readonly Flow[]) => flows.map(({ text }) => text.length);

describe('a full flow', () => {
  const full = ['x', MAX_FLOW_LENGTH] as const;

  it.each(['a line break', 'an object'] as const)('ends before %s, however often it comes', (piece) => {
    expect(lengthsOf(built([full, ...Array<Piece>(100).fill(piece), ['word', 1]]))).toEqual([20_000, 4]);
  });

  it.each(['. word', ' word'])(
    'ends before “%s”, though its first sign would be a place to cut at',
    (text) => {
      expect(lengthsOf(built([full, [text, 1]]))).toEqual([20_000, text.length]);
    },
  );
});

describe('flows', () => {
  it('are never longer than a request may have them, and lose no letter', () => {
    const around = (middle: number) => fc.integer({ min: middle - 3, max: middle + 3 });
    // Of Han letters one alone is a word; that of four bytes is two units.
    const text = fc.tuple(
      fc.constantFrom('国', '国 ', '. 国', ' 国', '𠀀'),
      fc.oneof(fc.constant(1), around(MAX_FLOW_LENGTH), around(MAX_FLOW_LENGTH / 2)),
    );
    const anyPieces = fc.array(fc.oneof(text, fc.constantFrom<Piece>('a line break', 'an object')), {
      maxLength: 8,
    });

    fc.assert(
      fc.property(anyPieces, (pieces) => {
        const flows = built(pieces);

        const all = pieces
          .map((piece) => (typeof piece === 'string' ? '' : piece[0].repeat(piece[1])))
          .join('');
        const lettersOf = (text: string) => text.replaceAll(/[^国𠀀]/gu, '');
        expect(Math.max(0, ...lengthsOf(flows))).toBeLessThanOrEqual(MAX_FLOW_LENGTH);
        expect(lettersOf(flows.map(({ text }) => text).join('')) === lettersOf(all)).toBe(true);
      }),
    );
  });
});

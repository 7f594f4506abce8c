import { describe, expect, it } from 'vitest';
import type { Mention } from './choose-mentions.ts';
import { mentionNow } from './mention-now.ts';

interface Text {
  readonly block: string;
}

const PARAGRAPH: Text = { block: 'paragraph' };

/** Finding looks at nothing else of a mention. */
const mention = (live: Text, start: number, entity = 'spokesman') =>
  ({ live: { flow: live }, annotation: { start, entity } }) as unknown as Mention;

describe('a mention as it is now', () => {
  it('is the one at its place', () => {
    const one = mention(PARAGRAPH, 80);
    const same = { ...one, number: 7 };

    expect(mentionNow(one, [mention(PARAGRAPH, 10), same])).toBe(same);
  });

  it('is the nearest one of its block once that was written anew', () => {
    const before = mention({ block: 'paragraph' }, 80);
    const [far, near] = [mention(PARAGRAPH, 10), mention(PARAGRAPH, 95)];

    expect(mentionNow(before, [far, near])).toBe(near);
  });

  it('is none of another block, nor of another name', () => {
    const before = mention({ block: 'paragraph' }, 80);

    expect(
      mentionNow(before, [mention({ block: 'next' }, 80), mention(PARAGRAPH, 80, 'minister')]),
    ).toBeUndefined();
  });
});

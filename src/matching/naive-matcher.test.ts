import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexOf } from '../../tests/support/pack-of.ts';
import { fold, foldedToken, GAP_ABBREVIATION, GAP_PUNCTUATION, tokenize } from '../pack/index.ts';
import { readFlow } from './index.ts';

/**
 * Names in a `Map` of their folded text, looked up for every range of tokens, longest first: what the index does with
 * hashes, buckets and filters.
 */
function naiveSpans(names: readonly string[], text: string): string[] {
  const byText = new Map<string, string[]>();
  for (const name of names) byText.set(fold(name), [...(byText.get(fold(name)) ?? []), name]);
  const tokens = tokenize(text);
  const found: string[] = [];
  for (let first = 0; first < tokens.count; ) {
    let next = first + 1;
    let folded = '';
    let best: string | undefined;
    for (let i = first; i < tokens.count; i++) {
      if (i > first && (tokens.gap[i] as number) > GAP_PUNCTUATION) break; // i < count
      folded += `${i > first ? ' ' : ''}${foldedToken(text, tokens, i)}`;
      const start = tokens.start[first] as number; // first < count
      const end = tokens.end[i] as number;
      const surface = text.slice(start, end);
      const allowed = (byText.get(folded) ?? []).filter(
        (name) => isWrittenLike(name, surface) && (hasPunctuation(name) || !hasPunctuation(surface)),
      );
      if (allowed.length === 0) continue;
      best = `${start}-${end} ${folded} ×${allowed.length}`;
      next = i + 1;
    }
    if (best !== undefined) found.push(best);
    first = next;
  }
  return found;
}

function hasPunctuation(text: string): boolean {
  const { count, gap } = tokenize(text);
  return gap.subarray(1, count).some((one) => one > GAP_ABBREVIATION);
}

/** Every word with a capital in the name has one in the text. */
function isWrittenLike(name: string, surface: string): boolean {
  const words = surface.split(/[ ,-]+/);
  return name.split(/[ ,-]+/).every((part, i) => !/\p{Lu}/u.test(part) || /\p{Lu}/u.test(words[i] ?? ''));
}

/** Words too short to be corrected, in several scripts, with and without capitals and accents. */
const words = [
  'Ada',
  'ada',
  'Ädá',
  'Bo',
  'bo',
  'Żuk',
  'zuk',
  'Ён',
  'ен',
  'Юг',
  'Ωμέ',
  'ωμε',
  'نور',
  'נוב',
  'de',
  'X1',
];
const names = fc.array(
  fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
    .chain((parts) => fc.constantFrom(parts.join(' '), parts.join(', '))),
  { minLength: 1, maxLength: 25 },
);
const text = fc
  .array(
    fc.tuple(fc.constantFrom(...words, 'the', '日'), fc.constantFrom(' ', ' ', ' ', ', ', '. ', '\n', '-')),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.flat().join(''));

describe('readFlow', () => {
  it('finds the names that a plain look-up of every range of words finds', () => {
    fc.assert(
      fc.property(names, fc.array(text, { minLength: 5, maxLength: 5 }), (known, pages) => {
        const index = indexOf(known.map((name, i) => ({ id: `place.p${String(i).padStart(2, '0')}`, name })));
        for (const page of pages.map((one) => one.replaceAll('-', ' '))) {
          const { spans } = readFlow(page, index);
          const found = spans.map(
            ({ start, end, name, names }) => `${start}-${end} ${name} ×${names.length}`,
          );
          expect(found).toEqual(naiveSpans(known, page));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on what was read before', () => {
    const make = () =>
      indexOf([
        { id: 'person.p', name: 'Dmitry Peskov' },
        { id: 'place.b', name: 'Bakhmut' },
      ]);
    const used = make();
    const flow = fc
      .array(fc.constantFrom('Peskov', 'Pesky', 'Peskvo', 'Dmitri', 'Bakmut', 'Bachmut', 'Dmitry', 'said'))
      .map((parts) => parts.join(' '));

    fc.assert(
      fc.property(flow, (page) => {
        expect(readFlow(page, used)).toEqual(readFlow(page, make()));
      }),
      { numRuns: 300 },
    );
  });
});

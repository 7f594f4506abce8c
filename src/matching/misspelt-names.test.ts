import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexOf } from '../../tests/support/pack-of.ts';
import { fold, type PackIndex, type SimilarToken, similarTokens, tokenize } from '../pack/index.ts';
import { misspeltAt } from './misspelt-names.ts';

const MOST_TOKENS = 4;
const MOST_CORRECTIONS = 4;

/** A run of tokens, each as written or corrected. */
interface Run {
  readonly words: readonly string[];
  readonly typos: number;
  readonly corrected: boolean;
}

/** Every run from the first word on, with at most one typo, in the order in which they are preferred. */
function runsOf(words: readonly string[], corrections: (word: string) => readonly SimilarToken[]): Run[] {
  const grow = (run: Run): Run[] => {
    const here = words[run.words.length];
    if (here === undefined || run.words.length === MOST_TOKENS) return [run];
    const steps: Run[] = [
      { ...run, words: [...run.words, here] },
      ...corrections(here).map(({ folded, kind }) => ({
        words: [...run.words, folded],
        typos: run.typos + Number(kind === 'typo'),
        corrected: true,
      })),
    ];
    return [run, ...steps.filter(({ typos }) => typos <= 1).flatMap(grow)];
  };
  return grow({ words: [], typos: 0, corrected: false });
}

/** The longest corrected run that is a name; of two as long the one that is preferred. */
function naivelyMisspelt(
  names: readonly string[],
  text: string,
  { spelling }: PackIndex,
): string | undefined {
  const folded = new Set(names.map(fold));
  const words = fold(text).split(' ');
  const runs = runsOf(words, (word) => similarTokens(spelling, word).slice(0, MOST_CORRECTIONS));
  let best: Run | undefined;
  for (const run of runs) {
    if (run.corrected && folded.has(run.words.join(' ')) && run.words.length > (best?.words.length ?? 0))
      best = run;
  }
  return best && `${best.words.join(' ')}, ${best.typos > 0 ? 'typo' : 'transliteration'}`;
}

/** Near each other, and near other spellings of themselves. */
const word = fc.constantFrom(
  'Markov',
  'Markow',
  'Markof',
  'Sharkov',
  'Petrov',
  'Petrova',
  'Petrow',
  'Ivanov',
  'Yvanov',
  'Ivanow',
  'Ivnov',
  'Żukov',
  'Жуков',
  'Жуква',
);
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

describe('misspeltAt', () => {
  it('finds what trying every correction of every word finds', () => {
    fc.assert(
      fc.property(
        fc.array(name, { maxLength: 8 }),
        fc.array(word, { minLength: 1, maxLength: 5 }),
        (names, words) => {
          const index = indexOf(names.map((one, i) => ({ id: `place.p${i}`, name: one })));
          const text = words.join(' ');
          const span = misspeltAt({ text, tokens: tokenize(text), index }, 0);
          expect(span && `${span.name}, ${span.rule}`).toBe(naivelyMisspelt(names, text, index));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('scripts in which no slip is looked for', () => {
  it('have no tokens in the table of slips', () => {
    const index = indexOf([
      {
        id: 'place.a',
        name: 'Bakhmut',
        native: { uk: 'Бахмут', ar: 'باخموت', he: 'באחמוט', ko: '바흐무트시티' },
      },
    ]);

    expect(similarTokens(index.spelling, fold('Bakhmud')).map(({ folded }) => folded)).toEqual(['bakhmut']);
    expect(similarTokens(index.spelling, fold('Бахмуд'))).not.toEqual([]);
    expect(similarTokens(index.spelling, fold('باخمود'))).toEqual([]);
    expect(similarTokens(index.spelling, fold('באחמוד'))).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../tests/support/links-in.ts';
import { indexOf } from '../../../tests/support/pack-of.ts';
import {
  fold,
  hashToken,
  inFilter,
  type PackIndex,
  similarTokens,
  textOfToken,
  tokenize,
} from '../../pack/index.ts';
import { misspeltAt } from './misspelt-names.ts';

const MOST_CORRECTIONS = 4;
const MOST_TYPOS = 2;

/** A run of tokens, each as written or corrected. */
interface Run {
  readonly words: readonly string[];
  readonly typos: number;
  readonly corrected: boolean;
  /** Whether a corrected word begins a name as it is written. */
  readonly known: boolean;
}

/** Every run from the first word on, with at most two typos, in the order in which they are preferred. */
function runsOf(words: readonly string[], index: PackIndex): Run[] {
  const { spelling, names } = index;
  const grow = (run: Run): Run[] => {
    const here = words[run.words.length];
    if (here === undefined) return [run];
    const known = run.known || inFilter(names.firstTokens, hashToken(here));
    const steps: Run[] = [
      { ...run, words: [...run.words, here] },
      ...similarTokens(spelling, here)
        .slice(0, MOST_CORRECTIONS)
        .map(({ token, kind }) => ({
          words: [...run.words, textOfToken(spelling, token)],
          typos: run.typos + Number(kind === 'typo'),
          corrected: true,
          known,
        })),
    ];
    return [run, ...steps.filter(({ typos }) => typos <= MOST_TYPOS).flatMap(grow)];
  };
  return grow({ words: [], typos: 0, corrected: false, known: false });
}

/** A short word alone that is misspelt tells nothing, and two typos tell little. */
function isCredible({ words, typos, known }: Run): boolean {
  return typos === 0 || (words.length > 1 && !(typos === 2 && known));
}

/** The longest corrected run that is a name; of two as long the nearer, then the one that is preferred. */
function naivelyMisspelt(names: readonly string[], text: string, index: PackIndex): string | undefined {
  const folded = new Set(names.map(fold));
  const found = runsOf(fold(text).split(' '), index)
    .filter((run) => run.corrected && folded.has(run.words.join(' ')) && isCredible(run))
    .sort((a, b) => b.words.length - a.words.length || a.typos - b.typos);
  const [best] = found;
  if (!best) return undefined;
  const near = found.filter(({ words, typos }) => words.length === best.words.length && typos === best.typos);
  const others = near.some(({ words }) => words.join(' ') !== best.words.join(' '));
  if (best.typos === 2 && others) return undefined;
  return `${best.words.join(' ')}, ${['transliteration', 'typo', 'two typos'][best.typos]}`;
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

  it('takes other letters for nearer than two typos, whichever was tried first', () => {
    const names = ['Ivnov Ivnov', 'Ivanow Ivanow'];
    const index = indexOf(names.map((one, i) => ({ id: `place.p${i}`, name: one })));
    const text = 'Ivanov Ivanov';

    expect(misspeltAt({ text, tokens: tokenize(text), index }, 0)).toMatchObject({
      name: 'ivanow ivanow',
      rule: 'transliteration',
    });
  });
});

describe('a Chinese name with another letter', () => {
  it('is another name', () => {
    const index = indexOf([
      { id: 'person.chen-jining', name: 'Chen Jining' },
      { id: 'person.xi-jinping', name: 'Xi Jinping' },
    ]);
    const found = (text: string) => misspeltAt({ text, tokens: tokenize(text), index }, 0)?.name;
    expect(found('Chen Jinping')).toBeUndefined();
    expect(found('Xi Jingping')).toBe('xi jinping'); // nobody else's surname in the news
  });
});

describe('a word that resembles a name', () => {
  const index = indexOf([
    { id: 'place.beijing', name: 'Beijing', familiarity: 3 },
    { id: 'place.michigan', name: 'Michigan', familiarity: 2 },
    { id: 'place.england', name: 'England', familiarity: 3 },
    { id: 'person.john-major', name: 'John Major', short: ['Major'], familiarity: 2 },
  ]);

  it('is none where it is a common word or a role', () => {
    expect(linksIn(index, ['He spoke. Being named there is no proof.'])).toEqual([]);
    expect(linksIn(index, ['Talks with Beijing Mayor Li began.'])).toEqual(['Beijing → place.beijing']);
  });

  it('ends no place’s name that goes on with it', () => {
    expect(linksIn(index, ['He won the long race called Michigan Englant Prix in the end.'])).toEqual([]);
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

    const [found] = similarTokens(index.spelling, fold('Bahmut'));
    expect(found && textOfToken(index.spelling, found.token)).toBe('bakhmut');
    expect(similarTokens(index.spelling, fold('Бамут'))).not.toEqual([]);
    expect(similarTokens(index.spelling, fold('باموت'))).toEqual([]);
    expect(similarTokens(index.spelling, fold('באמוט'))).toEqual([]);
  });
});

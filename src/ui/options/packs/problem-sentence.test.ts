import { describe, expect, it } from 'vitest';
import { type ProblemCode, SENTENCES, sentenceOf } from '../../../pack-import/index.ts';
import { english } from '../../testing/english.ts';
import { problemPlace, problemSentence } from './problem-sentence.ts';

const PARAMS = ['1', 'two', '3'];

describe('problemSentence', () => {
  it('says in English what the command line says', () => {
    for (const code of Object.keys(SENTENCES) as ProblemCode[]) {
      const problem = { code, params: PARAMS, file: 'pack.json' };

      expect(problemSentence(english, problem)).toBe(sentenceOf(problem));
    }
  });

  it('tells the place from the file to the field', () => {
    const problem = {
      code: 'bad-date',
      params: [],
      file: 'a.json',
      line: 3,
      record: 'Ada',
      field: 'from',
    } as const;

    expect(problemPlace(problem)).toBe('a.json:3, Ada, from');
  });
});

import { describe, expect, it } from 'vitest';
import { english } from '../../testing/english.ts';
import { problemPlace, problemSentence } from './problem-sentence.ts';

const PROBLEM = { file: 'a.json', line: 3, record: 'Ada', field: 'from' };

describe('problemSentence', () => {
  it('says what is wrong with the code’s own message', () => {
    const problem = { ...PROBLEM, code: 'half-a-place', params: [] } as const;

    expect(problemSentence(english, problem)).toBe('A place needs both latitude and longitude.');
  });

  it('puts the parameters in their places', () => {
    const problem = { ...PROBLEM, code: 'ends-before-it-begins', params: ['2023', '2021'] } as const;

    expect(problemSentence(english, problem)).toBe('It ends (2021) before it begins (2023).');
  });

  it('tells the place from the file to the field', () => {
    const problem = { ...PROBLEM, code: 'bad-date', params: [] } as const;

    expect(problemPlace(problem)).toBe('a.json:3, Ada, from');
  });
});

import { describe, expect, it } from 'vitest';
import { escapeMarkdown, listOf, referencesOf, sectionOf } from './markdown.ts';

describe('escapeMarkdown', () => {
  it.each([
    ['Kim *Jong* [Un]', 'Kim \\*Jong\\* \\[Un\\]'],
    ['<script>', '\\<script\\>'],
    ['1. Maidan', '1\\. Maidan'],
    ['- not a list', '\\- not a list'],
    ['2022–2023 and 5.5', '2022–2023 and 5.5'],
    ['two\nlines', 'two lines'],
    ['金正恩 Песков', '金正恩 Песков'],
  ])('writes %s as %s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe('lists', () => {
  it('have bullets or numbers', () => {
    expect(listOf(['a', 'b'])).toBe('- a\n- b');
    expect(listOf(['a', 'b'], 'numbered')).toBe('1. a\n2. b');
  });

  it('stand under a heading, if there is anything to list', () => {
    expect(sectionOf(2, 'Facts', ['a'])).toBe('## Facts\n\n- a');
    expect(sectionOf(2, 'Facts', [])).toBe('');
  });

  it('refer to sources by number', () => {
    expect(referencesOf([1, 3])).toBe(' [1, 3]');
    expect(referencesOf([])).toBe('');
  });
});

import { describe, expect, it } from 'vitest';
import type { DirectoryEntry } from '../../../src/pack/index.ts';
import { printPackProblem } from '../../../src/pack-compiler/pack-files/print-pack-problem.ts';
import { type PackFile, previewPack } from '../../../src/pack-import/index.ts';
import { imported, opened, packOf, refusal } from './pack-with.ts';
import { readPlainText } from './read-plain-text.ts';

const hidden = (count: number) =>
  `pack.json:12: Ada Example, name: The name “Ada Example” had ${count} invisible characters; they were removed.`;

/** What the preview warns of, beside a pack that knows Dmitry Peskov. */
function previewWarnings(file: PackFile): readonly string[] {
  const known: DirectoryEntry = {
    summary: {
      id: 'person.dmitry-peskov',
      kind: 'person',
      label: 'Russian official',
      name: 'Dmitry Peskov',
      gloss: 'Speaks for the Kremlin.',
      familiarity: 2,
    },
    names: ['Peskov'],
  };
  const info = { id: 'world', title: 'World', author: 'A', licence: 'L', date: '2026-11-25' };
  const preview = previewPack(file, {
    fileName: 'pack.json',
    installed: [{ info, directory: [known] }],
    commonWords: new Set(['harbour']),
    warnings: [],
  });
  return preview.warnings.map(printPackProblem);
}

describe('texts that deceive', () => {
  it('MP-33 removes a right-to-left override from a name, and warns', () => {
    const { record, warned } = imported(packOf({ name: 'Ada \u202eExample' }));

    expect([record.name, warned]).toEqual(['Ada Example', [hidden(1)]]);
  });

  it('MP-34 removes isolates from a name, and warns', () => {
    const { record, warned } = imported(packOf({ name: '\u2066Ada\u2069 \u2067Example\u2069' }));

    expect([record.name, warned]).toEqual(['Ada Example', [hidden(4)]]);
  });

  it('MP-35 removes zero-width characters inside a name, and warns', () => {
    const { record, warned } = imported(packOf({ name: 'A\u200bd\u200ca\u2060 Ex\ufeffam\u00adple' }));

    expect([record.name, warned]).toEqual(['Ada Example', [hidden(5)]]);
  });

  it('MP-36 removes tag characters, and warns', () => {
    const tags = [...'evil'].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('');
    const { record, warned } = imported(packOf({ gloss: `Head of the library.${tags}` }));

    expect(record.gloss).toBe('Head of the library.');
    expect(warned).toEqual([
      'pack.json:13: Ada Example, gloss: The text had 4 invisible characters; they were removed.',
    ]);
  });

  it('MP-37 refuses 10,000 combining marks', () => {
    expect(refusal(packOf({ name: `Ada${'\u0301'.repeat(10_000)}` }))).toEqual([
      expect.stringMatching(
        /^pack\.json:12: .*, name: The text has 10003 characters; at most 120 are allowed\.$/s,
      ),
    ]);
    const { record } = imported(packOf({ gloss: `Ada${'\u0301'.repeat(60)}` }));
    expect(record.gloss.length).toBeLessThan(12);
  });

  it('MP-38 refuses a name of nothing but fillers', () => {
    expect(refusal(packOf({ name: '\u3164\u115f\u1160\uffa0\u2800' }))).toEqual([
      'pack.json:12: record 1, name: The text has 0 characters; at least 2 are needed.',
    ]);
    expect(refusal(packOf({ name: '—!?' }))).toEqual([
      'pack.json:12: —!?, name: The text has no letter or digit that can be seen.',
    ]);
  });

  it('MP-39 warns of a name that looks like a bundled one', () => {
    // Cyrillic е and о; a capital I for l would be as bad.
    const { file } = imported(packOf({ name: 'Dmitry Pеskоv' }));

    expect(previewWarnings(file)).toEqual([
      'pack.json: Dmitry Pеskоv: The name “Dmitry Pеskоv” looks like “Dmitry Peskov”, which you have already, but is spelt with other letters.',
    ]);
    expect(previewWarnings(imported(packOf({ name: 'Dmitry Peskov' })).file)).toEqual([]);
  });

  it('MP-40 accepts a name of two letters, warns, and wants a cue for it', async () => {
    const { file } = imported(packOf({ name: 'Li', kind: 'concept' }));
    const pack = await opened(file);

    expect(previewWarnings(file)).toEqual([
      'pack.json: Li: The name “Li” is so short that it is only marked with other signs that it is meant.',
    ]);
    expect(readPlainText(pack, 'Then Li spoke.')).toEqual([]);
  });

  it('MP-41 warns of a name equal to “the” and never looks for it', async () => {
    const { file } = imported(packOf({ name: 'The', names: ['Ada Example'] }));
    const pack = await opened(file);

    expect(previewWarnings(file)).toEqual([
      'pack.json: The: The name “The” is a word of every sentence; it is found in lists and search, but not marked on pages.',
    ]);
    expect(readPlainText(pack, 'The Ada Example spoke. The end.')).toEqual(['Ada Example']);
  });

  it('MP-42 refuses a name of 121 characters, and not of 120', () => {
    expect(refusal(packOf({ name: 'a'.repeat(121) }))).toEqual([
      `pack.json:12: ${'a'.repeat(40)}…, name: The text has 121 characters; at most 120 are allowed.`,
    ]);
    expect(imported(packOf({ name: 'a'.repeat(120) })).record.name).toHaveLength(120);
  });

  it('MP-43 refuses a text of 2,001 characters, and not of 2,000', () => {
    expect(refusal(packOf({ background: 'a'.repeat(2_001) }))).toEqual([
      'pack.json:14: Ada Example, background: The text has 2001 characters; at most 2000 are allowed.',
    ]);
    expect(imported(packOf({ background: 'a'.repeat(2_000) })).warned).toEqual([]);
  });

  it('MP-44 keeps emoji with ZWJ and Persian with ZWNJ', () => {
    const family = '👨‍👩‍👧 and ❤️‍🔥';
    const persian = 'می‌خواهم';
    const { record, warned } = imported(packOf({ gloss: family, names: [persian, 'क्‍ष एक'] }));

    expect([record.gloss, record.names, warned]).toEqual([family, [persian, 'क्‍ष एक'], []]);
  });
});

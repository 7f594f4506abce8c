import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../tests/support/pack-of.ts';
import { sharedWords } from './own-words.ts';
import { readTexts } from './read-texts.ts';

type Draft = Parameters<typeof sourceOf>[0][number];

const SAPT: Draft = {
  id: 'person.josef-sapt',
  name: 'Josef Sapt',
  background: 'He kept the king’s secret in the hunting lodge at Zenda for three days.',
};

const found = (text: string, ...drafts: Draft[]) =>
  sharedWords(sourceOf(drafts).entities, [{ name: 'book.txt', text }]).map(
    ({ record, field, message }) => `${record} ${field} ${message}`,
  );

describe('own words', () => {
  it('finds seven words in a row, however they are spelt, and shows the whole stretch', () => {
    expect(found('… KEPT the King’s secret, in the hunting-lodge at Zénda; nobody knew', SAPT)).toEqual([
      'person.josef-sapt background expected own words, found “kept the king secret in the hunting lodge at zenda” as in book.txt',
    ]);
  });

  it('lets six words pass', () => {
    expect(found('the secret in the hunting lodge at night', SAPT)).toEqual([]);
  });

  it('counts the name of a treaty and the title of an office as one word', () => {
    const treaty: Draft = {
      id: 'agreement.zenda',
      name: 'Treaty of Zenda on Peace and Friendship for Ever',
      background: 'The Treaty of Zenda on Peace and Friendship for Ever was signed by six kings in 1900.',
    };

    expect(found('The Treaty of Zenda on Peace and Friendship for Ever was signed', treaty)).toEqual([]);
    expect(found('Peace and Friendship for Ever was signed by six kings in', treaty)).toHaveLength(1);
  });

  it('reads texts without markup and escapes', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'texts-'));
    writeFileSync(path.join(folder, 'a.html'), '<p>kept the <b>king</b></p><script>no</script>');
    writeFileSync(path.join(folder, 'b.jsonl'), '{"text":"in the\\nlodge","n":[1,"at Zenda"]}\n\n');
    writeFileSync(path.join(folder, 'c.bin'), 'not read');

    const words = [...readTexts(folder)].map(
      ({ name, text }) => `${name}: ${text.trim().split(/\s+/).join(' ')}`,
    );
    expect(words).toEqual(['a.html: kept the king', 'b.jsonl: in the lodge at Zenda']);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type BackupRead, MAX_BACKUP_BYTES, readBackup, writeBackup } from './backup.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

const FIXTURE = readFileSync(new URL('./fixtures/backup-1.json', import.meta.url), 'utf8');

function read(text: string): BackupRead {
  return readBackup(new TextEncoder().encode(text));
}

/** The fixture with some of its fields changed. */
function changed(changes: object, settings: object = {}): string {
  const file = JSON.parse(FIXTURE);
  return JSON.stringify({ ...file, settings: { ...file.settings, ...settings }, ...changes });
}

function problemOf(text: string) {
  const answer = read(text);
  return answer.ok ? undefined : answer.problem;
}

describe('a backup', () => {
  it('gives back what was written', () => {
    const backup = {
      settings: { ...DEFAULT_SETTINGS, disabledSites: ['example.org'], dwell: 0, peek: true },
      choices: { opytne: 'place.a', constructor: 'place.b' },
    };

    expect(read(writeBackup(backup, [], '2026-11-25'))).toEqual({ ok: true, backup, packs: [] });
  });

  it('has packs, each on a line of its own', () => {
    const backup = { settings: DEFAULT_SETTINGS, choices: {} };
    const packs = [{ id: 'town', records: [{ name: 'Ada' }] }, { id: 'other' }];

    const text = writeBackup(backup, packs, '2026-11-26');

    expect(read(text)).toEqual({ ok: true, backup, packs });
    expect(text).toContain('\n    {"id":"town","records":[{"name":"Ada"}]},\n    {"id":"other"}\n  ]\n}\n');
  });

  it('of version 1 is read', () => {
    expect(read(FIXTURE)).toEqual({
      ok: true,
      backup: {
        settings: {
          ...DEFAULT_SETTINGS,
          disabledSites: ['example.org'],
          kinds: { person: true, weapon: false },
          density: 'few',
          markStyle: 'tint',
          theme: 'light',
        },
        choices: { opytne: 'place.opytne-bakhmut' },
      },
      packs: [],
    });
  });

  it('of this release’s settings gives back each of them', () => {
    const text = readFileSync(new URL('./fixtures/backup-1-settings-2.json', import.meta.url), 'utf8');

    const answer = read(text);

    expect(answer.ok && answer.backup.settings).toEqual({ packs: [], ...JSON.parse(text).settings });
  });

  it('of version 2 is read with its packs', () => {
    const text = readFileSync(new URL('./fixtures/backup-2.json', import.meta.url), 'utf8');

    const answer = read(text);

    expect(answer).toMatchObject({
      ok: true,
      packs: [{ id: 'my-town', records: [{ name: 'Ada Example' }] }],
    });
    expect(answer.ok && answer.backup.settings).toEqual(JSON.parse(text).settings);
  });

  it('may begin with a byte order mark, as some editors write it', () => {
    expect(read(`\ufeff${FIXTURE}`).ok).toBe(true);
  });

  it.each([
    ['the file', changed({ version: 3 })],
    ['its settings', changed({}, { version: 99 })],
  ])('is refused where %s are of a later version', (_what, text) => {
    expect(problemOf(text)).toEqual({ why: 'newer' });
  });

  it.each([
    ['nothing', ''],
    ['another JSON', '{"name": "x"}'],
    ['a list', '[]'],
    ['a file cut short', FIXTURE.slice(0, -20)],
    ['ten thousand brackets', '['.repeat(10_000)],
    ['NaN', 'NaN'],
  ])('is refused where it is %s', (_what, text) => {
    expect(problemOf(text)).toEqual({ why: 'other-file' });
  });

  it('is refused where it is no text, or too large', () => {
    expect(readBackup(Uint8Array.of(0x89, 0x50, 0x4e, 0x47)).ok).toBe(false);
    expect(readBackup(new Uint8Array(MAX_BACKUP_BYTES + 1)).ok).toBe(false);
  });

  it.each([
    ['settings', changed({ settings: null })],
    ['settings', changed({ settings: [] })],
    ['packs', changed({ version: 2 })],
    ['packs', changed({ version: 2, packs: {} })],
    ['choices', changed({ choices: undefined })],
    ['choices', changed({ choices: { opytne: 7 } })],
    ['choices', changed({ choices: ['place.a'] })],
    ['dwell', changed({}, { dwell: -1 })],
    ['dwell', changed({}, { dwell: 'long' })],
    ['density', changed({}, { density: 'most' })],
    ['disabledSites', changed({}, { disabledSites: 'all' })],
    ['disabledSites', changed({}, { disabledSites: ['example.org', 3] })],
    ['chosenSites', changed({}, { chosenSites: ['example.org', null] })],
    ['onlyChosen', changed({}, { onlyChosen: 'yes' })],
    ['textSize', changed({}, { textSize: 110 })],
    ['snoozedUntil', changed({}, { snoozedUntil: 'tomorrow' })],
    ['muted', changed({}, { muted: [7] })],
    ['kinds', changed({}, { kinds: { person: 'no' } })],
  ])('is refused where its %s is damaged', (field, text) => {
    expect(problemOf(text)).toEqual({ why: 'damaged', fields: [field] });
  });

  it('cannot reach Object.prototype', () => {
    const text = FIXTURE.replace('"opytne"', '"__proto__": "place.x", "opytne"');

    const answer = read(text);

    expect(answer.ok && Object.keys(answer.backup.choices)).toEqual(['__proto__', 'opytne']);
    expect(({} as Record<string, unknown>).opytne).toBeUndefined();
  });
});

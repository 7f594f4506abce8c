import { describe, expect, it } from 'vitest';
import { CLUES } from '../../tests/support/article-clues.ts';
import { parseWorkerRequest } from './parse-worker-request.ts';

const annotate = {
  document: 'k3j2h4',
  order: [1, 2],
  changed: [{ id: 2, text: 'Text' }],
  clues: { ...CLUES, metas: [['date', '2023-09-12']], jsonLd: ['{}'] },
};

const PACK = {
  info: { id: 'stadt', title: 'Meine Stadt', author: 'Ich', licence: 'CC0', date: '2026-11-20' },
  records: 1,
  hash: 'a1'.repeat(32),
  bytes: 200,
};

function code(message: unknown): string {
  const result = parseWorkerRequest(message);
  return result.ok ? 'ok' : result.failure.code;
}

describe('parseWorkerRequest', () => {
  it.each([
    ['annotate', annotate],
    ['annotate', { document: 'k', order: [], changed: [] }],
    ['card', { entity: 'person.dmitry-peskov' }],
    ['card', { entity: 'place.opytne', articleDate: '2024-02-29', present: ['person.dmitry-peskov'] }],
    ['injectCard', {}],
    ['styleMarks', { highlight: 'm4jd82k' }],
    ['peek', { on: true }],
    ['search', { query: '', limit: 20 }],
    ['search', { query: 'pescov', kinds: ['person'], limit: 20 }],
    ['summaries', { entities: [] }],
    ['choice', { surface: 'Opytne' }],
    ['choose', { surface: 'Opytne', entity: 'place.opytne-bakhmut' }],
    ['choose', { surface: 'Opytne', entity: null }],
    ['mute', { entity: 'place.opytne-bakhmut', isMuted: true }],
    ['packStatus', {}],
    ['importPack', { pack: { ...PACK, info: { ...PACK.info, language: 'de' } } }],
    ['addPacks', { packs: [PACK] }],
  ])('passes %s as it came', (ask, params) => {
    expect(parseWorkerRequest({ ask, params })).toEqual({ ok: true, value: { ask, params } });
  });

  it.each([undefined, null, 'annotate', 1, [], {}, { ask: 'card' }, { ask: 1, params: {} }])(
    'refuses %j, which is no request',
    (message) => {
      expect(code(message)).toBe('bad-request');
    },
  );

  it.each(['', 'toString', '__proto__', 'constructor', 'Annotate'])('does not know “%s”', (ask) => {
    expect(code({ ask, params: {} })).toBe('unknown-request');
  });

  it.each([
    ['annotate', { ...annotate, order: [1.5] }],
    ['annotate', { ...annotate, order: 'all' }],
    ['annotate', { ...annotate, changed: [{ id: 1 }] }],
    ['annotate', { ...annotate, changed: [null] }],
    ['annotate', { ...annotate, changed: [{ id: 1, text: 2 }] }],
    ['annotate', { ...annotate, document: '' }],
    ['annotate', { ...annotate, clues: { ...CLUES, times: [2023] } }],
    ['annotate', { ...annotate, clues: { ...CLUES, times: ['x'.repeat(61)] } }],
    ['annotate', { ...annotate, clues: { ...CLUES, metas: [['x'.repeat(61), '2023-09-12']] } }],
    ['annotate', { ...annotate, tab: 3 }],
    ['card', { entity: 7 }],
    ['card', { entity: 'x'.repeat(301) }],
    ['card', { entity: 'place.opytne', articleDate: 'yesterday' }],
    ['styleMarks', { highlight: 'a){} *{display:none' }],
    ['styleMarks', { highlight: 'M4jd82k' }],
    ['styleMarks', { highlight: '' }],
    ['styleMarks', { highlight: 'x' }],
    ['styleMarks', { highlight: 'bad ago' }],
    ['styleMarks', { highlight: 'bad\nago' }],
    ['search', { query: 'x'.repeat(1_001), limit: 20 }],
    ['peek', {}],
    ['peek', { on: 'yes' }],
    ['search', { query: 'x', limit: 0 }],
    ['search', { query: 'x', limit: 1e9 }],
    ['search', { query: 'x', limit: 20, kinds: ['ship'] }],
    ['summaries', { entities: Array(5_001).fill('place.opytne') }],
    ['choice', { surface: '' }],
    ['choose', { surface: 'Opytne' }],
    ['choose', { surface: 'x'.repeat(301), entity: null }],
    ['packStatus', { extra: true }],
    ['packStatus', null],
  ])('refuses a broken %s', (ask, params) => {
    expect(code({ ask, params })).toBe('bad-request');
  });

  it('says which field is wrong', () => {
    expect(parseWorkerRequest({ ask: 'card', params: { entity: 7 } })).toMatchObject({
      failure: { message: expect.stringContaining('card, entity:') },
    });
  });
});

import { describe, expect, it } from 'vitest';
import { parsePageRequest } from './parse-page-request.ts';

describe('parsePageRequest', () => {
  it.each([
    { ask: 'report', params: {} },
    { ask: 'markAnyway', params: {} },
    { ask: 'jump', params: { mention: 0, open: true } },
    { ask: 'step', params: { to: 'previous' } },
  ])('passes %j as it came', (message) => {
    expect(parsePageRequest(message)).toEqual({ ok: true, value: message });
  });

  it.each([
    [undefined, 'bad-request'],
    ['report', 'bad-request'],
    [{ ask: 'report' }, 'bad-request'],
    [{ ask: 'jump', params: { mention: '0', open: true } }, 'bad-request'],
    [{ ask: 'jump', params: { mention: 0.5, open: true } }, 'bad-request'],
    [{ ask: 'jump', params: { mention: 0 } }, 'bad-request'],
    [{ ask: 'step', params: { to: 'up' } }, 'bad-request'],
    [{ ask: 'annotate', params: {} }, 'unknown-request'],
    [{ ask: 7, params: {} }, 'unknown-request'],
  ])('refuses %j', (message, code) => {
    expect(parsePageRequest(message)).toMatchObject({ ok: false, failure: { code } });
  });
});

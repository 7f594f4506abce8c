import { describe, expect, it, vi } from 'vitest';
import { CLUES } from '../../../tests/support/article-clues.ts';
import { handlersWith } from '../../../tests/support/fake-worker-platform.ts';
import { pageIn } from '../../../tests/support/senders.ts';
import { DEFAULT_SETTINGS } from '../../settings/index.ts';

const PAGE = pageIn();
const FRAME = pageIn({ frame: 7 });

describe('a site that is switched off', () => {
  const request = {
    document: 'k',
    order: [1],
    changed: [{ id: 1, text: 'Dmitry Peskov spoke.' }],
    clues: CLUES,
  };

  it('is off in the top document and in its frames, and nothing is read', async () => {
    const openPack = vi.fn();
    const settings = { ...DEFAULT_SETTINGS, disabledSites: ['example.org'] };
    const handlers = handlersWith({ settings, openPack });

    expect(await handlers.annotate(request, PAGE)).toEqual({ ok: true, value: { state: 'off' } });
    expect(await handlers.annotate(request, FRAME)).toEqual({ ok: true, value: { state: 'off' } });
    expect(openPack).not.toHaveBeenCalled();
  });

  it('is any that was not chosen, where only chosen ones are on', async () => {
    const settings = { ...DEFAULT_SETTINGS, onlyChosen: true, chosenSites: ['example.net'] };
    const handlers = handlersWith({ settings });

    expect(await handlers.annotate(request, FRAME)).toEqual({ ok: true, value: { state: 'off' } });
  });

  it('is none of the extension’s own pages', async () => {
    const settings = { ...DEFAULT_SETTINGS, onlyChosen: true };
    const handlers = handlersWith({ settings });
    const own = { ...pageIn({ url: 'chrome-extension://abcdef/options.html' }), isOwnPage: true };

    expect(await handlers.annotate(request, own)).toMatchObject({ value: { state: 'linked' } });
  });

  it('is any until a snooze is over', async () => {
    const settings = { ...DEFAULT_SETTINGS, snoozedUntil: 2000 };
    const at = (now: number) => handlersWith({ settings, now: () => now });

    expect(await at(1999).annotate(request, PAGE)).toEqual({ ok: true, value: { state: 'off' } });
    expect(await at(2000).annotate(request, PAGE)).toMatchObject({ value: { state: 'linked' } });
  });

  it('leaves others on', async () => {
    const settings = { ...DEFAULT_SETTINGS, disabledSites: ['example.net'] };
    const handlers = handlersWith({ settings });

    expect(await handlers.annotate(request, PAGE)).toMatchObject({ ok: true, value: { state: 'linked' } });
  });
});

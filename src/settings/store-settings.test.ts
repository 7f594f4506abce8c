import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from './settings.ts';
import { siteChange } from './sites.ts';
import { changeStored } from './store-settings.ts';

describe('changeStored', () => {
  it('writes everything where nothing was stored', () => {
    const { stored, settings } = changeStored(undefined, (before) => ({ ...before, enabled: false }));

    expect(stored).toEqual({ ...DEFAULT_SETTINGS, enabled: false });
    expect(settings).toEqual(stored);
  });

  it('repairs a broken field with the next change', () => {
    const { stored } = changeStored({ version: 1, dwell: 'long' }, (before) => ({
      ...before,
      enabled: false,
    }));

    expect(stored).toEqual({ ...DEFAULT_SETTINGS, enabled: false });
  });

  it('keeps what it does not know', () => {
    const raw = { version: 1, note: 'mine', kinds: { person: true, ship: false } };

    const { stored } = changeStored(raw, (before) => ({
      ...before,
      ...siteChange(before, 'example.org', false),
    }));

    expect(stored).toMatchObject({
      note: 'mine',
      disabledSites: ['example.org'],
      kinds: { person: true, ship: false },
    });
  });

  it('FI-26, RG-16 changes in a later version’s record only what the reader changed', () => {
    const raw = { version: 4, markStyle: { colour: 'red' }, density: 'all', kinds: { ship: false } };

    const { stored } = changeStored(raw, (before) => ({ ...before, enabled: false }));

    expect(stored).toEqual({ ...raw, enabled: false });
  });

  it('does not change what was stored', () => {
    const raw = Object.freeze({ version: 1, disabledSites: Object.freeze(['example.org']) });

    expect(() =>
      changeStored(raw, (before) => ({ ...before, ...siteChange(before, 'example.net', false) })),
    ).not.toThrow();
  });
});

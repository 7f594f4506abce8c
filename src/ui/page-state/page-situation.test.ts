import { describe, expect, it } from 'vitest';
import type { PackStatus, PageReport, PageState, Result } from '../../protocol/index.ts';
import { DEFAULT_SETTINGS } from '../../settings/index.ts';
import { isOff, type PageFacts, pageSituation } from './page-situation.ts';

const READY: Result<PackStatus> = {
  ok: true,
  value: { state: 'ready', title: 'News', date: '2026-11', entities: 60 },
};

function facts(changes: Partial<PageFacts>): PageFacts {
  return {
    tab: { kind: 'site', host: 'example.org' },
    settings: DEFAULT_SETTINGS,
    pack: READY,
    report: reported('marked'),
    now: 1000,
    ...changes,
  };
}

function reported(state: PageState): Result<PageReport> {
  return { ok: true, value: { state, entities: [] } };
}

function failed(code: 'unreachable' | 'bug' | 'pack-missing') {
  return { ok: false, failure: { code, message: 'It did not work.' } } as const;
}

describe('pageSituation', () => {
  it('gives the page its own word', () => {
    expect(pageSituation(facts({}))).toEqual({ why: 'marked' });
    expect(pageSituation(facts({ report: reported('gave-up') }))).toEqual({ why: 'gave-up' });
  });

  it('says where all names are too well known to be marked', () => {
    const entity = { entity: 'place.france', count: 1, canJump: true, first: { surface: 'France' } };
    const withMarks = (...marks: readonly boolean[]) => {
      const entities = marks.map((isMarked) => ({ ...entity, isMarked }));
      return pageSituation(facts({ report: { ok: true, value: { state: 'marked', entities } } }));
    };

    expect(withMarks(false, false)).toEqual({ why: 'well-known' });
    expect(withMarks(false, true)).toEqual({ why: 'marked' });
    // A name of an imported pack may be marked without this page's knowledge.
    const report = {
      ok: true,
      value: { state: 'marked', entities: [{ ...entity, canJump: false }] },
    } as const;
    expect(pageSituation(facts({ report }))).toEqual({ why: 'marked' });
  });

  it('puts a damaged or missing pack before everything', () => {
    const pack = { ok: true, value: { state: 'damaged', reason: 'The hash differs.' } } as const;

    expect(pageSituation(facts({ pack, tab: { kind: 'no-site' } }))).toEqual({
      why: 'pack-damaged',
      detail: 'The hash differs.',
    });
    expect(pageSituation(facts({ pack: failed('pack-missing') }))).toMatchObject({ why: 'pack-damaged' });
  });

  it('does not blame the pack for a worker that is slow to answer', () => {
    expect(pageSituation(facts({ pack: failed('unreachable') }))).toEqual({ why: 'marked' });
  });

  it('knows what is off before the page does', () => {
    const settings = { ...DEFAULT_SETTINGS, disabledSites: ['example.org'] };

    expect(pageSituation(facts({ settings }))).toEqual({ why: 'off-here' });
    expect(pageSituation(facts({ settings: { ...settings, enabled: false } }))).toEqual({
      why: 'off-everywhere',
    });
  });

  it('tells a snooze from a switch, and a site that is off from one that was not chosen', () => {
    const chosen = { ...DEFAULT_SETTINGS, onlyChosen: true, chosenSites: ['example.net'] };

    expect(pageSituation(facts({ settings: { ...chosen, snoozedUntil: 1001 } }))).toEqual({ why: 'snoozed' });
    expect(pageSituation(facts({ settings: { ...chosen, snoozedUntil: 1000 } }))).toEqual({
      why: 'not-chosen',
    });
    expect(isOff(facts({ settings: chosen }))).toBe(true);
    expect(isOff(facts({ settings: { ...chosen, chosenSites: ['example.org'] } }))).toBe(false);
  });

  it('says why no page can answer', () => {
    const report = failed('unreachable');

    expect(pageSituation(facts({ report, tab: { kind: 'withheld' } }))).toEqual({ why: 'withheld' });
    expect(pageSituation(facts({ report, tab: { kind: 'no-site' } }))).toEqual({ why: 'no-site' });
    expect(pageSituation(facts({ report, tab: { kind: 'pdf' } }))).toEqual({ why: 'pdf' });
    expect(pageSituation(facts({ report }))).toEqual({ why: 'reload' });
  });

  it('keeps any other failure as it is', () => {
    expect(pageSituation(facts({ report: failed('bug') }))).toMatchObject({ why: 'failed' });
  });
});

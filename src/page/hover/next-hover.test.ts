import { describe, expect, it } from 'vitest';
import { firstHover, type HoverEvent, type HoverState, nextHover } from './next-hover.ts';

const onMark: HoverEvent<string> = { kind: 'pointed', at: { on: 'mark', target: 'peskov', isFast: false } };
const onOther: HoverEvent<string> = { kind: 'pointed', at: { on: 'mark', target: 'putin', isFast: false } };
const pastMark: HoverEvent<string> = { kind: 'pointed', at: { on: 'mark', target: 'peskov', isFast: true } };
const onCard: HoverEvent<string> = { kind: 'pointed', at: { on: 'card' } };
const onPath: HoverEvent<string> = { kind: 'pointed', at: { on: 'path' } };
const onPage: HoverEvent<string> = { kind: 'pointed', at: { on: 'page' } };

function stateAfter(...events: readonly HoverEvent<string>[]): HoverState<string> {
  return events.reduce<HoverState<string>>(nextHover, firstHover());
}

const opened = [onMark, { kind: 'dwelled', token: 1 }] as const;

describe('hovering', () => {
  it('waits on a mark and opens its card when the dwell is over', () => {
    expect(stateAfter(onMark)).toEqual({ kind: 'waiting', token: 1, target: 'peskov' });
    expect(stateAfter(...opened)).toEqual({ kind: 'open', token: 1, target: 'peskov' });
  });

  it('opens nothing for a pointer that rushes past', () => {
    expect(stateAfter(pastMark).kind).toBe('idle');
    expect(stateAfter(onMark, pastMark, { kind: 'dwelled', token: 1 }).kind).toBe('idle');
  });

  it('opens nothing once the pointer has left before the dwell was over', () => {
    expect(stateAfter(onMark, onPage, { kind: 'dwelled', token: 1 }).kind).toBe('idle');
    expect(stateAfter(onMark, { kind: 'left' }, { kind: 'dwelled', token: 1 }).kind).toBe('idle');
  });

  it('drops the dwell of a mark that was left for another', () => {
    expect(stateAfter(onMark, onOther, { kind: 'dwelled', token: 1 })).toEqual({
      kind: 'waiting',
      token: 2,
      target: 'putin',
    });
  });

  it('keeps the card while the pointer is on it', () => {
    expect(stateAfter(...opened, onCard, onCard).kind).toBe('open');
  });

  it('keeps the card while the pointer crosses to it', () => {
    expect(stateAfter(...opened, onPath, onPath, onCard)).toEqual({
      kind: 'open',
      token: 1,
      target: 'peskov',
    });
  });

  it('closes the card some time after the pointer left mark and card', () => {
    expect(stateAfter(...opened, onPage).kind).toBe('closing');
    expect(stateAfter(...opened, onPage, { kind: 'lapsed', token: 1 }).kind).toBe('idle');
  });

  it('keeps the card when the pointer comes back in time', () => {
    expect(stateAfter(...opened, onPage, onMark, { kind: 'lapsed', token: 1 }).kind).toBe('open');
  });

  it('starts the time anew with each step towards the card', () => {
    const first = stateAfter(...opened, onPath);

    expect(nextHover(first, onPath)).not.toBe(first);
  });

  it('lets a fast pointer cross other marks on its way to the card', () => {
    const fastOther: HoverEvent<string> = {
      kind: 'pointed',
      at: { on: 'mark', target: 'putin', isFast: true },
    };

    expect(stateAfter(...opened, onPath, fastOther, onCard)).toEqual({
      kind: 'open',
      token: 1,
      target: 'peskov',
    });
  });

  it('gives way to a mark on which the pointer rests', () => {
    expect(stateAfter(...opened, onOther)).toEqual({ kind: 'waiting', token: 2, target: 'putin' });
  });

  it('opens at once what was tapped', () => {
    expect(stateAfter({ kind: 'chosen', target: 'putin' })).toEqual({
      kind: 'open',
      token: 1,
      target: 'putin',
    });
  });

  it('is idle after Escape, with a token that the late answer lacks no longer counts for', () => {
    const state = stateAfter(...opened, { kind: 'closed' });

    expect(state.kind).toBe('idle');
    expect(nextHover(state, onMark).token).toBe(2);
  });

  it('gives the same object where nothing changes', () => {
    const open = stateAfter(...opened);

    expect(nextHover(open, onMark)).toBe(open);
    expect(nextHover(open, { kind: 'dwelled', token: 1 })).toBe(open);
    expect(nextHover(firstHover(), onPage)).toEqual(firstHover());
  });
});

import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { axeViolations } from '../testing/axe-violations.ts';
import { allByRole, byRole, spokenText } from '../testing/by-role.ts';
import { draw } from '../testing/draw.ts';
import { effects } from '../testing/effects.ts';
import { english } from '../testing/english.ts';
import { ARTICLE, MALIAR, OPYTNE, TODAY } from '../testing/sample-cards.ts';
import { showCard } from '../testing/show-card.tsx';
import { Card } from './card.tsx';

describe('a card’s controls', () => {
  it('go back and close it only where there is somewhere to go', () => {
    expect(allByRole(showCard({ model: MALIAR }), 'button', /Back|Close/)).toEqual([]);

    const onBack = vi.fn();
    const onClose = vi.fn();
    const card = showCard({ model: MALIAR, onBack, onClose });
    byRole(card, 'button', 'Back').click();
    byRole(card, 'button', 'Close').click();

    expect(onBack).toHaveBeenCalledOnce();
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('pin it where somebody keeps it open', () => {
    const onPin = vi.fn();
    const card = showCard({ model: MALIAR, onClose: () => undefined, onPin, isPinned: true });
    const pin = byRole(card, 'button', 'Keep this card open');
    pin.click();

    expect(pin.getAttribute('aria-pressed')).toBe('true');
    expect(onPin).toHaveBeenCalledOnce();
    expect(allByRole(showCard({ model: MALIAR }), 'button', 'Keep this card open')).toEqual([]);
  });
});

describe('the focus', () => {
  it('stays where it is when a card opens by itself', async () => {
    showCard({ model: MALIAR });
    await effects();

    expect(document.activeElement).toBe(document.body);
  });

  it('goes to a card that was opened by key or button', async () => {
    const card = showCard({ model: MALIAR, takeFocus: true });
    await effects();

    expect(document.activeElement).toBe(card.querySelector('.card'));
  });

  it('stays in the card when one of its names opens another', async () => {
    function Walk() {
      const [model, setModel] = useState(MALIAR);
      return <Card t={english} today={TODAY} model={model} onOpen={() => setModel(OPYTNE)} />;
    }
    const place = draw(<Walk />);
    await effects();

    byRole(place, 'button', 'Opytne').click();
    await effects();

    expect(byRole(place, 'heading', 'Opytne')).toBeTruthy();
    expect(document.activeElement).toBe(place.querySelector('.card'));
  });
});

describe('muting on a card', () => {
  it('is offered by name and scope, and taken back by the same button', () => {
    const onMute = vi.fn();
    const button = byRole(
      showCard({ model: OPYTNE, mute: { isMuted: false, onMute } }),
      'button',
      'Mute Opytne everywhere',
    );

    button.click();

    expect(onMute).toHaveBeenCalledWith(true);
    const muted = showCard({ model: OPYTNE, mute: { isMuted: true, onMute } });
    expect(spokenText(muted)).toContain('Muted on every page.');
    byRole(muted, 'button', 'Undo: mark Opytne again').click();
    expect(onMute).toHaveBeenLastCalledWith(false);
  });

  it('is not offered where it cannot be done', () => {
    expect(allByRole(showCard({ model: OPYTNE }), 'button', /^Mute/)).toEqual([]);
  });

  it('has nothing that axe finds wrong', async () => {
    const card = showCard({ model: OPYTNE, mute: { isMuted: true, onMute: () => undefined } });

    expect(await axeViolations(card)).toEqual([]);
  });
});

describe('copying a card', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('puts the card with its sources on the clipboard and says so', async () => {
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const card = showCard({ model: MALIAR, articleDate: ARTICLE });

    byRole(card, 'button', 'Copy with sources').click();
    await vi.waitFor(() => expect(spokenText(byRole(card, 'status'))).toBe('Copied.'));

    expect(writeText).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('## Hanna Maliar'));
  });

  it('says so where the browser refuses', async () => {
    vi.stubGlobal('navigator', { clipboard: undefined });
    document.execCommand = () => false;
    const card = showCard({ model: MALIAR });

    byRole(card, 'button', 'Copy with sources').click();

    await vi.waitFor(() => expect(spokenText(byRole(card, 'status'))).toBe('The browser did not allow it.'));
    expect(card.querySelector('textarea')).toBeNull();
  });
});

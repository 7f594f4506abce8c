import { describe, expect, it } from 'vitest';
import { axeViolations } from '../../testing/axe-violations.ts';
import { allByRole, byRole, spokenText } from '../../testing/by-role.ts';
import { bareCard, KIM, MALIAR, MALIAR_MENTION, OPYTNE } from '../../testing/sample-cards.ts';
import { showCard } from '../../testing/show-card.tsx';

describe('the card at a glance', () => {
  it('is a region named after the entity, or a dialog in a page', () => {
    expect(byRole(showCard({ model: MALIAR }), 'heading', 'Hanna Maliar').tagName).toBe('H2');
    expect(
      byRole(showCard({ model: MALIAR, dialog: true }), 'dialog', 'Hanna Maliar').getAttribute('aria-modal'),
    ).toBeNull();
  });

  it('gives the native name in its own language and direction', () => {
    const native = showCard({ model: MALIAR }).querySelector('.native bdi');

    expect(native?.textContent).toBe('Ганна Маляр');
    expect(native?.getAttribute('lang')).toBe('uk');
  });

  it.each([
    ['Brazilian politician, planning minister from 2023.', 'Person North Korea'],
    ['Brazilian judge, once a minister.', 'Person: politician North Korea'],
    ['Senator, third in the election of 2022.', 'Person: Brazilian politician North Korea'],
  ])('does not say above the name what “%s” says', (gloss, above) => {
    const card = showCard({ model: { ...KIM, label: 'Brazilian politician', gloss } });

    expect(spokenText(card.querySelector('.kicker') ?? card)).toBe(above);
    expect(spokenText(card.querySelector('.gloss') ?? card)).toBe(gloss);
  });

  it('breaks no range of years above the name', () => {
    const card = showCard({ model: { ...KIM, label: 'Israeli politician, prime minister 2021–2022' } });

    expect(card.querySelector('.kicker .unbroken')?.textContent).toBe('2021–2022');
  });

  it('gives its texts the language of their pack, English unless that says another', () => {
    const languages = (language?: string) => {
      const { pack } = bareCard();
      const model = bareCard({ pack: language === undefined ? pack : { ...pack, language } });
      return ['.name bdi', '.gloss bdi'].map((part) =>
        showCard({ model }).querySelector(part)?.getAttribute('lang'),
      );
    };

    expect(languages()).toEqual(['en', 'en']);
    expect(languages('uk')).toEqual(['uk', 'uk']);
  });

  it('names the country for those who cannot see the code or the flag', () => {
    expect(spokenText(showCard({ model: MALIAR }).querySelector('.kicker') ?? document.body)).toContain(
      'Ukraine',
    );
    expect(spokenText(showCard({ model: OPYTNE }).querySelector('.kicker') ?? document.body)).toContain(
      'Ukraine',
    );
  });

  it('draws a flag from colours and paths', () => {
    const paths = [...showCard({ model: OPYTNE }).querySelectorAll('.country-flag path')];

    expect(paths.map((path) => path.getAttribute('fill'))).toEqual(['#ffda44', '#338af3']);
  });

  it('marks a likely match, and not a sure one', () => {
    const likely = { ...MALIAR_MENTION, confidence: 'likely' } as const;

    expect(spokenText(showCard({ model: MALIAR, mention: likely }))).toContain('Likely match');
    expect(spokenText(showCard({ model: MALIAR, mention: MALIAR_MENTION }))).not.toContain('Likely match');
  });

  it('shows a card that has nothing but a name and a gloss', async () => {
    const card = showCard({ model: bareCard() });

    expect(spokenText(card)).toContain('A village that stands in tests');
    expect(allByRole(card, 'link')).toEqual([]);
    expect(await axeViolations(card)).toEqual([]);
  });
});

// biome-ignore-all lint/suspicious/noThenProperty: a card's `then` is a plain object, which no promise takes for its own.
import { describe, expect, it } from 'vitest';
import type { CardModel } from '../../../pack/index.ts';
import { english } from '../../testing/english.ts';
import {
  ARTICLE,
  bareCard,
  GRAIN,
  GRAIN_IN_FORCE,
  KIM,
  MALIAR,
  NAVALNY,
  OPYTNE,
  TODAY,
} from '../../testing/sample-cards.ts';
import { cardMarkdown } from './card-markdown.ts';

const options = { t: english, article: ARTICLE.day, today: TODAY };

describe('a card as Markdown', () => {
  it('gives then and now with dates, as-of and sources', () => {
    const text = cardMarkdown(MALIAR, options);

    expect(text).toContain('## Hanna Maliar\n');
    expect(text).toContain('*Ukrainian lawyer and official* · Ганна Маляр');
    expect(text).toContain('**Changed since this was written**');
    expect(text).toMatch(
      /When this was written, 12 Sept? 2023\n\n- Deputy defence minister of Ukraine \(from 4 Aug 2021 until 18 Sept? 2023, 6 days after this article; as of Oct 2026\) \[1, 2\]/,
    );
    expect(text).toContain('Today, 23 Nov 2026\n\n- No later office or status on record.');
  });

  it('numbers the sources of its description', () => {
    const text = (changes: Partial<CardModel>) =>
      cardMarkdown(bareCard({ proseSources: [1, 3], ...changes }), options);

    expect(text({ background: 'It has a well.' })).toContain(
      'stands in tests [1, 3]\n\nIt has a well. [1, 3]\n',
    );
    expect(text({ proseSources: [] })).toContain('stands in tests\n');
  });

  it('numbers the sources as the statements do', () => {
    const text = cardMarkdown(MALIAR, options);

    expect(text).toContain(
      '### Sources\n\n1. Order of the Cabinet of Ministers on the appointment of H. Maliar, Government of Ukraine, <https://www.kmu.gov.ua/npas/example>, as of 4 Aug 2021\n2. ',
    );
    expect(text).toContain('3. Widely known; not looked up');
  });

  it('gives the day on which something happened without “ended”', () => {
    const model = bareCard({
      kind: 'event',
      from: '2026-04-12',
      to: '2026-04-12',
      then: { day: ARTICLE.day, roles: [] },
    });

    expect(cardMarkdown(model, options)).toContain(
      '**Changed since this was written**\n\n- 12 Apr 2026, 2 years after this article',
    );
  });

  it('marks the article on the timeline', () => {
    expect(cardMarkdown(GRAIN, options)).toMatch(
      /- 17 Jul 2023: Russia lets it lapse \[2\]\n- \*\*12 Sept? 2023: This article\*\*/,
    );
  });

  it('says the state of an agreement', () => {
    expect(cardMarkdown(GRAIN, options)).toContain(
      '- **lapsed** 17 Jul 2023, 8 weeks before this article: Russia',
    );
  });

  it('says who recognises a contested place and who controls it', () => {
    expect(cardMarkdown(OPYTNE, options)).toContain('**Contested** Recognised as part of Ukraine');
  });

  it('never says "is" of what was checked too long ago, and links only to the web', () => {
    const text = cardMarkdown(KIM, options);

    expect(text).toContain('Was “President of the State Affairs Commission” when last checked, Jun 2025');
    expect(text).not.toContain('javascript:');
  });

  it('has no timeline of nothing but the article', () => {
    expect(cardMarkdown(bareCard(), options)).not.toContain('### Timeline');
  });

  it('says once that a treaty is in force', () => {
    const lifecycle = { ...GRAIN_IN_FORCE, text: 'In force since August 2022.' };
    const now = { day: TODAY, roles: [], lifecycle };
    const text = cardMarkdown(
      { ...GRAIN, then: { ...now, day: ARTICLE.day }, now, periods: [lifecycle], events: [] },
      options,
    );

    expect(text).toContain('- **in force** from 1 Aug 2022');
    expect(text).toContain(': in force [1]');
    expect(text).not.toContain('In force since');
  });

  it('tells a death since', () => {
    expect(cardMarkdown(NAVALNY, options)).toContain('Died 16 Feb 2024, 5 months after this article');
  });

  it('says of which day it tells where the page gives no date, and where it comes from', () => {
    const text = cardMarkdown(bareCard({ now: KIM.now }), { ...options, article: undefined });

    expect(text).toContain('Today, 23 Nov 2026');
    expect(text).not.toContain('This page');
    expect(text).toContain('Backgrounder news pack, edited 20 Nov 2026. CC BY 4.0');
    expect(text).toContain('Copied from Backgrounder on 23 Nov 2026');
  });
});

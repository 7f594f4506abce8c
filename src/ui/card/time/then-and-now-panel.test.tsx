// biome-ignore-all lint/suspicious/noThenProperty: a card's `then` is a plain object, which no promise takes for its own.

import { describe, expect, it } from 'vitest';
import { byRole, spokenText } from '../../testing/by-role.ts';
import {
  ARTICLE,
  bareCard,
  GRAIN,
  GRAIN_IN_FORCE,
  KIM,
  line,
  MALIAR,
  NAVALNY,
  TODAY,
} from '../../testing/sample-cards.ts';
import { showCard } from '../../testing/show-card.tsx';

describe('then and now', () => {
  it('says what a person was when the article was written and how soon that ended', () => {
    const panel = byRole(showCard({ model: MALIAR, articleDate: ARTICLE }), 'region', 'Then and now');

    expect(spokenText(panel)).toContain('Changed since this was written');
    expect(spokenText(panel)).toContain('Deputy defence minister of Ukraine');
    expect(spokenText(panel)).toMatch(/until 18 Sept? 2023, 6 days after this article/);
    expect(spokenText(panel)).toContain('No later office or status on record.');
  });

  it('says once that an agreement had lapsed before the article', () => {
    const panel = byRole(showCard({ model: GRAIN, articleDate: ARTICLE }), 'region', 'Then and now');

    expect(spokenText(panel)).toContain('lapsed 17 Jul 2023, 8 weeks before this article');
    expect(spokenText(panel)).not.toContain('Changed since');
  });

  it('never says "is" of an office that was checked too long ago', () => {
    const card = showCard({ model: KIM, articleDate: ARTICLE });

    expect(spokenText(card)).toContain(
      'Was “President of the State Affairs Commission” when last checked, Jun 2025',
    );
  });

  it('names only what changed where there is no office or status to compare', () => {
    const held = line({ text: 'Held by Ukraine', to: '2024-02-17' });
    const changes = [{ date: '2024-02-17', what: 'ended', line: held, daysAfterArticle: 158 }] as const;

    const card = showCard({ model: { ...NAVALNY, to: '2020', changes }, articleDate: ARTICLE });

    expect(spokenText(byRole(card, 'region', 'Changed since this was written'))).toMatch(
      /Ended: Held by Ukraine source 1 ?17 Feb 2024, 5 months after this article$/,
    );
    expect(spokenText(card)).not.toMatch(/No (later )?office or status/);
  });

  it('says so where the page gives no date', () => {
    const undated = bareCard({ now: KIM.now });
    expect(spokenText(showCard({ model: undated, dialog: true }))).toContain('This page gives no date');
    expect(spokenText(showCard({ model: bareCard(), dialog: true }))).not.toContain(
      'This page gives no date',
    );
    // Who looked it up by search asked of no page.
    expect(spokenText(showCard({ model: undated }))).not.toContain('This page gives no date');
  });

  it('tells a death since the article first and once', () => {
    const text = spokenText(showCard({ model: NAVALNY, articleDate: ARTICLE }));

    expect(text.match(/Died 16 Feb 2024, 5 months after this article/g)).toHaveLength(1);
    expect(text).not.toMatch(/No (later )?office or status/);
  });

  it('admits of a person alone that nothing is on record', () => {
    const member = line({ text: 'Has eleven members.', from: '2025-10-26' });
    const change = { date: '2025-10-26', what: 'began', line: member, daysAfterArticle: 775 } as const;
    const model = bareCard({
      kind: 'organisation',
      then: { day: ARTICLE.day, roles: [] },
      now: { day: TODAY, roles: [member] },
      changes: [change],
    });

    expect(spokenText(showCard({ model, articleDate: ARTICLE }))).not.toMatch(/No (later )?office or status/);
    expect(spokenText(showCard({ model: { ...model, kind: 'person' }, articleDate: ARTICLE }))).toContain(
      'No office or status',
    );
  });

  it('says “in between” only after what was when the article was written', () => {
    const text = (then: readonly (typeof GRAIN_IN_FORCE)[]) => {
      const came = {
        date: '2023-12-01',
        what: 'began',
        line: line({ text: 'In force.' }),
        daysAfterArticle: 80,
      } as const;
      const model = { ...GRAIN, then: { day: ARTICLE.day, roles: then }, changes: [came] };
      return spokenText(byRole(showCard({ model, articleDate: ARTICLE }), 'region', 'Then and now'));
    };

    expect(text([GRAIN_IN_FORCE])).toContain('In between');
    expect(text([])).toMatch(/^Changed since this was written ?In force/);
  });

  it('tells once that an event was held on the day it ended', () => {
    const held = line({ text: 'Held on 12 April 2026.', from: '2026-04-12', to: '2026-04-12' });
    const at = { date: '2026-04-12', line: held, daysAfterArticle: 943 } as const;
    const model = bareCard({
      kind: 'event',
      from: '2026-04-12',
      to: '2026-04-12',
      then: { day: ARTICLE.day, roles: [] },
      changes: [
        { ...at, what: 'began' },
        { ...at, what: 'ended' },
      ],
    });

    expect(spokenText(showCard({ model, articleDate: ARTICLE }))).toContain('Held on 12 April 2026.');
    expect(spokenText(showCard({ model, articleDate: ARTICLE }))).not.toContain('Ended');
  });

  it('gives once, and without “ended”, the day after the article on which something happened', () => {
    const model = bareCard({
      kind: 'event',
      from: '2026-04-12',
      to: '2026-04-12',
      then: { day: ARTICLE.day, roles: [] },
    });

    const text = spokenText(showCard({ model, articleDate: ARTICLE }));

    expect(text).toMatch(/Changed since this was written ?12 Apr 2026, 2 years after this article/);
    expect(text.match(/12 Apr 2026/g)).toHaveLength(1);
    expect(text).not.toMatch(/Began|Ended/);
  });

  it('counts the distance from the article once, at the end of what held then', () => {
    const then = { day: '2023-01-10', roles: [], lifecycle: { ...GRAIN_IN_FORCE, to: '2023-07-17' } };
    const text = spokenText(
      showCard({ model: { ...GRAIN, then }, articleDate: { ...ARTICLE, day: then.day } }),
    );

    expect(text.match(/17 Jul 2023, 6 months after this article/g)).toHaveLength(1);
    expect(text).toContain('lapsed 17 Jul 2023');
  });

  it('tells what began in a sentence as it stands', () => {
    const line = { text: 'Russia suspended inspections.', from: '2024-02', to: '2024-05', asOf: '2024-05' };
    const began = { date: '2024-02', what: 'began', daysAfterArticle: 142 } as const;
    const model = { ...KIM, changes: [{ ...began, line: { ...line, stale: false, sources: [1] } }] };
    const text = spokenText(showCard({ model, articleDate: ARTICLE }));

    expect(text).toContain('Russia suspended inspections.');
    expect(text).not.toContain('Began:');
  });

  it('dates a stale fact in its own sentence', () => {
    const model = bareCard({
      facts: [line({ text: 'Its garrison is 900 strong', stale: true, asOf: '2024-03' })],
    });

    expect(spokenText(showCard({ model }))).toContain(
      'When last checked, Mar 2024: Its garrison is 900 strong',
    );
  });
});

// biome-ignore-all lint/suspicious/noThenProperty: a card's `then` is a plain object, which no promise takes for its own.
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CardModel } from '../pack/index.ts';
import { Card, type CardProps } from './card.tsx';
import { axeViolations } from './testing/axe-violations.ts';
import { allByRole, byRole, nameOf, spokenText } from './testing/by-role.ts';
import { effects } from './testing/effects.ts';
import { english } from './testing/english.ts';
import {
  ARTICLE,
  bareCard,
  GRAIN,
  GRAIN_IN_FORCE,
  KIM,
  line,
  MALIAR,
  MALIAR_MENTION,
  NAVALNY,
  OPYTNE,
  OPYTNE_MENTION,
  TODAY,
} from './testing/sample-cards.ts';

function show(props: Partial<CardProps> & Pick<CardProps, 'model'>): HTMLElement {
  const place = document.createElement('div');
  document.body.append(place);
  render(<Card t={english} today={TODAY} onOpen={() => undefined} {...props} />, place);
  return place;
}

describe('the card at a glance', () => {
  it('is a region named after the entity, or a dialog in a page', () => {
    expect(byRole(show({ model: MALIAR }), 'heading', 'Hanna Maliar').tagName).toBe('H2');
    expect(
      byRole(show({ model: MALIAR, dialog: true }), 'dialog', 'Hanna Maliar').getAttribute('aria-modal'),
    ).toBeNull();
  });

  it('gives the native name in its own language and direction', () => {
    const native = show({ model: MALIAR }).querySelector('.native bdi');

    expect(native?.textContent).toBe('Ганна Маляр');
    expect(native?.getAttribute('lang')).toBe('uk');
  });

  it.each([
    ['Brazilian politician, planning minister from 2023.', 'Person North Korea'],
    ['Brazilian politicians’ adviser.', 'Person: Brazilian politician North Korea'],
    ['Senator, third in the election of 2022.', 'Person: Brazilian politician North Korea'],
  ])('does not say above the name what “%s” begins with', (gloss, above) => {
    const card = show({ model: { ...KIM, label: 'Brazilian politician', gloss } });

    expect(spokenText(card.querySelector('.kicker') ?? card)).toBe(above);
  });

  it('leaves out a line that repeats the words above the name', () => {
    const model = bareCard({ label: 'city in Nevada', gloss: 'City in Nevada.' });

    expect(show({ model }).querySelector('.gloss')).toBeNull();
    expect(
      show({ model: { ...model, gloss: 'City of casinos in Nevada.' } }).querySelector('.gloss'),
    ).not.toBeNull();
  });

  it('gives its texts the language of their pack, English unless that says another', () => {
    const languages = (language?: string) => {
      const { pack } = bareCard();
      const model = bareCard({ pack: language === undefined ? pack : { ...pack, language } });
      return ['.name bdi', '.gloss bdi'].map((part) =>
        show({ model }).querySelector(part)?.getAttribute('lang'),
      );
    };

    expect(languages()).toEqual(['en', 'en']);
    expect(languages('uk')).toEqual(['uk', 'uk']);
  });

  it('names the country for those who cannot see the code or the flag', () => {
    expect(spokenText(show({ model: MALIAR }).querySelector('.kicker') ?? document.body)).toContain(
      'Ukraine',
    );
    expect(spokenText(show({ model: OPYTNE }).querySelector('.kicker') ?? document.body)).toContain(
      'Ukraine',
    );
  });

  it('draws a flag from colours and paths', () => {
    const paths = [...show({ model: OPYTNE }).querySelectorAll('.country-flag path')];

    expect(paths.map((path) => path.getAttribute('fill'))).toEqual(['#ffda44', '#338af3']);
  });

  it('shows a card that has nothing but a name and a gloss', async () => {
    const card = show({ model: bareCard() });

    expect(spokenText(card)).toContain('A village that stands in tests');
    expect(allByRole(card, 'link')).toEqual([]);
    expect(await axeViolations(card)).toEqual([]);
  });
});

describe('then and now', () => {
  it('says what a person was when the article was written and how soon that ended', () => {
    const panel = byRole(show({ model: MALIAR, articleDate: ARTICLE }), 'region', 'Then and now');

    expect(spokenText(panel)).toContain('Changed since this was written');
    expect(spokenText(panel)).toContain('Deputy defence minister of Ukraine');
    expect(spokenText(panel)).toMatch(/until 18 Sept? 2023, 6 days after this article/);
    expect(spokenText(panel)).toContain('No office or status on record.');
  });

  it('says once that an agreement had lapsed before the article', () => {
    const panel = byRole(show({ model: GRAIN, articleDate: ARTICLE }), 'region', 'Then and now');

    expect(spokenText(panel)).toContain('lapsed 17 Jul 2023, 8 weeks before this article');
    expect(spokenText(panel)).not.toContain('Changed since');
  });

  it('never says "is" of an office that was checked too long ago', () => {
    const card = show({ model: KIM, articleDate: ARTICLE });

    expect(spokenText(card)).toContain(
      'Was “President of the State Affairs Commission” when last checked, Jun 2025',
    );
  });

  it('names only what changed where there is no office or status to compare', () => {
    const held = line({ text: 'Held by Ukraine', to: '2024-02-17' });
    const changes = [{ date: '2024-02-17', what: 'ended', line: held, daysAfterArticle: 158 }] as const;

    const card = show({ model: { ...NAVALNY, to: '2020', changes }, articleDate: ARTICLE });

    expect(spokenText(byRole(card, 'region', 'Changed since this was written'))).toMatch(
      /Ended: Held by Ukraine source 1 ?17 Feb 2024, 5 months after this article$/,
    );
    expect(spokenText(card)).not.toContain('No office or status');
  });

  it('says so where the page gives no date', () => {
    const undated = bareCard({ now: KIM.now });
    expect(spokenText(show({ model: undated, dialog: true }))).toContain('This page gives no date');
    expect(spokenText(show({ model: bareCard(), dialog: true }))).not.toContain('This page gives no date');
    // Who looked it up by search asked of no page.
    expect(spokenText(show({ model: undated }))).not.toContain('This page gives no date');
  });

  it('tells a death since the article first and once', () => {
    const text = spokenText(show({ model: NAVALNY, articleDate: ARTICLE }));

    expect(text.match(/Died 16 Feb 2024, 5 months after this article/g)).toHaveLength(1);
    expect(text).not.toContain('No office or status');
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

    expect(spokenText(show({ model, articleDate: ARTICLE }))).not.toContain('No office or status');
    expect(spokenText(show({ model: { ...model, kind: 'person' }, articleDate: ARTICLE }))).toContain(
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
      return spokenText(byRole(show({ model, articleDate: ARTICLE }), 'region', 'Then and now'));
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

    expect(spokenText(show({ model, articleDate: ARTICLE }))).toContain('Held on 12 April 2026.');
    expect(spokenText(show({ model, articleDate: ARTICLE }))).not.toContain('Ended');
  });

  it('counts the distance from the article once, at the end of what held then', () => {
    const then = { day: '2023-01-10', roles: [], lifecycle: { ...GRAIN_IN_FORCE, to: '2023-07-17' } };
    const text = spokenText(show({ model: { ...GRAIN, then }, articleDate: { ...ARTICLE, day: then.day } }));

    expect(text.match(/17 Jul 2023, 6 months after this article/g)).toHaveLength(1);
    expect(text).toContain('lapsed 17 Jul 2023');
  });

  it('tells what began in a sentence as it stands', () => {
    const line = { text: 'Russia suspended inspections.', from: '2024-02', to: '2024-05', asOf: '2024-05' };
    const began = { date: '2024-02', what: 'began', daysAfterArticle: 142 } as const;
    const model = { ...KIM, changes: [{ ...began, line: { ...line, stale: false, sources: [1] } }] };
    const text = spokenText(show({ model, articleDate: ARTICLE }));

    expect(text).toContain('Russia suspended inspections.');
    expect(text).not.toContain('Began:');
  });

  it('dates a stale fact in its own sentence', () => {
    const model = bareCard({
      facts: [line({ text: 'Its garrison is 900 strong', stale: true, asOf: '2024-03' })],
    });

    expect(spokenText(show({ model }))).toContain('When last checked, Mar 2024: Its garrison is 900 strong');
  });
});

describe('doubt', () => {
  it('says "could be either" first and offers the other', () => {
    const onOpen = vi.fn();
    const card = show({ model: OPYTNE, mention: OPYTNE_MENTION, onOpen });

    byRole(card, 'button', 'Show Opytne, Bakhmut Raion instead').click();

    expect(spokenText(card)).toContain('Could be either');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('place.opytne-bakhmut');
  });

  it('lets the reader choose for the page or for good, and take that back', () => {
    const [onKeep, onForget] = [vi.fn(), vi.fn()];
    const place = { model: OPYTNE, mention: OPYTNE_MENTION };
    const open = show({ ...place, choice: { kept: undefined, onKeep, onForget } });
    byRole(open, 'button', 'This one, on this page').click();
    byRole(open, 'button', 'Always this one').click();
    const chosen = show({ ...place, choice: { kept: 'always', onKeep, onForget } });
    byRole(chosen, 'button', 'Forget that').click();

    expect(onKeep.mock.calls).toEqual([['page'], ['always']]);
    expect(spokenText(chosen)).toContain('You took “Opytne” for this one, on every page.');
    expect(onForget).toHaveBeenCalledOnce();
  });

  it('says that the other one is the other one, and gives no reasons that speak for the first', () => {
    const card = show({ model: OPYTNE, mention: { ...OPYTNE_MENTION, isSecond: true } });

    expect(spokenText(card)).toContain('This is the other one.');
    expect(spokenText(card)).not.toContain('Why this name was marked');
  });

  it('marks a likely match, and not a sure one', () => {
    const likely = { ...MALIAR_MENTION, confidence: 'likely' } as const;

    expect(spokenText(show({ model: MALIAR, mention: likely }))).toContain('Likely match');
    expect(spokenText(show({ model: MALIAR, mention: MALIAR_MENTION }))).not.toContain('Likely match');
  });

  it('gives the reasons of the match in words', () => {
    const text = spokenText(show({ model: MALIAR, mention: MALIAR_MENTION, articleDate: ARTICLE }));

    expect(text).toContain('The page says “Hanna Maliar”, which is a name of Hanna Maliar.');
    expect(text).toContain('Words that speak for it: Deputy Defense Minister.');
    expect(text).toMatch(/The article’s date, 12 Sept? 2023, is in the page’s data/);
  });

  it('puts a contested place into one sentence', () => {
    expect(spokenText(byRole(show({ model: OPYTNE }), 'region', 'Contested'))).toContain(
      'Recognised as part of Ukraine (UN General Assembly resolution ES-11/4). Controlled by Russia since Dec 2022, as of Aug 2026.',
    );
  });
});

describe('depth', () => {
  it('numbers its sources and admits what was not looked up', () => {
    const card = show({ model: MALIAR });

    expect(spokenText(card)).toContain('Widely known; not looked up');
    expect(card.querySelector('.sources li')?.getAttribute('value')).toBe('1');
  });

  it('says when it was reviewed, or that nobody wrote it', () => {
    expect(spokenText(show({ model: bareCard() }))).toContain('Record last reviewed');
    expect(spokenText(show({ model: bareCard({ generated: true }) }))).toContain('nobody wrote the record');
  });

  it('links only to the web, and tells nobody where from', () => {
    const links = allByRole(show({ model: KIM }), 'link') as HTMLAnchorElement[]; // links are anchors

    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://en.wikipedia.org/wiki/Kim_Jong_Un',
    ]);
    expect(links.every((link) => link.rel.includes('noreferrer'))).toBe(true);
  });

  it('opens the card of a relation', () => {
    const onOpen = vi.fn();

    byRole(show({ model: MALIAR, onOpen }), 'button', /^Rustem Umerov/).click();

    expect(onOpen).toHaveBeenCalledExactlyOnceWith('person.rustem-umerov');
  });

  it('says which connections are on the page as well', () => {
    const names = allByRole(show({ model: MALIAR }), 'button', /also in this article/).map(nameOf);

    expect(names).toEqual(['Rustem Umerov, also in this article']);
  });

  it('shows the first of many connections, and the rest on request', async () => {
    const relations = Array.from({ length: 30 }, (_, index) => ({
      ...{ type: 'met', to: `person.n${index}`, name: `Name ${index}`, kind: 'person' as const },
    }));
    const card = show({ model: { ...KIM, relations } });

    expect(allByRole(card, 'button', /^Name/).length).toBe(8);
    byRole(card, 'button', 'More').click();
    await effects();

    expect(allByRole(card, 'button', /^Name/).length).toBe(30);
    expect(allByRole(card, 'button', 'More')).toEqual([]);
  });

  it('says once when a body was founded, with the source of the fact that says it too', () => {
    const facts = [
      line({ text: 'Founded in 1971.', sources: [2] }),
      line({ text: 'Has offices in 70 countries.' }),
    ];
    const body = bareCard({ kind: 'organisation', from: '1971-12-22', facts });
    const said = (changes: Partial<CardModel>) =>
      show({ model: { ...body, ...changes } }).querySelector('.facts')?.textContent;

    expect(said({})).toMatch(/^FactsFounded 22 Dec 1971.*2Has offices/);
    expect(said({})).not.toContain('Founded in');
    expect(said({ from: '1970' })).toContain('Founded in 1971.');
  });

  it('gives no date again that the line below the name or a fact gives', () => {
    const died = line({ text: 'His death on 16 February 2024 was announced.' });
    const facts = (changes: Partial<CardModel>) =>
      show({ model: bareCard({ kind: 'event', from: '2024-02-16', ...changes }) }).querySelector('.facts');

    expect(facts({ gloss: 'Death in prison on 16 February 2024.' })).toBeNull();
    expect(facts({ facts: [died] })?.textContent).not.toContain('Began');
    expect(facts({ gloss: 'Death in prison in February 2024.' })?.textContent).toContain('Began 16 Feb 2024');
  });

  it('says until when a connection held', () => {
    const relations = [
      { type: 'leads', to: 'organisation.un', name: 'UN', kind: 'organisation', until: '2016' },
    ] as const;

    expect(spokenText(show({ model: { ...KIM, relations } }))).toContain('until 2016');
  });

  it('shortens a long background for the eye only, and unfolds it', async () => {
    const card = show({ model: MALIAR });
    const background = () => card.querySelector('.background p');

    expect(background()?.className).toBe('shortened');
    expect(background()?.textContent).toContain('took over the ministry.');
    byRole(card, 'button', 'More').click();
    await effects();

    expect(background()?.className).toBe('');
    expect(allByRole(card, 'button', 'More')).toEqual([]);
  });

  it('marks the article on the timeline', () => {
    const rows = [...show({ model: MALIAR, articleDate: ARTICLE }).querySelectorAll('.timeline li')].map(
      spokenText,
    );

    expect(rows[3]).toMatch(/^12 Sept? 2023 This article$/);
    expect(rows[0]).toMatch(/^4 Aug 2021 – 18 Sept? 2023 Deputy defence minister/);
  });

  it('draws a history and says in words what is drawn', () => {
    const card = show({ model: GRAIN, articleDate: ARTICLE });

    const drawing = byRole(card, 'img', /^Drawing of the timeline/);

    expect(nameOf(drawing)).toMatch(/from 22 Jul 2022 to 17 Jul 2023, with this article on 12 Sept? 2023$/);
    expect(drawing.textContent).toContain('This article');
    expect(drawing.querySelectorAll('.dot')).toHaveLength(3);
    expect(drawing.querySelectorAll('.bar')).toHaveLength(1);
  });

  it('draws where a place is, and says so in words', () => {
    const onOpen = vi.fn();
    const card = show({ model: OPYTNE, onOpen });

    expect(nameOf(byRole(card, 'img', /^Map/))).toBe('Map: Opytne. Also shown: Kyiv, Ukraine');
    expect(spokenText(card.querySelector('.map figcaption') ?? card)).toBe('12 km north-west of Donetsk');
    byRole(card, 'button', 'Donetsk').click();
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('place.donetsk');
  });

  it('draws nothing of a single office', () => {
    const model = bareCard({ periods: [{ ...line({ text: 'Minister' }), from: '2020' }] });

    expect(allByRole(show({ model }), 'img')).toEqual([]);
    expect(show({ model }).querySelector('.timeline')).toBeNull();
  });
});

describe('copying', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('puts the card with its sources on the clipboard and says so', async () => {
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const card = show({ model: MALIAR, articleDate: ARTICLE });

    byRole(card, 'button', 'Copy with sources').click();
    await vi.waitFor(() => expect(spokenText(byRole(card, 'status'))).toBe('Copied.'));

    expect(writeText).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('## Hanna Maliar'));
  });

  it('says so where the browser refuses', async () => {
    vi.stubGlobal('navigator', { clipboard: undefined });
    document.execCommand = () => false;
    const card = show({ model: MALIAR });

    byRole(card, 'button', 'Copy with sources').click();

    await vi.waitFor(() => expect(spokenText(byRole(card, 'status'))).toBe('The browser did not allow it.'));
    expect(card.querySelector('textarea')).toBeNull();
  });
});

describe('controls', () => {
  it('has back and close only where there is somewhere to go', () => {
    expect(allByRole(show({ model: MALIAR }), 'button', /Back|Close/)).toEqual([]);

    const onBack = vi.fn();
    const onClose = vi.fn();
    const card = show({ model: MALIAR, onBack, onClose });
    byRole(card, 'button', 'Back').click();
    byRole(card, 'button', 'Close').click();

    expect(onBack).toHaveBeenCalledOnce();
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('can be pinned where somebody keeps it open', () => {
    const onPin = vi.fn();
    const card = show({ model: MALIAR, onClose: () => undefined, onPin, isPinned: true });
    const pin = byRole(card, 'button', 'Keep this card open');
    pin.click();

    expect(pin.getAttribute('aria-pressed')).toBe('true');
    expect(onPin).toHaveBeenCalledOnce();
    expect(allByRole(show({ model: MALIAR }), 'button', 'Keep this card open')).toEqual([]);
  });

  it('takes no focus by itself', async () => {
    show({ model: MALIAR });
    await effects();

    expect(document.activeElement).toBe(document.body);
  });

  it('takes focus where it was opened by key or button', async () => {
    const card = show({ model: MALIAR, takeFocus: true });
    await effects();

    expect(document.activeElement).toBe(card.querySelector('.card'));
  });

  it('keeps focus when one of its names opens another card', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    const draw = (model: CardProps['model']) =>
      render(<Card t={english} today={TODAY} model={model} onOpen={() => draw(OPYTNE)} />, place);
    draw(MALIAR);
    await effects();

    byRole(place, 'button', 'Opytne').click();
    await effects();

    expect(byRole(place, 'heading', 'Opytne')).toBeTruthy();
    expect(document.activeElement).toBe(place.querySelector('.card'));
  });
});

describe('accessibility', () => {
  it.each([
    ['a person whose office ended', { model: MALIAR, mention: MALIAR_MENTION, articleDate: ARTICLE }],
    ['an agreement', { model: GRAIN, articleDate: ARTICLE }],
    ['a doubtful place', { model: OPYTNE, mention: OPYTNE_MENTION, dialog: true }],
    ['a name in three scripts', { model: KIM, onBack: () => undefined, onClose: () => undefined }],
  ] as const)('axe finds nothing wrong with %s', async (_, props) => {
    expect(await axeViolations(show(props))).toEqual([]);
  });
});

describe('muting', () => {
  it('is offered by name and scope, and taken back by the same button', () => {
    const onMute = vi.fn();
    const button = byRole(
      show({ model: OPYTNE, mute: { isMuted: false, onMute } }),
      'button',
      'Mute Opytne everywhere',
    );

    button.click();

    expect(onMute).toHaveBeenCalledWith(true);
    const muted = show({ model: OPYTNE, mute: { isMuted: true, onMute } });
    expect(spokenText(muted)).toContain('Muted on every page.');
    byRole(muted, 'button', 'Undo: mark Opytne again').click();
    expect(onMute).toHaveBeenLastCalledWith(false);
  });

  it('is not offered where it cannot be done', () => {
    expect(allByRole(show({ model: OPYTNE }), 'button', /^Mute/)).toEqual([]);
  });

  it('has nothing that axe finds wrong', async () => {
    const card = show({ model: OPYTNE, mute: { isMuted: true, onMute: () => undefined } });

    expect(await axeViolations(card)).toEqual([]);
  });
});

import { describe, expect, it, vi } from 'vitest';
import type { CardModel } from '../../pack/index.ts';
import { allByRole, byRole, nameOf, spokenText } from '../testing/by-role.ts';
import { effects } from '../testing/effects.ts';
import { ARTICLE, bareCard, GRAIN, KIM, line, MALIAR, OPYTNE } from '../testing/sample-cards.ts';
import { showCard } from '../testing/show-card.tsx';

describe('the depth of a card', () => {
  it('numbers its sources and admits what was not looked up', () => {
    const card = showCard({ model: MALIAR });

    expect(spokenText(card)).toContain('Widely known; not looked up');
    expect(card.querySelector('.sources li')?.getAttribute('value')).toBe('1');
  });

  it('numbers the sources of its description behind both parts of it', () => {
    const numbersIn = (part: string, changes: Partial<CardModel>) =>
      showCard({ model: bareCard({ proseSources: [1, 3], ...changes }) }).querySelector(`${part} .refs`)
        ?.textContent;

    expect(numbersIn('.background', { background: 'It has a well.' })).toMatch(/1, 3$/);
    expect(numbersIn('.gloss', { background: 'It has a well.' })).toMatch(/1, 3$/);
    expect(numbersIn('.gloss', { proseSources: [] })).toBeUndefined();
  });

  it('says when it was reviewed, or that nobody wrote it', () => {
    expect(spokenText(showCard({ model: bareCard() }))).toContain('Record last reviewed');
    expect(spokenText(showCard({ model: bareCard({ generated: true }) }))).toContain(
      'nobody wrote the record',
    );
  });

  it('links only to the web, and tells nobody where from', () => {
    const links = allByRole(showCard({ model: KIM }), 'link') as HTMLAnchorElement[]; // links are anchors

    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://en.wikipedia.org/wiki/Kim_Jong_Un',
    ]);
    expect(links.every((link) => link.rel.includes('noreferrer'))).toBe(true);
  });

  it('opens the card of a relation', () => {
    const onOpen = vi.fn();

    byRole(showCard({ model: MALIAR, onOpen }), 'button', /^Rustem Umerov/).click();

    expect(onOpen).toHaveBeenCalledExactlyOnceWith('person.rustem-umerov');
  });

  it('says which connections are on the page as well', () => {
    const names = allByRole(showCard({ model: MALIAR }), 'button', /also in this article/).map(nameOf);

    expect(names).toEqual(['Rustem Umerov, also in this article']);
  });

  it('shows the first of many connections, and the rest on request', async () => {
    const relations = Array.from({ length: 30 }, (_, index) => ({
      ...{ type: 'met', to: `person.n${index}`, name: `Name ${index}`, kind: 'person' as const },
    }));
    const card = showCard({ model: { ...KIM, relations } });

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
      showCard({ model: { ...body, ...changes } }).querySelector('.facts')?.textContent;

    expect(said({})).toMatch(/^FactsFounded 22 Dec 1971.*2Has offices/);
    expect(said({})).not.toContain('Founded in');
    expect(said({ from: '1970' })).toContain('Founded in 1971.');
  });

  it('gives no date again that the line below the name or a fact gives', () => {
    const died = line({ text: 'His death on 16 February 2024 was announced.' });
    const facts = (changes: Partial<CardModel>) =>
      showCard({ model: bareCard({ kind: 'event', from: '2024-02-16', ...changes }) }).querySelector(
        '.facts',
      );

    expect(facts({ gloss: 'Death in prison on 16 February 2024.' })).toBeNull();
    expect(facts({ facts: [died] })?.textContent).not.toContain('Began');
    expect(facts({ gloss: 'Death in prison in February 2024.' })?.textContent).toContain('Began 16 Feb 2024');
  });

  it('says until when a connection held', () => {
    const relations = [
      { type: 'leads', to: 'organisation.un', name: 'UN', kind: 'organisation', until: '2016' },
    ] as const;

    expect(spokenText(showCard({ model: { ...KIM, relations } }))).toContain('until 2016');
  });

  it('shortens a long background for the eye only, and unfolds it', async () => {
    const card = showCard({ model: MALIAR });
    const background = () => card.querySelector('.background p') ?? card;
    const seen = () => {
      const copy = background().cloneNode(true) as Element; // a clone of an element is one
      copy.querySelector('.unseen')?.remove();
      return copy.textContent;
    };

    expect(spokenText(background())).toBe(MALIAR.background);
    expect(seen()).toMatch(/a village as retaken\.$/);
    byRole(card, 'button', 'More').click();
    await effects();

    expect(seen()).toBe(MALIAR.background);
    expect(allByRole(card, 'button', 'More')).toEqual([]);
  });

  it('lists a spelling once, with all who write it so', () => {
    const native = [
      { text: 'Байду', form: 'native', lang: 'ru' },
      { text: 'Байду', form: 'native', lang: 'uk' },
    ] as const;
    const otherNames = [
      { text: 'Khamenei', form: 'short', to: '2026-02' },
      { text: 'Khamenei', form: 'short' },
    ] as const;
    const card = showCard({ model: bareCard({ native, otherNames }) });

    expect([...card.querySelectorAll('.names li')].map(spokenText)).toEqual([
      'Байду Russian, Ukrainian',
      'Khamenei',
    ]);
    expect(spokenText(card)).toContain('Names and spellings2');
  });

  it('stands a pack whose language is none', () => {
    const pack = { ...MALIAR.pack, language: 'Deutsch (AT)' };
    const model = { ...MALIAR, pack, kind: 'event', from: '2024-02-16' } as const;

    expect(spokenText(showCard({ model }))).toContain('A criminal lawyer');
  });

  it('marks the article on the timeline', () => {
    const rows = [...showCard({ model: MALIAR, articleDate: ARTICLE }).querySelectorAll('.timeline li')].map(
      spokenText,
    );

    expect(rows[3]).toMatch(/^12 Sept? 2023 This article$/);
    expect(rows[0]).toMatch(/^4 Aug 2021 – 18 Sept? 2023 Deputy defence minister/);
  });

  it('draws a history and says in words what is drawn', () => {
    const card = showCard({ model: GRAIN, articleDate: ARTICLE });

    const drawing = byRole(card, 'img', /^Drawing of the timeline/);

    expect(nameOf(drawing)).toMatch(/from 22 Jul 2022 to 17 Jul 2023, with this article on 12 Sept? 2023$/);
    expect(drawing.textContent).toContain('This article');
    expect(drawing.querySelectorAll('.dot')).toHaveLength(3);
    expect(drawing.querySelectorAll('.bar')).toHaveLength(1);
  });

  it('draws where a place is, and says so in words', () => {
    const onOpen = vi.fn();
    const card = showCard({ model: OPYTNE, onOpen });

    expect(nameOf(byRole(card, 'img', /^Map/))).toBe('Map: Opytne. Also shown: Kyiv, Ukraine');
    expect(spokenText(card.querySelector('.map figcaption') ?? card)).toBe('12 km north-west of Donetsk');
    byRole(card, 'button', 'Donetsk').click();
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('place.donetsk');
  });

  it('draws nothing of a single office', () => {
    const model = bareCard({ periods: [{ ...line({ text: 'Minister' }), from: '2020' }] });

    expect(allByRole(showCard({ model }), 'img')).toEqual([]);
    expect(showCard({ model }).querySelector('.timeline')).toBeNull();
  });
});

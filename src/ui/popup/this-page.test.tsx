import { describe, expect, it, vi } from 'vitest';
import type { PageState } from '../../protocol/index.ts';
import { allByRole, byRole, spokenText } from '../testing/by-role.ts';
import { done, failed, fakeBrowser } from '../testing/fake-platform.ts';
import { drawPopup, openPopup, thisPage } from '../testing/open-popup.tsx';

/** A page in that state, of which no name is known. */
const inState = (state: PageState) => done({ state, entities: [] });
const MARKED = fakeBrowser().report;

describe('the state of this page', () => {
  it('is not guessed before everything has answered', () => {
    const { popup } = drawPopup({}, { askPage: () => new Promise<never>(() => undefined) });

    expect(spokenText(popup)).toContain('One moment…');
    expect(allByRole(popup, 'region')).toEqual([]);
  });

  it('tells for which dates the cards speak', async () => {
    const { popup } = await openPopup();

    expect(thisPage(popup)).toMatch(
      /Names are marked on this page ?Cards speak for the article’s date, 12 Sept? 2023/,
    );
  });

  it('says so where the page gives no date', async () => {
    const { popup } = await openPopup({ report: inState('marked') });

    expect(thisPage(popup)).toContain('The page gives no date, so cards show today’s state.');
  });

  it.each<[PageState, string]>([
    ['nothing-found', 'No names found here'],
    ['not-an-article', 'This does not look like an article'],
    ['working', 'Reading this page'],
    ['hidden-marks', 'Names are marked while you peek'],
    ['cannot-paint', 'This browser cannot paint marks'],
    ['gave-up', 'We stopped marking this page'],
    ['off-here', 'Off on this site'],
    ['off-everywhere', 'Backgrounder is off'],
    ['pack-damaged', 'The knowledge pack is damaged'],
  ])('has a plain sentence for %s', async (state, sentence) => {
    const { popup } = await openPopup({ report: inState(state) });

    expect(thisPage(popup)).toContain(sentence);
  });

  it('shows and hides the marks of a reader who peeks', async () => {
    const { popup, browser } = await openPopup({ settings: { peek: true }, report: inState('hidden-marks') });

    byRole(popup, 'button', 'Show the marks').click();
    browser.report = MARKED;
    (await vi.waitFor(() => byRole(popup, 'button', 'Hide the marks'))).click();

    await vi.waitFor(() => expect(browser.asked).toEqual(['peek {}', 'peek {}']));
  });

  it('offers to hide the marks to nobody else', async () => {
    const { popup } = await openPopup();

    expect(allByRole(popup, 'button', 'Hide the marks')).toEqual([]);
  });

  it('follows a page that is still working', async () => {
    const { popup, browser } = await openPopup({ report: inState('working') });

    browser.report = MARKED;

    await vi.waitFor(() => expect(thisPage(popup)).toContain('Names are marked'), { timeout: 3000 });
  });

  it('offers to mark a page that is no article', async () => {
    const { popup, browser } = await openPopup({ report: inState('not-an-article') });

    byRole(popup, 'button', 'Mark it anyway').click();

    expect(browser.asked).toEqual(['markAnyway {}']);
  });

  it('offers to reload a page that was open before', async () => {
    const { popup, browser } = await openPopup({ report: failed('unreachable') });

    byRole(popup, 'button', 'Reload').click();
    expect(browser.asked).toEqual(['reload']);

    browser.report = inState('nothing-found');
    await vi.waitFor(() => expect(thisPage(popup)).toContain('No names found here'), { timeout: 3000 });
  });

  it('asks for a site that the browser withholds', async () => {
    const { popup, browser } = await openPopup({ tab: { kind: 'withheld' } });

    byRole(popup, 'button', 'Allow this site').click();

    expect(thisPage(popup)).toContain('Your browser withholds this site');
    expect(browser.asked).toEqual(['access']);
  });

  it('says what is wrong with a damaged pack', async () => {
    const { popup } = await openPopup({ packDamage: 'index.bin: the hash differs' });

    expect(thisPage(popup)).toContain('index.bin: the hash differs');
  });
});

describe('a page that fails', () => {
  it('is asked again on request', async () => {
    const { popup, browser } = await openPopup({ report: failed('timeout') });
    expect(thisPage(popup)).toContain('It took too long.');

    browser.report = MARKED;
    byRole(popup, 'button', 'Try again').click();

    await vi.waitFor(() => expect(thisPage(popup)).toContain('Names are marked'));
  });
});

import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import type { PageState } from '../../protocol/index.ts';
import { axeViolations } from '../testing/axe-violations.ts';
import { allByRole, byRole, nameOf, spokenText } from '../testing/by-role.ts';
import { effects } from '../testing/effects.ts';
import { english } from '../testing/english.ts';
import {
  done,
  type FakeBrowser,
  failed,
  fakeBrowser,
  fakePlatform,
  hitsFor,
} from '../testing/fake-platform.ts';
import { KIM, MALIAR, TODAY } from '../testing/sample-cards.ts';
import { Popup } from './popup.tsx';

async function open(browser: FakeBrowser = fakeBrowser()): Promise<HTMLElement> {
  const place = document.createElement('div');
  document.body.append(place);
  render(<Popup platform={fakePlatform(browser)} t={english} today={TODAY} />, place);
  await vi.waitFor(() => byRole(place, 'combobox'));
  return place;
}

function page(popup: HTMLElement): string {
  return spokenText(byRole(popup, 'region', 'This page'));
}

describe('the state of this page', () => {
  it('is not guessed before everything has answered', () => {
    const place = document.createElement('div');
    const never = { ...fakePlatform(fakeBrowser()), askPage: () => new Promise<never>(() => undefined) };

    render(<Popup platform={never} t={english} today={TODAY} />, place);

    expect(spokenText(place)).toContain('One moment…');
    expect(allByRole(place, 'region')).toEqual([]);
  });

  it('tells for which dates the cards speak', async () => {
    expect(page(await open())).toMatch(
      /Names are marked on this page ?Cards speak for the article’s date, 12 Sept? 2023/,
    );
  });

  it('says so where the page gives no date', async () => {
    const browser = fakeBrowser();
    browser.report = done({ state: 'marked', entities: [] });

    expect(page(await open(browser))).toContain('The page gives no date, so cards show today’s state.');
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
    const browser = fakeBrowser();
    browser.report = done({ state, entities: [] });

    expect(page(await open(browser))).toContain(sentence);
  });

  it('shows and hides the marks of a reader who peeks', async () => {
    const browser = fakeBrowser();
    browser.settings = { ...browser.settings, peek: true };
    const marked = browser.report;
    browser.report = done({ state: 'hidden-marks', entities: [] });
    const popup = await open(browser);

    byRole(popup, 'button', 'Show the marks').click();
    browser.report = marked;
    (await vi.waitFor(() => byRole(popup, 'button', 'Hide the marks'))).click();

    await vi.waitFor(() => expect(browser.asked).toEqual(['peek {}', 'peek {}']));
  });

  it('offers to hide the marks to nobody else', async () => {
    expect(allByRole(await open(), 'button', 'Hide the marks')).toEqual([]);
  });

  it('follows a page that is still working', async () => {
    const browser = fakeBrowser();
    const marked = browser.report;
    browser.report = done({ state: 'working', entities: [] });
    const popup = await open(browser);

    browser.report = marked;

    await vi.waitFor(() => expect(page(popup)).toContain('Names are marked'), { timeout: 3000 });
  });

  it('offers to mark a page that is no article', async () => {
    const browser = fakeBrowser();
    browser.report = done({ state: 'not-an-article', entities: [] });

    byRole(await open(browser), 'button', 'Mark it anyway').click();

    expect(browser.asked).toEqual(['markAnyway {}']);
  });

  it('offers to reload a page that was open before', async () => {
    const browser = fakeBrowser();
    browser.report = failed('unreachable');

    const popup = await open(browser);

    byRole(popup, 'button', 'Reload').click();
    expect(browser.asked).toEqual(['reload']);

    browser.report = done({ state: 'nothing-found', entities: [] });
    await vi.waitFor(() => expect(page(popup)).toContain('No names found here'), { timeout: 3000 });
  });

  it('asks for a site that the browser withholds', async () => {
    const browser = fakeBrowser();
    browser.tab = { kind: 'withheld' };
    const popup = await open(browser);

    byRole(popup, 'button', 'Allow this site').click();

    expect(page(popup)).toContain('Your browser withholds this site');
    expect(browser.asked).toEqual(['access']);
  });

  it('says what is wrong with a damaged pack', async () => {
    const browser = fakeBrowser();
    browser.packDamage = 'index.bin: the hash differs';

    expect(page(await open(browser))).toContain('index.bin: the hash differs');
  });
});

describe('a page that fails', () => {
  it('is asked again on request', async () => {
    const browser = fakeBrowser();
    const marked = browser.report;
    browser.report = failed('timeout');
    const popup = await open(browser);
    expect(page(popup)).toContain('It took too long.');

    browser.report = marked;
    byRole(popup, 'button', 'Try again').click();

    await vi.waitFor(() => expect(page(popup)).toContain('Names are marked'));
  });
});

describe('switches', () => {
  it('turn everything off and, by undo, on again', async () => {
    const browser = fakeBrowser();
    const popup = await open(browser);

    byRole(popup, 'switch', 'On everywhere').click();
    await vi.waitFor(() => expect(page(popup)).toContain('Backgrounder is off'));
    expect(browser.settings.enabled).toBe(false);

    byRole(popup, 'button', 'Undo').click();
    await vi.waitFor(() => expect(page(popup)).toContain('Names are marked'));
    expect(browser.settings.enabled).toBe(true);
  });

  it('turn one site off and leave the others alone', async () => {
    const browser = fakeBrowser();
    browser.settings = { ...browser.settings, disabledSites: ['other.example'] };
    const popup = await open(browser);

    byRole(popup, 'switch', 'On example.org').click();

    await vi.waitFor(() => expect(spokenText(popup)).toContain('Switched off for example.org.'));
    expect(browser.settings.disabledSites).toEqual(['other.example', 'example.org']);
    expect(allByRole(popup, 'heading', /In this article/)).toEqual([]);
  });

  it('turn on only this site with one click, say so at its switch, and go back to all sites', async () => {
    const browser = fakeBrowser();
    browser.settings = { ...browser.settings, disabledSites: ['other.example'] };
    const popup = await open(browser);

    byRole(popup, 'button', 'Only on example.org').click();
    await vi.waitFor(() => expect(spokenText(popup)).toContain('this is one of them'));
    expect(browser.settings).toMatchObject({ onlyChosen: true, chosenSites: ['example.org'] });

    byRole(popup, 'switch', 'On example.org').click();
    await vi.waitFor(() => expect(page(popup)).toContain('Not one of your sites'));
    expect(browser.settings).toMatchObject({ chosenSites: [], disabledSites: ['other.example'] });
    byRole(popup, 'button', 'On all sites again').click();
    await vi.waitFor(() => expect(page(popup)).toContain('Names are marked'));
  });

  it('turn everything off for an hour, tell until when, and on again before that', async () => {
    const browser = fakeBrowser();
    const popup = await open(browser);

    byRole(popup, 'button', 'Off for an hour').click();
    await vi.waitFor(() => expect(page(popup)).toContain('Backgrounder is off for a while'));
    expect(page(popup)).toMatch(/Marks come back at .* \(in 60 minutes\)/);
    expect(browser.settings.snoozedUntil - Date.now()).toBeGreaterThan(3_590_000);
    expect(allByRole(popup, 'button', /^Off /)).toEqual([]);
    expect(allByRole(popup, 'heading', /In this article/)).toEqual([]);

    byRole(popup, 'button', 'On again now').click();
    await vi.waitFor(() => expect(page(popup)).toContain('Names are marked'));
    expect(browser.settings.snoozedUntil).toBe(0);
  });

  it('show everything as off for that hour, and end it when switched on', async () => {
    const browser = fakeBrowser();
    browser.settings = { ...browser.settings, snoozedUntil: Date.now() + 60_000 };
    const popup = await open(browser);
    const everywhere = byRole(popup, 'switch', 'On everywhere');
    expect(everywhere).toMatchObject({ checked: false });

    everywhere.click();

    await vi.waitFor(() => expect(page(popup)).toContain('Names are marked'));
    expect(browser.settings).toMatchObject({ enabled: true, snoozedUntil: 0 });
  });

  it('offer no site where there is none', async () => {
    const browser = fakeBrowser();
    browser.tab = { kind: 'no-site' };

    expect(allByRole(await open(browser), 'switch', /^On /).map(nameOf)).toEqual(['On everywhere']);
  });

  it('admit a change that could not be saved', async () => {
    const browser = fakeBrowser();
    browser.savesFail = true;
    const popup = await open(browser);

    byRole(popup, 'switch', 'On everywhere').click();

    await vi.waitFor(() => expect(spokenText(popup)).toContain('The change could not be saved.'));
    expect(allByRole(popup, 'button', 'Undo')).toEqual([]);
  });
});

describe('what is marked', () => {
  it('is said where it is folded away', async () => {
    const popup = await open(fakeBrowser());
    const said = () => popup.querySelector('.marking > summary')?.textContent;
    expect(said()).toContain('All but what everybody knows');

    byRole(popup, 'radio', 'Everything in the pack').click();
    await vi.waitFor(() => expect(said()).toContain('Everything in the pack'));

    byRole(popup, 'switch', 'Mark only while I peek').click();
    await vi.waitFor(() => expect(said()).toContain('Mark only while I peek'));
  });

  it('can be chosen by kind, density and look', async () => {
    const browser = fakeBrowser();
    const popup = await open(browser);

    byRole(popup, 'checkbox', 'Weapons').click();
    byRole(popup, 'radio', 'Only what few readers know').click();
    byRole(popup, 'radio', 'Dotted').click();

    await vi.waitFor(() =>
      expect(browser.settings).toMatchObject({
        density: 'few',
        markStyle: 'dotted',
        kinds: { weapon: false },
      }),
    );
  });
});

describe('the switch for peeking', () => {
  it('is off until the reader turns it, and can be taken back', async () => {
    const browser = fakeBrowser();
    const popup = await open(browser);
    const peek = byRole<HTMLInputElement>(popup, 'switch', 'Mark only while I peek');
    expect(peek.checked).toBe(false);

    peek.click();
    await vi.waitFor(() => expect(browser.settings.peek).toBe(true));
    (await vi.waitFor(() => byRole(popup, 'button', 'Undo'))).click();

    await vi.waitFor(() => expect(browser.settings.peek).toBe(false));
  });
});

describe('in this article', () => {
  it('folds away whose card was read, where the reader wants that', async () => {
    const browser = fakeBrowser();
    browser.read.push(MALIAR.id);
    const rows = (popup: HTMLElement) =>
      [...popup.querySelectorAll('.in-article > .rows .row-name')].map((name) => name.textContent);
    const usual = await open(browser);
    await vi.waitFor(() => expect(rows(usual)).toContain('Hanna Maliar'));
    render(null, usual);
    usual.remove();

    browser.settings = { ...browser.settings, foldRead: true };
    const popup = await open(browser);
    await vi.waitFor(() => expect(rows(popup).length).toBe(2));

    expect(rows(popup)).not.toContain('Hanna Maliar');
    const folded = popup.querySelector('details.already-read');
    expect(folded && spokenText(folded)).toMatch(/^Read already 1.*Hanna Maliar/);
    expect(await axeViolations(popup)).toEqual([]);
  });

  it('lists who is who, with the gloss and how often', async () => {
    const popup = await open();

    const row = await vi.waitFor(() => byRole(popup, 'listitem', /Hanna Maliar/));

    expect(spokenText(row)).toMatch(
      /^Person: Hanna Maliar.*Voice of Ukraine’s defence ministry.*3 mentions$/,
    );
  });

  it('shows a name in the text and gets out of the way', async () => {
    const browser = fakeBrowser();
    const popup = await open(browser);

    (await vi.waitFor(() => byRole(popup, 'button', 'Show Opytne in the text'))).click();

    await vi.waitFor(() =>
      expect(browser.asked).toEqual(['jump {"entity":"place.opytne-pokrovsk"}', 'close']),
    );
  });

  it('opens a card, a card from the card, and gives focus back on return', async () => {
    const popup = await open();
    const opener = await vi.waitFor(() => byRole(popup, 'button', /^Person: Hanna Maliar/));
    opener.focus();
    opener.click();
    await vi.waitFor(() => byRole(popup, 'heading', 'Hanna Maliar'));

    byRole(popup, 'button', 'Opytne').click();
    await vi.waitFor(() => byRole(popup, 'heading', 'Opytne'));
    expect(allByRole(popup, 'combobox')).toEqual([]);

    byRole(popup, 'button', 'Back').click();
    await vi.waitFor(() => byRole(popup, 'heading', 'Hanna Maliar'));
    byRole(popup, 'button', 'Back').click();

    await vi.waitFor(() => expect(document.activeElement).toBe(opener));
  });
});

describe('search', () => {
  it('opens with the keyboard alone what the arrow keys chose', async () => {
    const popup = await open();
    type(popup, 'a');
    await vi.waitFor(() => expect(allByRole(popup, 'option').length).toBe(4));

    press(popup, 'ArrowDown');
    await vi.waitFor(() => expect(chosen(popup)).toContain('Black Sea Grain Initiative'));
    press(popup, 'Enter');

    await vi.waitFor(() => byRole(popup, 'heading', 'Black Sea Grain Initiative'));
  });

  it('points assistive technology at the chosen row', async () => {
    const popup = await open();
    type(popup, 'a');

    await vi.waitFor(() => expect(byRole(popup, 'combobox').getAttribute('aria-expanded')).toBe('true'));

    const active = byRole(popup, 'combobox').getAttribute('aria-activedescendant');
    expect(popup.querySelector(`[id="${active}"]`)?.getAttribute('aria-selected')).toBe('true');
  });

  it('drops an answer that comes after the next letter', async () => {
    const browser = fakeBrowser();
    let answerLate: (hits: ReturnType<typeof hitsFor>) => void = () => undefined;
    browser.searches.set('k', new Promise((resolve) => (answerLate = resolve)));
    browser.searches.set('ki', Promise.resolve(hitsFor('Kim Jong Un')));
    const popup = await open(browser);

    type(popup, 'k');
    await effects();
    type(popup, 'ki');
    await effects();
    answerLate(hitsFor('Hanna Maliar', 'Opytne'));
    await vi.waitFor(() => expect(allByRole(popup, 'option').length).toBe(1));

    expect(allByRole(popup, 'option').map(spokenText)).toEqual([expect.stringContaining('Kim Jong Un')]);
  });

  it('asks for the latest query alone once the one before is answered', async () => {
    const browser = fakeBrowser();
    let answer: (hits: ReturnType<typeof hitsFor>) => void = () => undefined;
    browser.searches.set('k', new Promise((resolve) => (answer = resolve)));
    browser.searches.set('kim', Promise.resolve(hitsFor('Kim Jong Un')));
    const platform = fakePlatform(browser);
    const asked = vi.spyOn(platform, 'askWorker');
    const popup = document.body.appendChild(document.createElement('div'));
    render(<Popup platform={platform} t={english} today={TODAY} />, popup);
    await vi.waitFor(() => byRole(popup, 'combobox'));

    for (const typed of ['k', 'ki', 'kim']) {
      type(popup, typed);
      await effects();
    }
    answer(hitsFor());
    await vi.waitFor(() => expect(allByRole(popup, 'option').length).toBe(1));

    const searches = asked.mock.calls.filter(([what]) => what === 'search');
    expect(searches.map(([, params]) => params)).toMatchObject([{ query: 'k' }, { query: 'kim' }]);
  });

  it('leaves the article where nothing but spaces is typed', async () => {
    const popup = await open();
    type(popup, '   ');
    await effects();

    expect(spokenText(popup)).toContain('In this article');
  });

  it('opens nothing of the query before', async () => {
    const browser = fakeBrowser();
    browser.searches.set('ki', new Promise(() => undefined));
    const popup = await open(browser);
    type(popup, 'k');
    await vi.waitFor(() => expect(allByRole(popup, 'option').length).toBe(4));

    type(popup, 'ki');
    await effects();
    press(popup, 'Enter');
    await effects();

    expect(allByRole(popup, 'combobox').length).toBe(1);
  });

  it.each<[string, (popup: HTMLElement) => void, readonly string[]]>([
    ['opens the first row of the answer that Enter did not wait for', () => undefined, ['Kim Jong Un']],
    ['opens nothing of it once the reader types on', (popup) => type(popup, 'kim'), []],
    ['opens nothing of it once the reader has left the box', leave, []],
    ['opens nothing of it once another key is pressed', (popup) => void press(popup, 'ArrowDown'), []],
  ])('%s', async (_, meanwhile, opened) => {
    const browser = fakeBrowser();
    let answer: (hits: ReturnType<typeof hitsFor>) => void = () => undefined;
    browser.searches.set('ki', new Promise((resolve) => (answer = resolve)));
    const popup = await open(browser);
    type(popup, 'k');
    await vi.waitFor(() => expect(allByRole(popup, 'option').length).toBe(4));

    type(popup, 'ki');
    await effects();
    press(popup, 'Enter');
    await effects();
    meanwhile(popup);
    await effects();
    answer(hitsFor('Kim Jong Un'));
    await effects();
    await effects();

    expect(browser.recent).toEqual(opened.map(() => KIM.id));
    expect(allByRole(popup, 'heading', 'Kim Jong Un').length).toBe(opened.length);
  });

  it('asks for one pack only where the reader says so, and offers those that are on', async () => {
    const browser = fakeBrowser();
    const info = {
      title: 'Local council',
      author: 'A. Reader',
      licence: 'CC0-1.0',
      date: '2026-11-20',
      version: 1,
    };
    const listed = { records: 3, hash: 'a', bytes: 10 };
    browser.packs = [
      { ...listed, info: { ...info, id: 'local-council' } },
      { ...listed, info: { ...info, id: 'switched-off', title: 'Switched off' } },
    ];
    browser.settings = { ...browser.settings, packs: [{ id: 'switched-off', isOn: false }] };
    const asked: unknown[] = [];
    const platform = fakePlatform(browser);
    const place = document.createElement('div');
    document.body.append(place);
    const askWorker = ((ask: string, params: never) => {
      if (ask === 'search') asked.push(params);
      return platform.askWorker(ask as 'search', params);
    }) as typeof platform.askWorker;
    render(<Popup platform={{ ...platform, askWorker }} t={english} today={TODAY} />, place);
    await vi.waitFor(() => expect(place.querySelectorAll('.search select').length).toBe(2));
    const [, pack] = place.querySelectorAll<HTMLSelectElement>('.search select');
    if (!pack) throw new Error('There is a choice of packs.');

    expect([...pack.options].map(({ text }) => text)).toEqual(['All packs', 'News pack', 'Local council']);
    pack.value = 'local-council';
    pack.dispatchEvent(new Event('change', { bubbles: true }));
    type(place, 'a');

    await vi.waitFor(() => expect(asked).toContainEqual({ query: 'a', limit: 20, pack: 'local-council' }));
    expect(await axeViolations(place)).toEqual([]);
  });

  it('asks for one kind only where the reader says so', async () => {
    const browser = fakeBrowser();
    const popup = await open(browser);
    type(popup, 'a');
    const kind = popup.querySelector('select');
    if (!kind) throw new Error('The popup has no choice of kinds.');

    kind.value = 'place';
    kind.dispatchEvent(new Event('change', { bubbles: true }));

    await vi.waitFor(() => expect(allByRole(popup, 'option').map(spokenText)).toHaveLength(1));
    expect(spokenText(byRole(popup, 'option'))).toContain('Opytne');
  });

  it('says that nothing was found, and for what', async () => {
    const browser = fakeBrowser();
    browser.searches.set('zzz', Promise.resolve(hitsFor()));
    const popup = await open(browser);

    type(popup, 'zzz');

    await vi.waitFor(() => expect(spokenText(popup)).toContain('Nothing found for “zzz”.'));
  });

  it('says that it failed', async () => {
    const browser = fakeBrowser();
    browser.searches.set('x', Promise.resolve(failed('timeout')));
    const popup = await open(browser);

    type(popup, 'x');

    await vi.waitFor(() => expect(spokenText(popup)).toContain('Search failed. It took too long.'));
  });

  it('is emptied by Escape, which then closes nothing', async () => {
    const popup = await open();
    type(popup, 'a');
    await effects();

    expect(press(popup, 'Escape').defaultPrevented).toBe(true);
    await effects();

    expect(byRole<HTMLInputElement>(popup, 'combobox').value).toBe('');
    expect(press(popup, 'Escape').defaultPrevented).toBe(false);
  });
});

describe('a popup that the address bar opened', () => {
  it('shows the card, and the search behind it', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    const platform = { ...fakePlatform(fakeBrowser()), start: { entity: KIM.id, query: 'kim' } };

    render(<Popup platform={platform} t={english} today={TODAY} />, place);
    await vi.waitFor(() => byRole(place, 'heading', 'Kim Jong Un'));
    byRole(place, 'button', 'Back').click();

    await vi.waitFor(() => expect(byRole<HTMLInputElement>(place, 'combobox').value).toBe('kim'));
    await vi.waitFor(() => expect(allByRole(place, 'option').length).toBe(4));
  });
});

describe('what was looked up lately', () => {
  const names = (popup: HTMLElement) =>
    [...popup.querySelectorAll('.recent li')].map((row) => row.textContent);

  it('is what was opened from a search, and stands under the empty box', async () => {
    const browser = fakeBrowser();
    const popup = await open(browser);
    expect(allByRole(popup, 'heading', 'Looked up lately')).toEqual([]);
    browser.searches.set('ki', Promise.resolve(hitsFor('Kim Jong Un')));
    type(popup, 'ki');
    await vi.waitFor(() => byRole(popup, 'option'));

    press(popup, 'Enter');
    await vi.waitFor(() => byRole(popup, 'button', 'Back').click());
    press(popup, 'Escape');

    await vi.waitFor(() => expect(names(popup)).toEqual(['Kim Jong Un']));
    expect(await axeViolations(popup)).toEqual([]);
    type(popup, 'k');
    await vi.waitFor(() => expect(names(popup)).toEqual([]));
  });

  it('opens again, and can be forgotten with a way back', async () => {
    const browser = fakeBrowser();
    browser.recent = [KIM.id, 'person.gone', MALIAR.id];
    const popup = await open(browser);
    await vi.waitFor(() => expect(names(popup).toSorted()).toEqual(['Hanna Maliar', 'Kim Jong Un']));

    byRole(popup, 'button', 'Forget these').click();
    await vi.waitFor(() => expect(spokenText(popup)).toContain('Forgot what you looked up.'));
    expect(browser.recent).toEqual([]);
    expect(names(popup)).toEqual([]);
    byRole(popup, 'button', 'Undo').click();

    await vi.waitFor(() => expect(browser.recent).toEqual([KIM.id, 'person.gone', MALIAR.id]));
    await vi.waitFor(() => byRole(popup, 'button', 'Hanna Maliar').click());
    await vi.waitFor(() => byRole(popup, 'heading', 'Hanna Maliar'));
    expect(browser.recent[0]).toBe(MALIAR.id);
  });
});

describe('a card in the popup', () => {
  it('mutes its name everywhere, and takes that back', async () => {
    const browser = fakeBrowser();
    const popup = await open(browser);
    await vi.waitFor(() => byRole(popup, 'button', /Hanna Maliar.*Ukraine/).click());

    await vi.waitFor(() => byRole(popup, 'button', 'Mute Hanna Maliar everywhere').click());
    await vi.waitFor(() => byRole(popup, 'button', 'Undo: mark Hanna Maliar again'));
    expect(browser.settings.muted).toEqual([MALIAR.id]);
    byRole(popup, 'button', 'Undo: mark Hanna Maliar again').click();

    await vi.waitFor(() => byRole(popup, 'button', 'Mute Hanna Maliar everywhere'));
    expect(browser.settings.muted).toEqual([]);
  });

  it('has with the lists the reader’s text size, once', async () => {
    const browser = fakeBrowser();
    browser.settings = { ...browser.settings, textSize: 140 };
    const popup = await open(browser);
    await vi.waitFor(() => byRole(popup, 'button', /Hanna Maliar.*Ukraine/).click());
    await vi.waitFor(() => byRole(popup, 'heading', 'Hanna Maliar'));

    const sized = [...popup.querySelectorAll('[data-text-size]')];
    expect(sized.map(({ tagName }) => tagName)).toEqual(['MAIN']);
    expect(sized[0]?.getAttribute('data-text-size')).toBe('140');
  });

  it('says why it could not be opened, with a way back', async () => {
    const browser = fakeBrowser();
    browser.cards.clear();
    const popup = await open(browser);

    (await vi.waitFor(() => byRole(popup, 'button', /^Person: Hanna Maliar/))).click();

    await vi.waitFor(() =>
      expect(spokenText(byRole(popup, 'alert'))).toBe(
        'The card could not be opened. The pack has no such entry.',
      ),
    );
    byRole(popup, 'button', 'Back').click();
    await vi.waitFor(() => byRole(popup, 'combobox'));
  });
});

describe('accessibility', () => {
  it('axe finds nothing wrong with the popup, its search and its card', async () => {
    const popup = await open();
    await vi.waitFor(() => byRole(popup, 'button', /^Person: Hanna Maliar/));
    expect(await axeViolations(popup)).toEqual([]);

    type(popup, 'a');
    await vi.waitFor(() => expect(allByRole(popup, 'option').length).toBe(4));
    expect(await axeViolations(popup)).toEqual([]);

    press(popup, 'Enter');
    await vi.waitFor(() => byRole(popup, 'heading', 'Hanna Maliar'));
    expect(await axeViolations(popup)).toEqual([]);
  });
});

function type(popup: HTMLElement, text: string): void {
  const box = byRole<HTMLInputElement>(popup, 'combobox');
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

function press(popup: HTMLElement, key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  byRole(popup, 'combobox').dispatchEvent(event);
  return event;
}

function leave(popup: HTMLElement): void {
  byRole(popup, 'combobox').dispatchEvent(new FocusEvent('blur'));
}

function chosen(popup: HTMLElement): string {
  return allByRole(popup, 'option')
    .filter((row) => row.getAttribute('aria-selected') === 'true')
    .map(spokenText)
    .join();
}

import { expect, it } from 'vitest';
import { type AccessibleNode, within } from '../support/browsers/accessible-tree.ts';
import type { Tab } from '../support/browsers/driver.ts';
import { inBothBrowsers } from '../support/browsers/in-both-browsers.ts';
import type { Session } from '../support/browsers/session.ts';
import { until } from '../support/browsers/until.ts';
import { violations } from '../support/reader/accessibility.ts';
import { closedItself, find, press, textWith } from '../support/reader/controls.ts';
import { cutChoices } from '../support/reader/cut-choices.ts';
import { paintedWith } from '../support/reader/marks.ts';

/** Characters of what tells a reader anything about a name. */
const SHORTEST_GLOSS = 10;

const TALL_PANEL = 2_000;
const NO_GROUND = 'rgba(0, 0, 0, 0)';

interface Row {
  readonly says: string;
  readonly mentions: string;
  /** As the button says that leads to the text. */
  readonly name: string;
}

/** The list of names as the accessibility tree has it, which browsers build when they are first asked for it. */
async function whoIsWho(panel: Tab): Promise<{ heading: string; rows: readonly Row[] } | undefined> {
  for (const { children } of (await panel.accessibleTree()).flatMap(within)) {
    const heading = children.find(({ role, name }) => role === 'heading' && /^In this article \d/.test(name));
    const list = children.find(({ role }) => role === 'list');
    if (heading && list) return { heading: heading.name, rows: list.children.map(rowOf) };
  }
  return undefined;
}

function rowOf(item: AccessibleNode): Row {
  const [says = '', show = ''] = within(item).flatMap(({ role, name }) => (role === 'button' ? name : []));
  const texts = item.children.filter(({ role }) => role !== 'button').flatMap(within);
  const mentions = texts.find(({ role }) => role === 'text')?.name ?? '';
  return { says, mentions, name: show.replace(/^Show (.*) in the text$/, '$1') };
}

/**
 * Whether a card in a panel that is taller than any card is cut off, how far its lines stand from its edge, and what its
 * last buttons look like, which must not call louder than the card.
 */
async function cardUses(panel: Tab): Promise<unknown> {
  await panel.viewport(900, TALL_PANEL);
  await until(
    () => panel.evaluate(() => innerHeight),
    (now) => now >= TALL_PANEL,
  );
  return panel.evaluate(() => {
    const scroll = document.querySelector('.card .scroll');
    const buttons = [...document.querySelectorAll('.card .action')];
    const lines = [...document.querySelectorAll('.card .lines')];
    return {
      isCut: scroll !== null && scroll.scrollHeight > scroll.clientHeight,
      indents: [...new Set(lines.map((one) => getComputedStyle(one).paddingInlineStart))],
      grounds: [...new Set(buttons.map((one) => getComputedStyle(one).backgroundColor))],
    };
  });
}

/** The class of the section that has the focus. */
const focusedIn = (panel: Tab) =>
  panel.evaluate(() => document.activeElement?.closest('section')?.className.split(' ')[0]);

const focusedText = (panel: Tab) => panel.evaluate(() => document.activeElement?.textContent ?? '');

/** What the browser's own panel says beside the tab in front; no driver reaches it, but other pages of the extension do. */
function panelBeside({ inExtension }: Session): Promise<string> {
  return inExtension(() => {
    const panel = chrome.extension.getViews().find(({ location: { pathname, search } }) => {
      return pathname === '/sidepanel.html' && search === '';
    });
    return panel?.document.body.innerText ?? '';
  });
}

inBothBrowsers('The side panel', (session) => {
  it('lays out the article: who is who, what changed since, timeline and relations', async () => {
    const page = await session().open('sample');
    await paintedWith(page, 'Dmitry Peskov');
    const panel = await session().openPanel(page);

    const said = await textWith(panel, 'Changed since');

    expect(said).toContain('In this article');
    expect(said).toContain('Dmitry Peskov');
    expect(said).toMatch(/days after this article/);
    expect(await textWith(panel, 'Timeline')).toMatch(/this article/i);
    await panel.close();
    await page.close();
  });

  it.each(['light', 'dark'] as const)('AX-12 has no barriers in %s colours', async (colours) => {
    const page = await session().open('sample');
    await paintedWith(page, 'Dmitry Peskov');
    const panel = await session().openPanel(page);
    await panel.colours(colours);
    await textWith(panel, 'Timeline');

    expect(await violations(panel)).toEqual([]);
    await panel.colours('light');
    await panel.close();
    await page.close();
  });

  it('AX-16 gives a screen reader of each name its place in the list, its gloss and the way to the text', async () => {
    const page = await session().open('sample');
    await paintedWith(page, 'Dmitry Peskov');
    const panel = await session().openPanel(page);
    await textWith(panel, 'Timeline');
    await panel.front();

    const section = await until(
      () => whoIsWho(panel),
      (found) => found !== undefined,
    );

    const count = Number(section?.heading.match(/\d+/)?.[0]);
    expect(section?.rows).toHaveLength(count);
    const peskov = section?.rows.find(({ name }) => name === 'Dmitry Peskov');
    expect(peskov?.says).toMatch(/^Person: Dmitry Peskov \w/);
    for (const { name, says, mentions } of section?.rows ?? []) {
      const [kind = '', gloss = ''] = says.split(`: ${name} `, 2);
      expect(kind, says).toMatch(/^\w+( \w+)?$/);
      expect(gloss.length, says).toBeGreaterThan(SHORTEST_GLOSS);
      expect(mentions, says).toMatch(/^[1-9]\d* mentions?$/);
    }
    await panel.close();
    await page.close();
  });

  it('takes one Tab for each of its lists, which arrow keys go through', async () => {
    const page = await session().open('sample');
    await paintedWith(page, 'Dmitry Peskov');
    const panel = await session().openPanel(page);
    await textWith(panel, 'Who has to do with whom');
    await panel.front();
    await press(panel, { role: 'link', name: 'Timeline' });

    // From the heading of the timeline on.
    await panel.press('Tab');
    expect(await focusedIn(panel)).toBe('article-timeline');
    const first = await focusedText(panel);
    await panel.press('ArrowDown');
    expect(await focusedText(panel)).not.toBe(first);
    expect(await focusedIn(panel)).toBe('article-timeline');
    await panel.press('Tab');
    expect(await focusedIn(panel)).toBe('article-relations');
    await panel.press('End');
    const last = await focusedText(panel);
    await panel.press('Tab');
    expect(await focusedText(panel)).toBe('Copy all as text');
    await panel.press('Shift+Tab');
    expect(await focusedText(panel)).toBe(last);
    await panel.close();
    await page.close();
  });

  it('shows what its choices say where it is narrow and its text large', async () => {
    const page = await session().open('sample');
    await paintedWith(page, 'Dmitry Peskov');
    const panel = await session().openPanel(page);
    await textWith(panel, 'In this article');
    await panel.viewport(280, 900);

    await panel.evaluate(() => document.querySelector('main')?.setAttribute('data-text-size', '140'));

    expect(await cutChoices(panel)).toEqual([]);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(280);
    await panel.close();
    await page.close();
  });

  it('opens a card, goes back, and leads to the mention in the page', async () => {
    const page = await session().open('sample');
    await paintedWith(page, 'Dmitry Peskov');
    const panel = await session().openPanel(page);

    // The reader is at the end of the page, the first Peskov far above.
    await page.front();
    await page.viewport(900, 300);
    const end = await page.evaluate(() => {
      scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
      return scrollY;
    });
    expect(end).toBeGreaterThan(0);
    await panel.front();
    await press(panel, { role: 'button', name: 'Show Dmitry Peskov in the text' });
    await page.front();
    const top = await until(
      () => page.evaluate(() => scrollY),
      (now) => now < end,
    );
    expect(top).toBeLessThan(end);

    await panel.front();
    const row = await find(panel, { role: 'button', name: 'Person: Dmitry Peskov' });
    expect(row.name).toContain('Peskov');
    await press(panel, { role: 'button', name: 'Person: Dmitry Peskov' });
    await textWith(panel, 'Kremlin');
    expect(await cardUses(panel)).toEqual({ isCut: false, indents: ['0px'], grounds: [NO_GROUND] });
    await press(panel, { role: 'button', name: 'Back' });
    await textWith(panel, 'In this article');
    await panel.close();
    await page.close();
  });

  it('copies the article with dates and sources, and leads past its names to the other parts', async () => {
    const page = await session().open('sample');
    await paintedWith(page, 'Dmitry Peskov');
    const panel = await session().openPanel(page);
    await textWith(panel, 'Who has to do with whom');

    await press(panel, { role: 'link', name: 'Timeline' });
    const focused = await until(
      () => panel.evaluate(() => document.activeElement?.textContent ?? ''),
      (now) => now === 'Timeline',
    );
    expect(focused).toBe('Timeline');

    await press(panel, { role: 'button', name: 'Copy all as text' });
    await textWith(panel, 'Copied.');
    await panel.evaluate(() => {
      const field = document.createElement('textarea');
      document.body.append(field);
      field.focus();
    });
    await panel.press('Control+v');
    const pasted = await until(
      () => panel.evaluate(() => document.querySelector('textarea')?.value ?? ''),
      (text) => text !== '',
    );
    const { title, address } = await page.evaluate(() => ({ title: document.title, address: location.href }));
    expect(pasted.startsWith(`# ${title}\n\n<${address}>\n\n`), pasted.slice(0, 200)).toBe(true);
    expect(pasted).toMatch(/\*\*Dmitry Peskov\*\*.*## Timeline.*## Who has to do with whom.*## Sources/s);
    await panel.close();
    await page.close();
  });

  // The last one, as the panel stays open.
  it('opens beside the page from the popup, and follows the reader from tab to tab and page to page', async () => {
    const says = (text: string) =>
      until(
        () => panelBeside(session()),
        (said) => said.includes(text),
      );
    const story = await session().open('sample');
    await paintedWith(story, 'Dmitry Peskov');
    const note = session().server.give('<title>Weather</title><p>Rain.');
    const other = await session().open(note);
    const popup = await session().openPopup(story);

    await press(popup, { role: 'button', name: 'Open the side panel' });
    await closedItself(popup);
    await story.front();
    expect(await says('Dmitry Peskov')).toContain('In this article');
    const tabs = await session().inExtension(async () =>
      (await chrome.tabs.query({})).map(({ url }) => url ?? ''),
    );
    expect(tabs.filter((url) => url.includes('sidepanel.html'))).toEqual([]);

    await other.front();
    expect(await says('This does not look like an article')).not.toContain('Dmitry Peskov');
    await story.front();
    expect(await says('Dmitry Peskov')).not.toContain('This does not look like an article');
    await session().visit(story, note);
    expect(await says('This does not look like an article')).not.toContain('Dmitry Peskov');

    await other.close();
    await story.close();
  });
});

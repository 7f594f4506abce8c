import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { readPack } from '../../pack-import/index.ts';
import { axeViolations } from '../testing/axe-violations.ts';
import { allByRole, byRole, spokenText } from '../testing/by-role.ts';
import { draw } from '../testing/draw.ts';
import { english } from '../testing/english.ts';
import { done, type FakeBrowser, failed, fakeBrowser, fakePlatform } from '../testing/fake-platform.ts';
import { fillIn } from '../testing/fill-in.ts';
import { GRAIN, MALIAR, OPYTNE, TODAY } from '../testing/sample-cards.ts';
import { Panel } from './panel.tsx';
import type { PanelPlatform } from './panel-platform.ts';

/** A browser with an article of which something is to be told. */
function articleBrowser(): FakeBrowser {
  const browser = fakeBrowser();
  browser.article = {
    date: '2023-09-12',
    relations: [{ from: MALIAR.id, type: 'spoke of', to: GRAIN.id }],
    timeline: [
      { date: '2022-07-22', text: 'Signed in Istanbul.', entity: GRAIN.id, sources: [1] },
      { date: '2023-09-18', text: 'Dismissed.', entity: MALIAR.id, sources: [2] },
    ],
    changes: [
      {
        entity: MALIAR.id,
        changes: [
          {
            date: '2023-09-18',
            what: 'ended',
            daysAfterArticle: 6,
            line: {
              text: 'Deputy defence minister of Ukraine',
              to: '2023-09-18',
              asOf: '2023-09-18',
              stale: false,
              sources: [2],
            },
          },
        ],
      },
    ],
    sources: [
      { number: 1, id: 'a', title: 'A deal', url: 'https://example.org/deal' },
      { number: 2, id: 'b', title: 'An *order*', publisher: 'Cabinet' },
    ],
  };
  return browser;
}

function drawPanel(browser: FakeBrowser, changes: Partial<PanelPlatform> = {}) {
  const copied: string[] = [];
  const listeners: (() => void)[] = [];
  const platform: PanelPlatform = {
    ...fakePlatform(browser),
    tab: async () => 7,
    pageInFront: async () => ({ title: 'Grain deal *ends*', address: 'https://example.org/grain' }),
    onPageChange: (listener) => void listeners.push(listener),
    copy: async (text) => copied.push(text) > 0,
    ...changes,
  };
  const panel = draw(<Panel platform={platform} t={english} today={TODAY} />);
  const changePage = () => {
    for (const listener of listeners) listener();
  };
  return { panel, copied, changePage };
}

async function open(browser: FakeBrowser, changes: Partial<PanelPlatform> = {}) {
  const drawn = drawPanel(browser, changes);
  await vi.waitFor(() => byRole(drawn.panel, 'heading', /In this article/));
  return drawn;
}

describe('the article', () => {
  it('is asked for again where the worker answered too late', async () => {
    const browser = articleBrowser();
    browser.lost.add('article');
    const { panel } = drawPanel(browser);
    await vi.waitFor(() => expect(spokenText(byRole(panel, 'alert'))).toContain('It took too long.'));

    browser.lost.clear();

    await vi.waitFor(() => byRole(panel, 'heading', /In this article/), { timeout: 3_000 });
    expect(allByRole(panel, 'alert')).toEqual([]);
  });

  it('folds away whose card was read, where the reader wants that', async () => {
    const browser = articleBrowser();
    browser.read.push(GRAIN.id);
    browser.settings = { ...browser.settings, foldRead: true };
    const { panel } = await open(browser);

    const folded = panel.querySelector('details.already-read');
    expect(folded && spokenText(folded)).toMatch(/^Read already 1.*Black Sea Grain Initiative/);
  });

  it('is laid out: who is who, what changed, when, and who has to do with whom', async () => {
    const { panel } = await open(articleBrowser());

    const said = spokenText(panel);
    expect(said).toContain('Deputy defence minister of Ukraine');
    expect(said).toMatch(/18 Sept? 2023, 6 days after this article/);
    expect(said).toMatch(/Signed in Istanbul.*12 Sept? 2023 ?this article.*Dismissed/i);
    expect(said).toMatch(/Hanna Maliar.*spoke of.*Black Sea Grain Initiative/);
  });

  it('says what relates to several at once', async () => {
    const browser = articleBrowser();
    const relations = [GRAIN.id, OPYTNE.id].map((to) => ({ from: MALIAR.id, type: 'spoke of', to }));
    browser.article = { ...browser.article, relations };
    const { panel } = await open(browser);

    const said = panel.querySelector('.article-relations')?.textContent;
    expect(said?.match(/spoke of/g)).toHaveLength(1);
    expect(said).toMatch(/spoke of.*Black Sea Grain Initiative.*Opytne/);
  });

  it('has a way past a long list of names, and none where nothing is out of sight', async () => {
    const browser = articleBrowser();
    const { panel: short } = await open(browser);
    expect(short.querySelector('nav')).toBeNull();
    render(null, short);
    const report = browser.report.ok ? browser.report.value : undefined;
    if (!report) throw new Error('The page has a report.');
    const [mentioned] = report.entities;
    if (!mentioned) throw new Error('The page names somebody.');
    const more = Array.from({ length: 9 }, (_, i) => ({ ...mentioned, entity: `person.n${i}` }));
    browser.report = done({ ...report, entities: [...report.entities, ...more] });

    const { panel } = await open(browser);

    const links = allByRole(panel.querySelector('nav') ?? panel, 'link');
    expect(links.map((link) => link.textContent)).toEqual([
      'Changed since this was written',
      'Timeline',
      'Who has to do with whom',
    ]);
    for (const link of links)
      expect(panel.querySelector(link.getAttribute('href') ?? '')?.textContent).toBe(link.textContent);
    expect(await axeViolations(panel)).toEqual([]);
  });

  it('says of each text which language its pack is in', async () => {
    const browser = articleBrowser();
    browser.languages.set(MALIAR.id, 'de');

    const { panel } = await open(browser);

    const inGerman = [
      MALIAR.name,
      MALIAR.gloss,
      'spoke of',
      'Dismissed.',
      'Deputy defence minister of Ukraine',
    ];
    const inEnglish = [GRAIN.name, GRAIN.gloss, 'Signed in Istanbul.'];
    const texts = [...panel.querySelectorAll<HTMLElement>('bdi')];
    const languagesOf = (words: string) =>
      new Set(texts.filter(({ textContent }) => textContent === words).map(({ lang }) => lang));
    for (const words of inGerman) expect([words, ...languagesOf(words)]).toEqual([words, 'de']);
    for (const words of inEnglish) expect([words, ...languagesOf(words)]).toEqual([words, 'en']);
  });

  it('jumps to a mention and opens a card, and comes back', async () => {
    const browser = articleBrowser();
    const { panel } = await open(browser);

    byRole(panel, 'button', 'Show Hanna Maliar in the text').click();
    await vi.waitFor(() => expect(browser.asked.join()).toContain('jump'));
    expect(browser.asked).not.toContain('close');

    const [first] = allByRole(panel, 'button', /Hanna Maliar/);
    first?.click();
    await vi.waitFor(() => byRole(panel, 'heading', 'Hanna Maliar'));
    byRole(panel, 'button', /Back/).click();
    await vi.waitFor(() => byRole(panel, 'heading', /In this article/));
  });

  it('is one stop of the Tab key in each of its lists', async () => {
    const { panel } = await open(articleBrowser());

    for (const list of ['.in-article .rows', '.article-changes', '.article-timeline', '.article-relations']) {
      const buttons = [...(panel.querySelector(list)?.querySelectorAll('button') ?? [])];
      const stops = buttons.filter(({ tabIndex }) => tabIndex === 0);
      expect([list, stops.length]).toEqual([list, 1]);
    }
    const [subject, object] = allByRole(panel.querySelector('.article-relations') ?? panel, 'button');
    subject?.focus();
    subject?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    expect(document.activeElement).toBe(object);
  });

  it('can be read kind by kind', async () => {
    const { panel } = await open(articleBrowser());

    const choice = panel.querySelector<HTMLSelectElement>('select[aria-label="Order of the names"]');
    fillIn(choice, 'kind');

    await vi.waitFor(() => byRole(panel, 'heading', /People/));
    expect(allByRole(panel, 'heading', /Agreements/)).toHaveLength(1);
  });

  it('is copied as Markdown with dates and sources, and nothing of the pack is markup in it', async () => {
    const { panel, copied } = await open(articleBrowser());

    byRole(panel, 'button', 'Copy all as text').click();

    await vi.waitFor(() => expect(spokenText(panel)).toContain('Copied.'));
    const [markdown = ''] = copied;
    expect(markdown).toMatch(
      /^# Grain deal \\\*ends\\\*\n\n<https:\/\/example\.org\/grain>\n\nAs of the article’s date, 12 Sept? 2023\n\n/,
    );
    expect(markdown).toContain('- **Hanna Maliar**');
    expect(markdown).toMatch(/- Hanna Maliar: .*Deputy defence minister of Ukraine, 18 Sept? 2023.* \[2\]/);
    expect(markdown).toContain('1. A deal, <https://example.org/deal>');
    expect(markdown).toContain('2. An \\*order\\*, Cabinet');
  });

  it('is copied under our name where the browser withholds which page it is', async () => {
    const { panel, copied } = await open(articleBrowser(), { pageInFront: async () => ({}) });

    byRole(panel, 'button', 'Copy all as text').click();

    await vi.waitFor(() => expect(copied.join()).toMatch(/^# Backgrounder\n\nAs of/));
  });

  it('says so where the browser does not let it copy', async () => {
    const { panel } = await open(articleBrowser(), {
      copy: async () => false,
    });

    byRole(panel, 'button', 'Copy all as text').click();

    await vi.waitFor(() => expect(spokenText(panel)).toContain('did not let us copy'));
  });
});

describe('names that are in no pack', () => {
  it('are looked for only when the reader asks, and copied as a draft of a pack', async () => {
    const browser = articleBrowser();
    browser.unknownNames = [{ surface: 'Rudolf Elphberg', count: 2 }];
    const { panel, copied } = await open(browser);
    expect(spokenText(panel)).not.toContain('Rudolf Elphberg');

    const details = panel.querySelector<HTMLDetailsElement>('details.unknown-names');
    if (!details) throw new Error('there is a section for them');
    details.open = true;
    details.dispatchEvent(new Event('toggle'));

    await vi.waitFor(() => expect(spokenText(panel)).toContain('Rudolf Elphberg'));
    byRole(panel, 'button', 'Copy as draft records').click();
    await vi.waitFor(() => expect(copied).toHaveLength(1));
    const draft = readPack(new TextEncoder().encode(copied.join()), 'draft.json');
    expect(draft).toMatchObject({ ok: true, value: { records: [{ name: 'Rudolf Elphberg' }] } });
  });
});

describe('the page in front', () => {
  it('is followed from tab to tab', async () => {
    const browser = articleBrowser();
    const { panel, changePage } = await open(browser);

    browser.report = failed('unreachable');
    browser.tab = { kind: 'no-site' };
    changePage();

    await vi.waitFor(() => expect(allByRole(panel, 'heading', /In this article/)).toEqual([]));
    expect(spokenText(panel)).not.toContain('Hanna Maliar');
  });

  it('is looked at again while it is open', async () => {
    const browser = articleBrowser();
    const { panel } = await open(browser);

    browser.report = done({ state: 'nothing-found', entities: [] });

    await vi.waitFor(() => expect(spokenText(panel)).toContain('No names found here'), { timeout: 5000 });
  });

  it('shows nothing of a site that is switched off', async () => {
    const browser = articleBrowser();
    browser.report = done({ state: 'off-here', entities: [] });

    const { panel } = drawPanel(browser);

    await vi.waitFor(() => expect(spokenText(panel)).toContain('Off on this site'));
    expect(allByRole(panel, 'heading', /In this article/)).toEqual([]);
  });
});

it('has no accessibility violations', async () => {
  const { panel } = await open(articleBrowser());

  expect(await axeViolations(panel)).toEqual([]);
});

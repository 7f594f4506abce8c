import { expect, it } from 'vitest';
import type { Tab } from '../../support/browsers/driver.ts';
import { inBothBrowsers } from '../../support/browsers/in-both-browsers.ts';
import { pause, until } from '../../support/browsers/until.ts';
import { cardGone, cardWith } from '../../support/reader/card.ts';
import { hover, painted, paintedWith } from '../../support/reader/marks.ts';
import { attackerPage, type Noted } from './attacker-page.ts';

declare global {
  /** Notes of the page's own script; see attacker-page.ts. */
  var seen: Noted['seen'];
  var stacks: Noted['stacks'];
  var nodes: Noted['nodes'];
}

const GUESSED_FILES = [
  ...['manifest.json', 'page.js', 'card.js', 'background.js', 'popup.html', 'options.html'],
  ...['icon/128.png', 'pack/index.bin', '_locales/en/messages.json', 'assets/popup.css'],
];
const LOADS = 20;
const GUESSED_NAMES = 1000;

function guessedNames(): readonly string[] {
  const words = [
    'backgrounder',
    'background',
    'marks',
    'mark',
    'mention',
    'entity',
    'highlight',
    'names',
    'bg',
  ];
  return Array.from({ length: GUESSED_NAMES }, (_, i) => {
    const word = words[i % words.length] ?? 'mark';
    return i < words.length ? word : `${word}-${i}`;
  });
}

/** The names of all highlights. */
function ownNames(tab: Tab): Promise<readonly string[]> {
  return tab.evaluate(() => {
    const names: string[] = [];
    CSS.highlights.forEach((_, name) => {
      names.push(name);
    });
    return names;
  });
}

/** Which of these highlights look like no highlight that nobody has named. */
function styled(tab: Tab, names: readonly string[]): Promise<readonly string[]> {
  return tab.evaluate((asked) => {
    const look = (name: string) => {
      const { color, backgroundColor, textDecoration } = getComputedStyle(
        document.getElementById('first') ?? document.body,
        `::highlight(${name})`,
      );
      return [color, backgroundColor, textDecoration].join();
    };
    const plain = look('no-such-highlight-at-all');
    return asked.filter((name) => look(name) !== plain);
  }, names);
}

inBothBrowsers('What a page can see', (session) => {
  async function open(): Promise<Tab> {
    const tab = await session().open(session().server.give(attackerPage()));
    await paintedWith(tab, 'Dmitry Peskov');
    return tab;
  }

  /** Hovers, opens, closes: what a reader does with a card. */
  async function useCard(tab: Tab): Promise<void> {
    await hover(tab, 'Dmitry Peskov');
    await cardWith(tab, 'Peskov');
    await tab.press('Tab');
    await pause(200);
    await tab.press('Escape');
    await cardGone(tab);
  }

  async function ownOrigin(): Promise<string> {
    const popup = await session().driver.openExtensionPage('popup.html');
    const origin = await popup.evaluate(() => location.origin);
    await popup.close();
    return origin;
  }

  it('LK-1 is no id, no name and no address of the extension', async () => {
    const origin = await ownOrigin();
    const tab = await open();
    await hover(tab, 'Dmitry Peskov');
    await cardWith(tab, 'Peskov');

    const everything = await tab.evaluate(() => {
      const names: string[] = [];
      CSS.highlights.forEach((_, name) => {
        names.push(name);
      });
      return [
        document.documentElement.outerHTML,
        ...Object.getOwnPropertyNames(globalThis),
        ...Object.getOwnPropertyNames(document),
        ...performance.getEntries().map((entry) => JSON.stringify(entry)),
        ...[...document.styleSheets].map(({ href, cssRules }) => [
          href,
          ...[...cssRules].map(({ cssText }) => cssText),
        ]),
        ...names,
        ...stacks,
        JSON.stringify({ ...localStorage, ...sessionStorage, cookie: document.cookie, state: history.state }),
      ].join('\n');
    });
    await tab.press('Escape');
    const afterwards = await tab.evaluate(() => [...stacks, ...nodes].join('\n'));

    const secrets = new RegExp(`backgrounder|-extension:|${new URL(origin).host}`, 'i');
    expect(everything.length).toBeGreaterThan(10_000);
    expect(everything.match(secrets)).toBeNull();
    expect(afterwards.match(secrets)).toBeNull();
    await tab.close();
  });

  it('LK-2, LK-3 is no message and no event that a script has sent', async () => {
    const tab = await open();
    await useCard(tab);

    expect(await tab.evaluate(() => seen)).toEqual({ dispatched: [], messages: [], untrusted: [] });

    await tab.evaluate(async () => {
      postMessage('ours', '*');
      document.dispatchEvent(new Event('focus'));
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
    const noticed = await tab.evaluate(() => seen);
    expect(noticed).toEqual({ dispatched: ['focus'], messages: ['"ours"'], untrusted: ['focus', 'focus'] });
    await tab.close();
  });

  it('LK-4 is none of the packaged files', async () => {
    const origin = await ownOrigin();
    const tab = await open();

    const answers = await tab.evaluate(
      (base, files) =>
        Promise.all(
          files.map(async (file) => {
            const fetched = await fetch(`${base}/${file}`).then(
              ({ ok }) => ok,
              () => false,
            );
            const shown = await new Promise<boolean>((resolve) => {
              const image = new Image();
              image.onload = () => resolve(true);
              image.onerror = () => resolve(false);
              image.src = `${base}/${file}`;
            });
            return fetched || shown;
          }),
        ),
      origin,
      GUESSED_FILES,
    );

    expect(answers).toEqual(GUESSED_FILES.map(() => false));
    await tab.close();
  });

  it('LK-6 is no style of a highlight whose name was guessed', async () => {
    const tab = await open();
    // The probe works: the true name, which the page can only read while a mark is there, does have a style. It comes by
    // a message of its own, perhaps after the marks.
    const own = await until(
      async () => styled(tab, await ownNames(tab)),
      (names) => names.length > 0,
    );
    expect(own).toHaveLength(1);

    expect(await styled(tab, guessedNames())).toEqual([]);
    await tab.close();
  });

  it('LK-7 is a highlight with another name on each of 20 loads', async () => {
    const tab = await open();
    const names = new Set<string>();

    for (let load = 0; load < LOADS; load++) {
      names.add((await ownNames(tab)).join(''));
      await tab.evaluate(() => location.reload()).catch(() => undefined); // the answer may be lost with the page
      await pause(300);
      await paintedWith(tab, 'Dmitry Peskov');
    }

    expect(names.size).toBe(LOADS);
    expect([...names].filter((name) => !/^[a-z]{10}$/.test(name))).toEqual([]);
    await tab.close();
  });

  it('LK-8 is no style sheet', async () => {
    const tab = await open();
    const sheets = () =>
      tab.evaluate(() => ({
        adopted: document.adoptedStyleSheets.length,
        rules: [...document.styleSheets].map(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)),
      }));
    await hover(tab, 'Dmitry Peskov');
    await cardWith(tab, 'Peskov');

    const { adopted, rules } = await sheets();

    expect(adopted).toBe(0);
    expect(rules).toHaveLength(1);
    expect(rules[0]).toHaveLength(2);
    await tab.close();
  });

  it('LK-9 is no range in a shadow root, also while a card is open', async () => {
    const tab = await open();
    await hover(tab, 'Dmitry Peskov');
    await cardWith(tab, 'Peskov');

    const roots = await tab.evaluate(() => {
      const found: boolean[] = [];
      CSS.highlights.forEach((highlight) => {
        highlight.forEach(({ startContainer, endContainer }) => {
          found.push(startContainer.getRootNode() === document && endContainer.getRootNode() === document);
        });
      });
      return found;
    });

    expect(roots.length).toBeGreaterThan(1);
    expect(roots.every((isPages) => isPages)).toBe(true);
    await tab.close();
  });

  it('LK-11, LK-12 is no change of the document, but one node while a card is open', async () => {
    const tab = await open();
    await pause(1000);
    expect(await tab.evaluate(() => nodes)).toEqual([]);

    await useCard(tab);
    await pause(1000);

    expect(new Set(await tab.evaluate(() => nodes))).toEqual(
      new Set(['childList BODY 1', 'childList BODY 0']),
    );
    expect(await tab.evaluate(() => document.body.childElementCount)).toBe(1);
    expect(await painted(tab)).toContain('Dmitry Peskov');
    await tab.close();
  });
});

import { expect, it } from 'vitest';
import type { Tab } from '../../support/browsers/driver.ts';
import { notApplicable } from '../../support/browsers/not-applicable.ts';
import { onPages } from '../../support/browsers/on-pages.ts';
import { pause, until } from '../../support/browsers/until.ts';
import { articlePage, FILLER, NAME, SENTENCE } from '../../support/pages/article-page.ts';
import { cardWith } from '../../support/reader/card.ts';
import { hover, paintedWith } from '../../support/reader/marks.ts';

const STORY = `${NAME} told reporters on Monday. ${FILLER}`;
/** The smallest PNG and PDF that browsers show. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const PDF = Buffer.from(
  '%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj\nxref\n0 4\n0000000000 65535 f \ntrailer<</Size 4/Root 1 0 R>>\nstartxref\n9\n%%EOF',
);

/** What is no page, and what it is sent as. */
const NO_PAGES = {
  'HP-45 an XML document': [`<?xml version="1.0"?><news><p>${STORY}</p></news>`, 'application/xml'],
  'HP-46 a JSON document': [JSON.stringify({ text: STORY }), 'application/json'],
  'HP-47 an SVG document': [
    `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${STORY}</text></svg>`,
    'image/svg+xml',
  ],
  'HP-48 an image': [PNG, 'image/png'],
  'HP-49 a PDF': [PDF, 'application/pdf'],
  'HP-50 plain text': [STORY.repeat(5), 'text/plain; charset=utf-8'],
} as const;

/** A page of frames, which load one after the other in the order of their markup. */
const framePage = (frames: string): string =>
  articlePage(SENTENCE, `<style>iframe{width:700px;height:400px}</style>`).replace(
    '</article>',
    `</article>${frames}`,
  );

/** Small enough for a frame to show the name without scrolling. */
const FRAMED = articlePage('').replace('</h1>', `</h1>${SENTENCE}`);

const inAttribute = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The marks of all frames of the page's own origin. */
function marksInFrames(tab: Tab): Promise<readonly number[]> {
  return tab.evaluate(() =>
    [...document.querySelectorAll('iframe')].map((frame) => {
      try {
        let count = 0;
        (frame.contentWindow as typeof globalThis | null)?.CSS.highlights.forEach((highlight) => {
          count += highlight.size;
        });
        return count;
      } catch {
        return -1; // another origin's
      }
    }),
  );
}

onPages('Kinds of documents and frames', (visits, browser) => {
  it.each(Object.entries(NO_PAGES))('%s is left by our script at once', async (_, [text, type]) => {
    const address = visits().give({ html: text, headers: { 'content-type': type } });
    const tab = await visits().session.driver.newTab();
    await visits()
      .session.visit(tab, address)
      .catch(() => undefined); // Firefox counts a PDF as a download that replaces the navigation.
    await pause(500);

    expect(await visits().stateAt(address)).toBe('nobody');
    expect(await visits().session.driver.ourErrors()).toEqual([]);
    await tab.close();
  });

  it('HP-51 an XHTML document has marks and a card', async () => {
    const html = articlePage(SENTENCE)
      .replace('<!doctype html><html lang="en">', '<html xmlns="http://www.w3.org/1999/xhtml" lang="en">')
      .replace('<meta charset="utf-8">', '');
    const headers = { 'content-type': 'application/xhtml+xml; charset=utf-8' };

    expect(await visits().broken({ html, headers })).toEqual([]);
  });

  it('HP-52 frames of about:blank, srcdoc and blob are marked like pages, sandboxed and data frames without an error', async () => {
    const story = FRAMED;
    const html = framePage(`
      <iframe srcdoc="${inAttribute(story)}"></iframe><iframe id="blank"></iframe><iframe id="blob"></iframe>
      <iframe sandbox="allow-scripts" srcdoc="${inAttribute(story)}"></iframe>
      <iframe src="data:text/html;charset=utf-8,${encodeURIComponent(story)}"></iframe>
      <script>
        const story = ${JSON.stringify(story)};
        blank.contentDocument.body.innerHTML = new DOMParser().parseFromString(story, 'text/html').body.innerHTML;
        blob.src = URL.createObjectURL(new Blob([story], { type: 'text/html' }));
      </script>`);
    const tab = await visits().open({ html });

    const counts = [];
    for (let frame = 0; frame < 5; frame++) {
      await tab.evaluate(
        (i) => document.querySelectorAll('iframe')[i]?.scrollIntoView({ block: 'center' }),
        frame,
      );
      const marks = await until(
        () => marksInFrames(tab),
        (all) => all[frame] !== 0,
        5_000,
      );
      counts.push(marks[frame]);
    }

    expect(counts.slice(0, 3)).toEqual([1, 1, 1]);
    expect(counts.slice(3)).toEqual([-1, -1]);
    expect(await visits().session.driver.ourErrors()).toEqual([]);
    await tab.close();
  });

  it('HP-53 a hundred small frames of advertisements get no mark and ask the worker for nothing', async () => {
    const ad = inAttribute(`<!doctype html><p>${STORY}</p><p>${STORY}</p>`);
    const frames = `<iframe style="width:160px;height:100px" srcdoc="${ad}"></iframe>`.repeat(100);
    const html = articlePage(SENTENCE).replace('</article>', `</article>${frames}`);

    const messages = await visits().messagesDuring(async () => {
      const tab = await visits().open({ html });
      await tab.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await pause(1_000);
      expect((await marksInFrames(tab)).filter((marks) => marks !== 0)).toEqual([]);
      await tab.close();
    });

    expect(messages.filter(({ frame }) => frame !== 0)).toEqual([]);
    expect(messages.length).toBeGreaterThan(0);
  });

  it('HP-54 a frame of another origin has marks and a card of its own', async (context) => {
    if (browser === 'firefox')
      notApplicable(context, 'the driver cannot look into the process of another origin');
    const html = framePage(`<iframe></iframe><script>
      document.querySelector('iframe').src = location.href.replace('localhost', '127.0.0.1') + 'frame.html';
    </script>`);
    const address = visits().give({ html, files: { 'frame.html': FRAMED } });
    const tab = await visits().session.driver.newTab();

    const messages = await visits().messagesDuring(async () => {
      await visits().session.visit(tab, address);
      await paintedWith(tab, NAME);
      await tab.evaluate(() => document.querySelector('iframe')?.scrollIntoView({ block: 'center' }));
      await pause(2_500);
    });

    expect(messages.filter(({ frame, ask }) => frame !== 0 && ask === 'annotate').length).toBeGreaterThan(0);
    expect(messages.filter(({ frame, ask }) => frame !== 0 && ask === 'styleMarks').length).toBe(1);
    await tab.close();
  });

  it('HP-55 open shadow roots, ten deep, are marked', async () => {
    const html = articlePage(`<div id="host"></div><script>
      let at = document.getElementById('host');
      for (let depth = 0; depth < 10; depth++) {
        const root = at.attachShadow({ mode: 'open' });
        root.append(depth < 9 ? document.createElement('div') : new DOMParser().parseFromString(${JSON.stringify(SENTENCE)}, 'text/html').querySelector('p'));
        at = root.firstElementChild;
      }
    </script>`);

    expect(await visits().broken({ html, marks: 'marks' })).toEqual([]);
  });

  it('HP-56 closed shadow roots are passed over, and what is around them is marked', async () => {
    const html = articlePage(`${SENTENCE}<div id="host"></div><script>
      const root = document.getElementById('host').attachShadow({ mode: 'closed' });
      root.append(new DOMParser().parseFromString('<p data-excluded>António Guterres. ${FILLER}</p>', 'text/html').querySelector('p'));
    </script>`);

    expect(await visits().broken({ html })).toEqual([]);
    const tab = await visits().open({ html });
    expect(await paintedWith(tab, NAME)).toEqual([NAME]);
    await tab.close();
  });

  it('HP-57 text in slots is marked once, and text that no slot shows is not', async () => {
    const html =
      articlePage(`<div id="host"><p slot="body">${STORY}</p><p data-excluded slot="none">António Guterres. ${FILLER}</p></div><script>
      document.getElementById('host').attachShadow({ mode: 'open' }).append(Object.assign(document.createElement('slot'), { name: 'body' }));
    </script>`);

    expect(await visits().broken({ html })).toEqual([]);
    const tab = await visits().open({ html });
    expect(await paintedWith(tab, NAME)).toEqual([NAME]);
    await hover(tab, NAME);
    expect(await cardWith(tab, 'Peskov')).toContain(NAME);
    await tab.close();
  });
});

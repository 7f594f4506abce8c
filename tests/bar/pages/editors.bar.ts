import { expect, it, type TestContext } from 'vitest';
import type { Tab } from '../../support/browsers/driver.ts';
import { onPages } from '../../support/browsers/on-pages.ts';
import { until } from '../../support/browsers/until.ts';
import { articlePage, FILLER, SENTENCE } from '../../support/pages/article-page.ts';
import { bundleApp } from '../../support/pages/bundle-app.ts';
import type { SelfTesting } from '../../support/pages/page-snapshot.ts';
import type { DifficultPage } from '../../support/pages/page-visits.ts';
import { painted, paintedWith, pointOf } from '../../support/reader/marks.ts';

/** What a page with an editor defines. */
interface EditorPage {
  focusEditor?: () => void;
  textOfEditor?: () => string;
}

/** The name that must not be marked where it can be edited. */
const EDITED = 'António Guterres';
const TYPED = `${EDITED} wrote this line. `;
const INITIAL = `${EDITED} spoke here. ${FILLER}`;
/** Milliseconds of processor time that our scripts may add to a key, for 19 keys of 20. */
const MOST_FOR_A_KEY = 2;
const SLOW_SHARE = 1 / 20;

/** Which fields the browser checks for spelling; the same with and without us, and before and after typing. */
const CHECKED_FOR_SPELLING = `
  globalThis.selfTest = () => [...document.querySelectorAll('[contenteditable],textarea,input')].map((field) => field.spellcheck);`;

const page = (inside: string, script = ''): string =>
  articlePage(
    `${SENTENCE}${inside}<script>globalThis.initialText = ${JSON.stringify(INITIAL)};${CHECKED_FOR_SPELLING}</script>${script}`,
  );

/** Fields without a library. */
const PLAIN: Readonly<Record<string, string>> = {
  contenteditable: `<div id="editor" contenteditable spellcheck="true">${INITIAL}</div>
    <script>globalThis.focusEditor = () => editor.focus(); globalThis.textOfEditor = () => editor.textContent;</script>`,
  'contenteditable=plaintext-only': `<div id="editor" contenteditable="plaintext-only">${INITIAL}</div>
    <script>globalThis.focusEditor = () => editor.focus(); globalThis.textOfEditor = () => editor.textContent;</script>`,
  textarea: `<textarea id="editor" rows="6" cols="60">${INITIAL}</textarea><input value="${EDITED}">
    <script>globalThis.focusEditor = () => editor.focus(); globalThis.textOfEditor = () => editor.value;</script>`,
};

onPages('Where the reader writes', (visits) => {
  async function library(file: string): Promise<DifficultPage> {
    return {
      html: page('<div id="editor"></div>', '<script src="app.js"></script>'),
      files: { 'app.js': await bundleApp(file) },
    };
  }

  /** Types into the editor; what marks there are, and our tasks meanwhile. */
  async function write(
    tab: Tab,
  ): Promise<{ text: string; marks: readonly string[]; added: readonly number[] | undefined }> {
    await tab.evaluate(() => (globalThis as EditorPage).focusEditor?.());
    const added = await visits().session.driver.ourScripts(() => tab.type(TYPED));
    await until(
      () => tab.evaluate(() => (globalThis as EditorPage).textOfEditor?.() ?? ''),
      (text) => text.includes(TYPED.trim()),
    );
    // Long enough for what was typed to be read, if it were.
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 800)));
    return {
      text: await tab.evaluate(() => (globalThis as EditorPage).textOfEditor?.() ?? ''),
      added,
      marks: await painted(tab),
    };
  }

  async function checkEditor(editor: DifficultPage, context: TestContext): Promise<void> {
    expect(await visits().broken(editor)).toEqual([]);
    const tab = await visits().open(editor);
    const checked = () => tab.evaluate(() => (globalThis as SelfTesting).selfTest?.());
    const before = await checked();
    const { text, added, marks } = await write(tab);
    expect(text).toContain(TYPED.trim());
    if (added) {
      const slowest = added[Math.floor(TYPED.length * SLOW_SHARE)] ?? 0; // of most keys we hear nothing at all
      expect(slowest).toBeLessThanOrEqual(MOST_FOR_A_KEY);
      context.task.meta.figure = `19 of 20 keys ≤ ${slowest.toFixed(2)} ms of ours`;
    }
    expect(marks).toEqual(['Dmitry Peskov']);
    expect(before).not.toEqual([]);
    expect(await checked()).toEqual(before);
    await tab.close();
  }

  it.for(Object.keys(PLAIN).slice(0, 2))(
    'HP-33 %s has no mark, and typing is not slowed',
    async (name, context) => {
      await checkEditor({ html: page(PLAIN[name] ?? '') }, context);
    },
  );

  it('HP-33 a body that is editable as a whole has no mark, and has them once it is not', async () => {
    const html = articlePage(SENTENCE).replace('<body>', '<body contenteditable>');

    const tab = await visits().open({ html, marks: 'none' });

    expect(await painted(tab)).toEqual([]);
    await tab.evaluate(() => document.body.removeAttribute('contenteditable'));
    expect(await paintedWith(tab, 'Dmitry Peskov')).toEqual(['Dmitry Peskov']);
    await tab.evaluate(() => document.body.setAttribute('contenteditable', ''));
    expect(
      await until(
        () => painted(tab),
        (marks) => marks.length === 0,
      ),
    ).toEqual([]);
    await tab.close();
  });

  it('HP-34 a document in design mode has no mark, also when it is switched later', async () => {
    const html = articlePage(SENTENCE, '<script>document.designMode = "on"</script>');
    const tab = await visits().open({ html, marks: 'none' });
    expect(await painted(tab)).toEqual([]);
    await tab.close();

    const later = await visits().open({ html: articlePage(SENTENCE) });
    await later.evaluate(() => {
      document.designMode = 'on';
    });
    const { x, y } = await pointOf(later, 'A visit');
    await later.click(x, y);
    await later.type('x');

    expect(
      await until(
        () => painted(later),
        (marks) => marks.length === 0,
      ),
    ).toEqual([]);
    await later.close();
  });

  it('HP-35 CodeMirror 6 has no mark, and typing is not slowed', async (context) => {
    await checkEditor(await library('codemirror.js'), context);
  });

  it('HP-36 Monaco has no mark, and typing is not slowed', async (context) => {
    await checkEditor(await library('monaco.js'), context);
  });

  it('HP-37 ProseMirror has no mark, and typing is not slowed', async (context) => {
    await checkEditor(await library('prosemirror.js'), context);
  });

  it('HP-38 Lexical has no mark, and typing is not slowed', async (context) => {
    await checkEditor(await library('lexical.js'), context);
  });

  it('HP-39 fields have no mark, and typing is not slowed', async (context) => {
    await checkEditor({ html: page(PLAIN.textarea ?? '') }, context);
  });

  it('HP-40 an editor that draws its text on a canvas is left alone', async () => {
    const html = `<!doctype html><html lang="en"><title>A canvas</title><body><canvas id="sheet" width="600" height="300" tabindex="0"></canvas><script>
      const sheet = document.getElementById('sheet').getContext('2d');
      let text = 'Dmitry Peskov told reporters. ';
      const draw = () => { sheet.clearRect(0, 0, 600, 300); sheet.font = '16px serif'; sheet.fillText(text, 10, 40); };
      document.getElementById('sheet').addEventListener('keydown', ({ key }) => { if (key.length === 1) { text += key; draw(); } });
      draw();
      globalThis.selfTest = () => [text, document.getElementById('sheet').toDataURL().length];
    </script></body></html>`;
    const act = async (tab: Tab) => {
      const { x, y } = { x: 100, y: 100 };
      await tab.click(x, y);
      await tab.type('More.');
    };

    expect(await visits().broken({ html, marks: 'none', act })).toEqual([]);
  });
});

import { expect, it } from 'vitest';
import { onPages } from '../../support/browsers/on-pages.ts';
import { until } from '../../support/browsers/until.ts';
import { articlePage, FILLER, NAME, SENTENCE } from '../../support/pages/article-page.ts';

const TRUSTED_TYPES = "require-trusted-types-for 'script'; trusted-types 'none'";

/** Names of the DOM that our code asks elements for, and that an `<input>` of a form takes over in Chromium. */
const FORM_NAMES =
  'parentNode nodeType localName textContent isContentEditable shadowRoot closest matches contains getRootNode scrollIntoView isConnected checkVisibility attributes getBoundingClientRect querySelector';
/** Those that our code asks the document for, which an `<img>` with that name takes over in both. */
const DOCUMENT_NAMES =
  'body head documentElement createElement createTreeWalker addEventListener removeEventListener querySelectorAll elementFromPoint getElementsByTagName caretPositionFromPoint visibilityState designMode contentType fullscreenElement activeElement adoptedStyleSheets defaultView';

/** Does something to every highlight in each frame, and counts how often one was there again. */
const inEveryFrame = (work: string): string => `<script>
  let returns = 0;
  const work = (highlight, name) => { ${work} };
  const frame = () => {
    if (CSS.highlights.size > 0) returns++;
    CSS.highlights.forEach(work);
    requestAnimationFrame(frame);
  };
  frame();
  globalThis.returns = () => returns;
</script>`;

/** So much that what follows is out of view. */
const LONG = `<p>${FILLER.repeat(3)}</p>`.repeat(20);

const clobbering = (names: string, tag: (name: string) => string): string =>
  names.split(' ').map(tag).join('');

/** Runs before anything else of the page: every method named throws or lies, and tells that it was called. */
const PATCHED = `<script>
  globalThis.calls = [];
  const patch = (owner, name) => {
    const genuine = owner[name];
    owner[name] = function (...rest) {
      if (new Error().stack.includes('-extension:')) calls.push(name);
      return genuine.apply(this, rest);
    };
  };
  for (const [owner, names] of [
    [Node.prototype, 'appendChild contains getRootNode'], [Element.prototype, 'append matches remove getAttribute querySelector attachShadow'],
    [Document.prototype, 'createElement createTreeWalker querySelectorAll'], [Array.prototype, 'push map filter'],
    [JSON, 'stringify parse'], [Promise.prototype, 'then'], [MutationObserver.prototype, 'observe'], [EventTarget.prototype, 'addEventListener'],
    [Map.prototype, 'get set'], [Set.prototype, 'add'], [window, 'setTimeout fetch'],
  ]) for (const name of names.split(' ')) patch(owner, name);
  globalThis.selfTest = () => calls.join();
</script>`;

onPages('Pages whose policies and scripts are against us', (visits) => {
  it('HP-1 a page with the policy default-src none and trusted types has marks and a card', async () => {
    const headers = { 'content-security-policy': `default-src 'none'; style-src 'none'; ${TRUSTED_TYPES}` };

    expect(await visits().broken({ html: articlePage(SENTENCE), headers })).toEqual([]);
  });

  it('HP-2 a page that its policy sandboxes, so that it has no origin, has marks and a card', async () => {
    const headers = { 'content-security-policy': 'sandbox allow-scripts' };

    expect(await visits().broken({ html: articlePage(SENTENCE), headers })).toEqual([]);
  });

  it('HP-3 a page that tightens its policy after it has loaded has marks and a card', async () => {
    const html = articlePage(`${SENTENCE}<script>
      const meta = document.createElement('meta');
      meta.httpEquiv = 'Content-Security-Policy';
      meta.content = "default-src 'none'; ${TRUSTED_TYPES}";
      document.head.append(meta);
    </script>`);

    expect(await visits().broken({ html })).toEqual([]);
  });

  it('HP-4 a page that patches the prototypes of the language and the DOM never sees a call of ours', async () => {
    expect(await visits().broken({ html: articlePage(SENTENCE, PATCHED) })).toEqual([]);
  });

  it('HP-5 a form with 16 inputs named like what we ask elements for has marks and a card', async () => {
    const inputs = clobbering(FORM_NAMES, (name) => `<input type="hidden" name="${name}">`);

    const form = `<form>${inputs}${NAME} told reporters so. ${FILLER}</form>`;

    expect(await visits().broken({ html: articlePage(form) })).toEqual([]);
    const tab = await visits().open({ html: articlePage(LONG + form), marks: 'none' });
    await visits().stepTo(tab);
    expect(
      await until(
        () => tab.said(),
        (said) => said !== undefined && said !== '',
      ),
    ).toContain(NAME);
    expect(await tab.evaluate(() => scrollY)).toBeGreaterThan(0);
    await tab.close();
  });

  it('HP-6 a page with images named like what we ask the document for has marks and a card', async () => {
    const images = clobbering(DOCUMENT_NAMES, (name) => `<img name="${name}" alt="">`);

    expect(await visits().broken({ html: articlePage(SENTENCE + images) })).toEqual([]);
  });

  it('HP-7 custom elements that throw in every reaction stay as they are', async () => {
    const html = articlePage(`<x-thrower><x-thrower title="a">${SENTENCE}</x-thrower></x-thrower><script>
      let calls = 0;
      const throwing = () => { calls++; throw new Error('as the page wants'); };
      customElements.define('x-thrower', class extends HTMLElement {
        static observedAttributes = ['title', 'style', 'class'];
        connectedCallback() { throwing(); }
        disconnectedCallback() { throwing(); }
        attributeChangedCallback() { throwing(); }
        get isConnected() { return throwing(); }
        get parentNode() { return throwing(); }
        get shadowRoot() { return throwing(); }
      });
      globalThis.selfTest = () => calls;
    </script>`);

    expect(await visits().broken({ html })).toEqual([]);
  });

  it('HP-8 a page that patches attachShadow and the registry of highlights learns of no root and no call', async () => {
    const html = articlePage(
      SENTENCE,
      `<script>
        const seen = [];
        const { attachShadow } = Element.prototype;
        Element.prototype.attachShadow = function (init) { seen.push(init.mode); return attachShadow.call(this, { mode: 'open' }); };
        for (const name of ['set', 'delete', 'has', 'clear']) HighlightRegistry.prototype[name] = () => { seen.push(name); };
        for (const name of ['add', 'delete', 'clear']) Highlight.prototype[name] = () => { seen.push(name); };
        globalThis.selfTest = () => seen.join();
      </script>`,
    );

    expect(await visits().broken({ html })).toEqual([]);
  });

  /** Has the page change again and again, after each of which we look at our entry; how often it came back. */
  async function returnsOf(
    work: string,
  ): Promise<{ returns: number; state: string; errors: readonly string[] }> {
    const before = (await visits().session.driver.ourErrors()).length;
    const tab = await visits().session.open(
      visits().give({ html: articlePage(SENTENCE, inEveryFrame(work)) }),
    );
    const state = await until(
      async () => {
        await tab.evaluate(
          (html) => document.querySelector('article')?.insertAdjacentHTML('beforeend', html),
          SENTENCE,
        );
        return visits().stateOf(tab);
      },
      (said) => said === 'gave-up',
    );
    const returns = await tab.evaluate(() => (globalThis as { returns?: () => number }).returns?.() ?? -1);
    await tab.close();
    return { returns, state, errors: await visits().errorsSince(before) };
  }

  it('HP-9 a page that clears the registry in every frame gets our entry back three times and no more', async () => {
    expect(await returnsOf('CSS.highlights.clear()')).toEqual({ returns: 4, state: 'gave-up', errors: [] });
  });

  it('HP-10 fifty highlights of the page stay as they are beside our one', async () => {
    const html = articlePage(
      `${SENTENCE}<script>
        const text = document.querySelector('article p').firstChild;
        globalThis.ownHighlights = Array.from({ length: 50 }, (_, i) => 'own-' + i);
        ownHighlights.forEach((name, i) => {
          const range = new Range();
          range.setStart(text, i);
          range.setEnd(text, i + 5);
          CSS.highlights.set(name, new Highlight(range));
        });
        globalThis.selfTest = () => ownHighlights.map((name) => [...CSS.highlights.get(name)].map(String)).join();
      </script>`,
    );

    expect(await visits().broken({ html })).toEqual([]);
  });

  it('HP-11 a page that puts its own ranges in the place of ours sees us give up, without a loop or an error', async () => {
    const range = '(() => { const r = new Range(); r.selectNode(document.body.firstChild); return r; })()';
    const { returns, ...rest } = await returnsOf(
      `highlight.clear(); highlight.add(${range}); highlight.add(${range});`,
    );

    expect(rest).toEqual({ state: 'gave-up', errors: [] });
    expect(returns).toBeGreaterThan(0);
  });

  it('HP-12 a page that deletes our entry in every frame gets it back three times and no more', async () => {
    expect(await returnsOf('CSS.highlights.delete(name)')).toEqual({
      returns: 4,
      state: 'gave-up',
      errors: [],
    });
  });
});

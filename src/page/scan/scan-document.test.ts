import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { layoutByTagName } from './layout-reader.ts';
import { scanDocument } from './scan-document.ts';

function textsOf(html: string): readonly string[] {
  const window = new Window();
  window.document.write(`<body>${html}</body>`);
  // happy-dom's document stands in for the browser's.
  const document = window.document as unknown as Document;
  return scanDocument(document, layoutByTagName).map((flow) => flow.text.replace(/\s+/g, ' ').trim());
}

describe('scanning', () => {
  it('separates blocks and keeps their order', () => {
    expect(textsOf('<h1>One</h1><div>Two<p>Three</p>Four</div><ul><li>Five</li></ul>')).toEqual([
      'One',
      'Two',
      'Three',
      'Four',
      'Five',
    ]);
  });

  it.each([
    ['navigation', '<nav>Putin</nav>'],
    ['a menu', '<div role="menu">Putin</div>'],
    ['the site header', '<header>Putin</header>'],
    ['the site footer', '<footer>Putin</footer>'],
    ['an aside of the site', '<aside>Putin</aside>'],
    ['a button', '<button>Putin</button>'],
    ['a field', '<textarea>Putin</textarea><label>Putin</label>'],
    ['an editor', '<div contenteditable>Putin</div>'],
    ['code', '<pre>Putin</pre><code>Putin</code><kbd>Putin</kbd><samp>Putin</samp>'],
    ['maths', '<math><mi>Putin</mi></math>'],
    ['a drawing', '<svg><text>Putin</text></svg>'],
    ['a script', '<script type="text/plain">Putin</script><style>Putin</style><template>Putin</template>'],
    ['hidden text', '<p hidden>Putin</p><p aria-hidden="true">Putin</p><p style="display: none">Putin</p>'],
    ['what is not to be translated', '<p translate="no">Putin</p><p class="notranslate">Putin</p>'],
  ])('leaves out %s', (_what, html) => {
    expect(textsOf(html)).toEqual([]);
  });

  it('reads headers and asides of the article, and a header with the headline', () => {
    const html =
      '<header><h1>Headline</h1></header><article><header>By line</header><aside>Box</aside></article>';

    expect(textsOf(html)).toEqual(['Headline', 'By line', 'Box']);
  });

  it('reads what is in a form, as some sites wrap the page in one', () => {
    expect(textsOf('<form><p>Putin</p><input value="no"></form>')).toEqual(['Putin']);
  });

  it('lets no name span what it leaves out', () => {
    expect(textsOf('<p>Kim <code>x</code> Jong Un</p>')).toEqual(['Kim \uFFFC Jong Un']);
  });

  it('reads the base of ruby text, not its gloss', () => {
    expect(textsOf('<p><ruby>金<rp>(</rp><rt>Kim</rt><rp>)</rp></ruby>正恩</p>')).toEqual(['金正恩']);
  });

  it('survives 20,000 nested elements', () => {
    const window = new Window();
    let innermost = window.document.body as { appendChild(node: unknown): unknown };
    for (let depth = 0; depth < 20_000; depth++) {
      innermost = innermost.appendChild(window.document.createElement('div')) as typeof innermost; // the node appended
    }
    innermost.appendChild(window.document.createTextNode('Putin'));

    const flows = scanDocument(window.document as unknown as Document, layoutByTagName); // stands in for the browser's

    expect(flows.map((flow) => flow.text)).toEqual(['Putin']);
  });
});

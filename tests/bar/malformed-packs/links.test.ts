import { describe, expect, it } from 'vitest';
import { imported, packOf, packWith } from './pack-with.ts';

const SCRIPT = '<script>polluted = 1</script>';
const IMAGE = '<img src=x onerror="polluted = 1">';
const MARKDOWN = '[the library](javascript:alert(1))';

/** Every text of a record that a card shows, written so. */
function shownOf(text: string) {
  const { record, warned } = imported(packOf({ name: text, gloss: text, label: text, background: text }));
  return { shown: [record.name, record.gloss, record.label, record.background], warned };
}

/** What becomes of an address, in a record and among the sources. */
function linksOf(address: string) {
  const { file, record, warned } = imported(
    packWith({
      sources: [{ id: 'town', title: 'The town', url: address }],
      records: [{ kind: 'place', name: 'Example', gloss: 'A town.', link: address }],
    }),
  );
  return { links: [record.link, file.sources?.[0]?.url], warned };
}

function expectNoLink(...addresses: readonly string[]): void {
  for (const address of addresses) {
    const { links, warned } = linksOf(address);
    expect(links).toEqual([undefined, undefined]);
    expect(warned).toEqual([
      expect.stringContaining('Example, link: The address '),
      expect.stringContaining('sources.0.url: The address '),
    ]);
    for (const warning of warned) expect(warning).toMatch(/ is no plain web address; it was left out\.$/);
  }
}

describe('markup and links', () => {
  it.each([
    ['MP-45', '<script>', SCRIPT],
    ['MP-46', '<img onerror>', IMAGE],
    ['MP-47', 'a Markdown link', MARKDOWN],
  ])('%s keeps %s as the text that it is', (_, __, text) => {
    expect(shownOf(text)).toEqual({ shown: [text, text, text, text], warned: [] });
  });

  it('MP-48 makes no link of javascript:', () => {
    expectNoLink('javascript:alert(1)', 'javascript://example.org/%0aalert(1)');
  });

  it('MP-49 makes no link of JaVaScRiPt:', () => {
    expectNoLink('JaVaScRiPt:alert(1)', 'vbscript:alert(1)', 'blob:https://example.org/1');
  });

  it('MP-50 makes no link of javascript: with blanks or line breaks', () => {
    expectNoLink(' javascript:alert(1)', 'java\nscript:alert(1)', 'java\tscript:alert(1)');
    expect(linksOf('\u0001javascript:alert(1)').links).toEqual([undefined, undefined]);
    expect(linksOf(' https://example.org/ ').links).toEqual(['https://example.org/', 'https://example.org/']);
  });

  it('MP-51 makes no link of data:', () => {
    expectNoLink('data:text/html,<b>', 'data:text/html;base64,PGI+');
  });

  it('MP-52 makes no link of an address with a password', () => {
    expectNoLink(
      'https://user:pass@example.org/',
      'https://example.org@evil.example/',
      'https:\\\\example.org',
    );
  });

  it('MP-53 shows the punycode of an internationalised host, and takes none in letters', () => {
    const written = 'https://xn--d1abbgf6aiiy.xn--p1ai/news';
    const { links, warned } = linksOf(written);

    expect(links).toEqual([written, written]);
    expect(warned[0]).toBe(
      `pack.json:14: Example, link: The address ${written} has letters beyond a to z in its host; it is shown as it stands here.`,
    );
    expectNoLink('https://аpple.com/', 'https://президент.рф/');
  });

  it('MP-54 makes no link of file:', () => {
    expectNoLink('file:///etc/passwd', 'chrome://settings', 'http://localhost/', 'http://192.168.0.1/');
  });
});

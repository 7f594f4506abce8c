import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { BlockNode } from './block-node.ts';
import { domOf } from './dom.ts';
import { type Flow, startPoint } from './flow.ts';
import { layoutByStyle } from './layout-reader.ts';
import { scanAtOnce } from './scan-document.ts';
import { readWhole } from './whole-flow.ts';

const dom = domOf(document);

type Child = string | readonly [tag: string, attributes: Readonly<Record<string, string>>, ...Child[]];

function build(child: Child): Node {
  if (typeof child === 'string') return new Text(child);
  const [tag, attributes, ...children] = child;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map(build));
  return element;
}

const nested = (depth: number): Child => (depth === 0 ? 'Kim Jong Un' : ['b', {}, nested(depth - 1)]);

/** A block of the page with this in it. */
function blockOf(children: readonly Child[], tag = 'p'): Element {
  const block = build([tag, {}, ...children]) as Element; // not built of a string
  document.body.append(block);
  return block;
}

function whole(block: Element): readonly Flow[] | undefined {
  return readWhole(block, false, { dom, layout: layoutByStyle() });
}

/** What the walk through all its nodes reads in the block. */
function walked(block: Element): BlockNode['items'] {
  const root: BlockNode = { root: block, items: [], inherited: { isLink: false, inArticle: false } };
  scanAtOnce(root, { document, dom, layout: layoutByStyle() });
  return root.items;
}

const detailsOf = (items: BlockNode['items'] | undefined) =>
  items?.map((item) =>
    'text' in item
      ? { block: item.block, text: item.text, segments: [...item.segments], linked: item.linked }
      : 'a block',
  );

describe('a block that is read in one go', () => {
  afterEach(() => document.body.replaceChildren());

  it('says what the walk says, if anything', () => {
    const text = fc.constantFrom('Kim ', ' met\n', 'Un', '\t', '.', '', '국');
    const attributes = fc.constantFrom<Record<string, string>>({}, { class: 'x' }, { hidden: '' });
    const tag = fc.constantFrom('b', 'a', 'em', 'span', 'br', 'code', 'div');
    const leaf = fc.oneof(text, fc.tuple(tag, attributes, text));
    const child = fc.oneof(leaf, fc.tuple(tag, attributes, leaf, leaf));
    let wholes = 0;
    fc.assert(
      fc.property(fc.array(child), (children) => {
        const block = blockOf(children);
        block.append(new Comment('no text'));
        const read = detailsOf(whole(block));
        if (read) wholes += 1;
        expect(read ?? detailsOf(walked(block))).toEqual(detailsOf(walked(block)));
        block.remove();
      }),
    );
    expect(wholes).toBeGreaterThan(10);
  });

  it.each<[string, ...Child[]]>([
    ['a block in an inline element', 'Kim ', ['a', {}, ['div', {}, 'Jong']], ' Un'],
    ['elements too deep within one another', nested(65)],
    ['what is hidden', 'Kim ', ['span', { style: 'display: none' }, 'Jong'], ' Un'],
    ['an inline element shown as a block', 'Kim ', ['span', { style: 'display: block' }, 'Jong'], ' Un'],
    ['blank text at its start', '\n ', ['b', {}, 'Kim'], ' Jong Un'],
    ['more text than a flow may have', 'Kim '.repeat(5_001)],
  ])('has not %s', (_what, ...children) => {
    expect(whole(blockOf(children))).toBeUndefined();
  });

  it.each<[string, ...Child[]]>([
    ['inline elements in one another', 'Kim ', ['a', {}, ['b', {}, 'Jong']], ' Un'],
    ['as many of them as there may be', nested(64)],
    ['blank text before the first word', '\n Kim ', ['b', {}, 'Jong']],
  ])('may have %s', (_what, ...children) => {
    expect(whole(blockOf(children))).toHaveLength(1);
  });

  it('is no form, which may have fields of any name', () => {
    const form = blockOf(['Kim ', ['b', {}, 'Jong']], 'form');

    expect(whole(form)).toBeUndefined();
  });

  it('has the text of CDATA sections, as the walk has', () => {
    const block = blockOf(['Kim ']);
    const xml = document.implementation.createDocument(null, 'xml');
    block.append(xml.createCDATASection('Jong'), ' Un');

    expect(detailsOf(whole(block))).toEqual(detailsOf(walked(block)));
    expect(whole(block)?.[0]?.text).toBe('Kim Jong Un');
  });

  it('finds its nodes where the page shows them when they are asked for', () => {
    const block = blockOf(['Dmitry Peskov met ', ['b', {}, 'Kim']]);
    const [flow] = whole(block) ?? [];
    if (!flow) throw new Error('no flow');
    const bold = document.createElement('b');
    bold.append('Kim');

    block.replaceChildren('Dmitry Peskov met ', bold);

    expect(startPoint(flow, 18)).toEqual({ node: bold.firstChild, offset: 0 });
  });
});

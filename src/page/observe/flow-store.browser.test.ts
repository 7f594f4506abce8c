import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { domOf } from '../scan/dom.ts';
import { endPoint, startPoint } from '../scan/flow.ts';
import { layoutByStyle } from '../scan/layout-reader.ts';
import { FlowStore, type LiveFlow } from './flow-store.ts';
import { PageChanges } from './page-changes.ts';

/** A few seconds; the time limit counts on a busy machine only. 5,000 runs found nothing more. */
const RUNS = 300;
const TIME_LIMIT = 15_000;

const NAMES = /Kim Jong Un|Dmitry Peskov|Un/g;

interface Piece {
  readonly tag: string;
  readonly children: readonly (Piece | string)[];
}

const text = fc.constantFrom(
  'Kim ',
  'Jong ',
  'Un',
  ' met ',
  'Dmitry Peskov',
  'Pes',
  'kov ',
  '. ',
  ' \n ',
  '',
);
const tag = fc.constantFrom(
  ...['p', 'div', 'span', 'b', 'a', 'article', 'aside', 'h1', 'ul', 'li', 'br', 'code', 'button', 'section'],
  ...['x-shadow', 'editor', 'hidden', 'inline-div'],
);
const { piece } = fc.letrec<{ piece: Piece; child: Piece | string }>((tie) => ({
  piece: fc.record({ tag, children: fc.array(tie('child'), { maxLength: 4, depthIdentifier: 'tree' }) }),
  child: fc.oneof({ depthIdentifier: 'tree', maxDepth: 4 }, text, tie('piece')),
}));

const change = fc.record({
  how: fc.constantFrom('insert', 'remove', 'move', 'write', 'split', 'replace', 'normalize', 'edit'),
  /** Which node, and which other one, among those that there are. */
  at: fc.nat(200),
  to: fc.nat(200),
  piece,
  text,
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function build({ tag, children }: Piece): Element {
  const element = document.createElement(
    tag.includes('-') || tag === 'editor' || tag === 'hidden' ? 'div' : tag,
  );
  if (tag === 'editor') element.setAttribute('contenteditable', 'true');
  if (tag === 'hidden') element.style.display = 'none';
  if (tag === 'inline-div') element.style.display = 'inline';
  const nodes = children.map((child) => (typeof child === 'string' ? new Text(child) : build(child)));
  if (tag === 'x-shadow') element.attachShadow({ mode: 'open' }).append(...nodes);
  else element.append(...nodes);
  return element;
}

/** Everything below the body, in open shadow roots too. */
function nodesIn(root: Node): Node[] {
  return [...root.childNodes].flatMap((node) => [
    node,
    ...nodesIn(node),
    ...(node instanceof Element && node.shadowRoot ? nodesIn(node.shadowRoot) : []),
  ]);
}

function apply({ how, at, to, piece, text }: Change): void {
  const nodes = nodesIn(document.body);
  const node = nodes[at % nodes.length];
  const other = nodes[to % nodes.length];
  if (how === 'insert' || !node) {
    const parent = node?.parentNode ?? document.body;
    parent.insertBefore(to % 2 === 0 ? build(piece) : new Text(text), node ?? null);
  } else if (how === 'remove') node.parentNode?.removeChild(node);
  else if (how === 'replace') node.parentNode?.replaceChild(build(piece), node);
  else if (how === 'normalize') node.normalize();
  else if (how === 'move' && other instanceof Element && mayHold(other, node)) other.append(node);
  else if (how === 'edit' && node instanceof Element) node.toggleAttribute('contenteditable');
  else if (node instanceof Text) {
    if (how === 'split') node.splitText(Math.min(to % 4, node.length));
    else node.data = text;
  }
}

/** What a shadow host has besides its root isn't rendered, and its styles mean nothing. */
function mayHold(other: Element, node: Node): boolean {
  if (other.shadowRoot) return false;
  for (let at: Node | null = other; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
    if (at === node) return false;
  return true;
}

function storeOf(onRoot: (root: Node) => void): FlowStore {
  const dom = domOf(document);
  const layout = layoutByStyle();
  return new FlowStore({ document, dom, layout, onRoot, onHidden: () => undefined });
}

/** Where the names stand: as exact as a mark. */
const marksIn = (flows: readonly LiveFlow[]) =>
  flows.flatMap(({ flow }) =>
    [...flow.text.matchAll(NAMES)].map(({ 0: name, index }) => ({
      name,
      start: startPoint(flow, index),
      end: endPoint(flow, index + name.length),
    })),
  );

/** All else that a flow says. */
const textsIn = (flows: readonly LiveFlow[]) =>
  flows.map(({ flow: { block, text, segments, linked } }) => ({ block, text, segments, linked }));

describe('a page that changes in any way', () => {
  afterEach(() => document.body.replaceChildren());

  it('has after each change the flows, and so the marks, of one that is read afresh', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { minLength: 1, maxLength: 4 }),
        fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
        async (pieces, rounds) => {
          document.body.replaceChildren(...pieces.map(build));
          const life = new AbortController();
          const changes = new PageChanges(
            {
              onTexts: () => undefined,
              onNode: (node) => store.touch(node),
              onRule: (element) => store.touchRule(element),
              onSettled: () => undefined,
            },
            life.signal,
          );
          const store = storeOf((root) => changes.watch(root));
          store.start(document.body);
          await store.refresh(life.signal);
          for (const round of rounds) {
            for (const each of round) apply(each);
            // Observers are called before this goes on.
            await Promise.resolve();
            await store.refresh(life.signal);
            const fresh = storeOf(() => undefined);
            fresh.start(document.body);
            await fresh.refresh(life.signal);

            expect(marksIn(store.flows)).toEqual(marksIn(fresh.flows));
            expect(textsIn(store.flows)).toEqual(textsIn(fresh.flows));
          }
          life.abort();
        },
      ),
      { numRuns: RUNS, interruptAfterTimeLimit: TIME_LIMIT, markInterruptAsFailure: false },
    );
  });

  it('keeps what is read in a shadow root when its host gets a child', async () => {
    document.body.replaceChildren(build({ tag: 'x-shadow', children: ['Dmitry Peskov met'] }));
    const store = storeOf(() => undefined);
    store.start(document.body);
    await store.refresh(new AbortController().signal);
    const host = document.body.firstElementChild;
    host?.append('more');

    store.touch(host as Node); // built above
    await store.refresh(new AbortController().signal);

    expect(marksIn(store.flows).map(({ name }) => name)).toEqual(['Dmitry Peskov']);
  });

  it('is read with a headline that comes later into a header before the article', async () => {
    document.body.replaceChildren(
      build({ tag: 'header', children: ['Menu', { tag: 'div', children: [] }] }),
      build({ tag: 'article', children: ['Dmitry Peskov met'] }),
    );
    const signal = new AbortController().signal;
    const store = storeOf(() => undefined);
    store.start(document.body);
    await store.refresh(signal);
    expect(store.flows.map(({ flow }) => flow.text)).toEqual(['Dmitry Peskov met']);
    const place = document.querySelector('header > div') as Element; // built above

    place.append(build({ tag: 'h1', children: ['Kim Jong Un'] }));
    expect(store.touch(place)).toBe(true);
    await store.refresh(signal);

    expect(marksIn(store.flows).map(({ name }) => name)).toEqual(['Kim Jong Un', 'Dmitry Peskov']);
  });
});

import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { endPoint, type Flow, offsetOf, startPoint } from './flow.ts';
import { layoutByTagName } from './layout-reader.ts';
import { scanDocument } from './scan-document.ts';

function flowsOf(html: string): readonly Flow[] {
  const window = new Window();
  window.document.write(`<body>${html}</body>`);
  // happy-dom's document stands in for the browser's.
  return scanDocument(window.document as unknown as Document, layoutByTagName);
}

function onlyFlow(html: string): Flow {
  const flows = flowsOf(html);
  const flow = flows[0];
  if (!flow || flows.length !== 1) throw new Error(`${flows.length} flows instead of one`);
  return flow;
}

/** The document's own text between the two points of a span, to hold against the flow's text. */
function textBetween(flow: Flow, start: number, end: number): string {
  const from = startPoint(flow, start);
  const to = endPoint(flow, end);
  if (!from || !to) return '';
  const nodes = flow.segments.map(({ node }) => node);
  const first = nodes.indexOf(from.node);
  const last = nodes.lastIndexOf(to.node);
  return [...new Set(nodes.slice(first, last + 1))]
    .map((node) =>
      node.data.slice(node === from.node ? from.offset : 0, node === to.node ? to.offset : undefined),
    )
    .join('');
}

describe('a flow', () => {
  it('joins the text of inline elements', () => {
    const flow = onlyFlow('<p>Kim <b>Jong</b> <i><a href="#">Un</a></i> visits</p>');

    expect(flow.text).toBe('Kim Jong Un visits');
  });

  it('finds a name that spans three nodes', () => {
    const flow = onlyFlow('<p>Kim <b>Jong</b> Un visits</p>');
    const [first, , last] = flow.segments.map(({ node }) => node);

    expect(startPoint(flow, 0)).toEqual({ node: first, offset: 0 });
    expect(endPoint(flow, 11)).toEqual({ node: last, offset: 3 });
  });

  it('starts in the node that holds the first character and ends in the one that holds the last', () => {
    const flow = onlyFlow('<p>of <b>Putin</b> and</p>');
    const bold = flow.segments[1]?.node;

    expect(startPoint(flow, 3)).toEqual({ node: bold, offset: 0 });
    expect(endPoint(flow, 8)).toEqual({ node: bold, offset: 5 });
  });

  it('maps a line break to no node', () => {
    const flow = onlyFlow('<p>Kim<br>Jong Un</p>');
    const [before, after] = flow.segments.map(({ node }) => node);

    expect(flow.text).toBe('Kim Jong Un');
    expect(endPoint(flow, 4)).toEqual({ node: before, offset: 3 });
    expect(startPoint(flow, 3)).toEqual({ node: after, offset: 0 });
  });

  it('gives each character back to where it came from', () => {
    const flow = onlyFlow(
      '<p>The <b>Black</b> Sea <em>Grain <u>Init</u>iative</em>, signed\n  in Istanbul</p>',
    );

    for (let start = 0; start < flow.text.length; start++) {
      for (let end = start + 1; end <= flow.text.length; end++) {
        expect(textBetween(flow, start, end).replace(/\n/g, ' ')).toBe(flow.text.slice(start, end));
      }
    }
  });

  it('finds its own offset of a place in a node, and none of a node that is not its own', () => {
    const flow = onlyFlow('<p>of <b>Putin</b> and</p>');
    const [other] = flowsOf('<p>Putin</p>');
    const bold = flow.segments[1]?.node;
    if (!bold || !other?.segments[0]) throw new Error('no nodes');

    expect(offsetOf(flow, bold, 2)).toBe(5);
    expect(offsetOf(flow, other.segments[0].node, 2)).toBeUndefined();
  });

  it('has source line ends as spaces, one for one', () => {
    const flow = onlyFlow('<p>Kim\n\tJong\r\nUn</p>');

    expect(flow.text).toMatch(/^Kim {2}Jong {1,2}Un$/);
  });

  it('is cut before 20,000 characters, at a sentence, and loses nothing', () => {
    const sentence = 'Vladimir Putin met Kim Jong Un in Vladivostok today. ';
    const text = sentence.repeat(1_000);

    const flows = flowsOf(`<p>${text}</p>`);

    expect(flows.map((flow) => flow.text).join('')).toBe(text);
    expect(Math.max(...flows.map((flow) => flow.text.length))).toBeLessThanOrEqual(20_000);
    expect(flows.every((flow) => flow.text.startsWith('Vladimir') && flow.text.endsWith('. '))).toBe(true);
    for (const flow of flows) expect(textBetween(flow, 9, 14)).toBe('Putin');
  });

  it('is cut even where there is no space, not inside a character', () => {
    const text = '𝒜'.repeat(25_000);

    const flows = flowsOf(`<p>${text}</p>`);

    expect(flows.map((flow) => flow.text).join('')).toBe(text);
    expect(flows.every((flow) => flow.text.isWellFormed())).toBe(true);
  });
});

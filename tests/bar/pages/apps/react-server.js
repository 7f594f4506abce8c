import { createElement as h } from 'react';
import { renderToReadableStream, renderToString } from 'react-dom/server.browser';
import { Page, waitFor } from './react-story.js';

export const render = () => `<!doctype html>${renderToString(h(Page))}`;

/** What the server would have sent piece by piece, in the order of time. */
export async function renderInPieces(delays) {
  const stream = await renderToReadableStream(h(Page, { waits: delays.map(waitFor) }));
  const decoder = new TextDecoder();
  const pieces = [];
  for await (const piece of stream) pieces.push(decoder.decode(piece, { stream: true }));
  return pieces;
}

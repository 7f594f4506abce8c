import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { pause } from '../browsers/until.ts';
import { generatedPage } from './generated-pages.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

export interface GivenHow {
  /** HTML unless they say otherwise. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  /** Sends the text piece by piece: splits it at this mark, with so many milliseconds between. */
  readonly inPieces?: { readonly at: string; readonly every: number };
}

interface Given extends GivenHow {
  readonly text: string | Uint8Array;
}

/** Serves tests/pages and is at the same time the proxy of the browser under test, so that it sees every request. */
export interface PageServer {
  /** "localhost:1234": give it to the browser as its proxy. */
  readonly address: string;
  /** Address of a page: `url('sample')` is tests/pages/sample/source.html. */
  url(page: string, host?: 'localhost' | '127.0.0.1'): string;
  /** Serves this text under an address of its own, with such headers and files beside it ("app.js"). */
  give(text: string | Uint8Array, how?: GivenHow): string;
  /** Requests for pages of ours: their paths. */
  readonly served: readonly string[];
  /** Requests for anything else, as "host/path" or "host:port" of a tunnel; they are refused. */
  readonly refused: readonly string[];
  close(): void;
}

function fileOf(path: string): string | undefined {
  const root = resolve('tests', 'pages');
  const file = join(root, path.endsWith('/') ? `${path}source.html` : path);
  if (!file.startsWith(root + sep)) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

async function send({ text, headers, inPieces }: Given, response: ServerResponse): Promise<void> {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
  const pieces = inPieces && typeof text === 'string' ? text.split(inPieces.at) : [text];
  for (const piece of pieces) {
    response.write(piece);
    await pause(inPieces?.every ?? 0);
  }
  response.end();
}

function answer(path: string, given: ReadonlyMap<string, Given>, response: ServerResponse): void {
  const own = given.get(path);
  // A page of the given ones may say that it can be kept: only such pages are restored as they were.
  if (!own?.headers?.['cache-control']) response.setHeader('cache-control', 'no-store');
  const text = generatedPage(path);
  const file = fileOf(decodeURIComponent(path));
  if (own) void send(own, response);
  else if (text !== undefined) response.setHeader('content-type', 'text/html; charset=utf-8').end(text);
  else if (file === undefined) response.writeHead(404).end();
  else response.setHeader('content-type', TYPES[extname(file)] ?? 'text/plain').end(readFileSync(file));
}

export async function startPageServer(): Promise<PageServer> {
  const served: string[] = [];
  const refused: string[] = [];
  const given = new Map<string, Given>();
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    // A proxy gets whole addresses, a server paths.
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const isOurs = ['localhost', '127.0.0.1'].includes(url.hostname) && url.port === String(port);
    if (!isOurs) {
      refused.push(url.host + url.pathname);
      response.writeHead(502).end();
      return;
    }
    served.push(url.pathname);
    answer(url.pathname, given, response);
  });
  server.on('connect', (request, socket) => {
    refused.push(request.url ?? '?');
    socket.destroy();
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  // A server that listens on a port has such an address.
  const { port } = server.address() as AddressInfo;
  return {
    address: `localhost:${port}`,
    url: (page, host = 'localhost') => `http://${host}:${port}/${page}/`,
    give: (text, how) => {
      const path = `/given/${given.size}/`;
      given.set(path, { text, ...how });
      for (const [name, file] of Object.entries(how?.files ?? {}))
        given.set(path + name, {
          text: file,
          headers: { 'content-type': TYPES[extname(name)] ?? 'text/plain' },
        });
      return `http://localhost:${port}${path}`;
    },
    served,
    refused,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

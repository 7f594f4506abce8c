import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { generatedPage } from './generated-pages.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** Serves tests/pages and is at the same time the proxy of the browser under test, so that it sees every request. */
export interface PageServer {
  /** "localhost:1234": give it to the browser as its proxy. */
  readonly address: string;
  /** Address of a page: `url('sample')` is tests/pages/sample/source.html. */
  url(page: string, host?: 'localhost' | '127.0.0.1'): string;
  /** Serves this file or text under /given/. */
  give(html: string): string;
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

function answer(path: string, given: ReadonlyMap<string, string>, response: ServerResponse): void {
  response.setHeader('cache-control', 'no-store');
  const text = given.get(path) ?? generatedPage(path);
  const file = fileOf(decodeURIComponent(path));
  if (text !== undefined) response.setHeader('content-type', 'text/html; charset=utf-8').end(text);
  else if (file === undefined) response.writeHead(404).end();
  else response.setHeader('content-type', TYPES[extname(file)] ?? 'text/plain').end(readFileSync(file));
}

export async function startPageServer(): Promise<PageServer> {
  const served: string[] = [];
  const refused: string[] = [];
  const given = new Map<string, string>();
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
    give: (html) => {
      const path = `/given/${given.size}/`;
      given.set(path, html);
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

import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../support/browsers/launch.ts';
import { buildFiles } from './build-files.ts';

/** What no packed code may contain, but where a file's name is given with the reason. */
const FORBIDDEN: readonly { readonly pattern: RegExp; readonly allowed: Readonly<Record<string, string>> }[] =
  [
    { pattern: /\beval\(/, allowed: {} },
    { pattern: /\bnew Function\b|[^.\w]Function\(/, allowed: {} },
    {
      pattern: /\.(innerHTML|outerHTML)\s*=[^=]/,
      allowed: { preact: 'dangerouslySetInnerHTML, which we never use' },
    },
    { pattern: /insertAdjacentHTML|document\.write\(/, allowed: {} },
    {
      pattern: /\bfetch\(/,
      allowed: {
        'background.js': 'reads our own packaged files, and connect-src allows nothing else',
        'chunks/options': 'the same, to compare an imported pack with ours',
      },
    },
    {
      pattern: /XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|RTCPeerConnection|WebTransport/,
      allowed: {},
    },
    { pattern: /\bimportScripts\(/, allowed: {} },
    {
      pattern: /dispatchEvent\(|\bCustomEvent\b|window\.postMessage|parent\.postMessage|top\.postMessage/,
      allowed: {},
    },
    { pattern: /highlightsFromPoint/, allowed: {} },
  ];

/** Addresses that code may name: they are names, or a reader's own click opens them. */
const ADDRESSES: readonly { readonly start: RegExp; readonly reason: string }[] = [
  { start: /^https?:\/\/www\.w3\.org\//, reason: 'names of namespaces' },
  { start: /^https?:\/\/\*\/\*$/, reason: 'patterns of permissions' },
  { start: /^https:\/\/\$\{/, reason: 'a host that the reader typed is parsed, never asked' },
  { start: /^https:\/\/en\.wikipedia\.org\/wiki\/\$/, reason: 'a link that the reader may click' },
];

/** Preact is shared by all pages and the card. */
const hasPreact = (text: string): boolean => text.includes('dangerouslySetInnerHTML');

describe.each(BROWSERS)('The packed code for %s', (browser) => {
  const files = buildFiles(browser);
  const texts = files
    .filter(({ path }) => /\.(js|html|css)$/.test(path))
    .map(({ path, bytes }) => ({ path, text: bytes.toString('utf8') }));

  it.each(FORBIDDEN)('LK-19 has no $pattern outside the allow-list', ({ pattern, allowed }) => {
    const found = texts
      .filter(({ text }) => pattern.test(text))
      .filter(
        ({ path, text }) =>
          !(path.replace(/-[\w-]+\.js$/, '') in allowed || path in allowed) &&
          !('preact' in allowed && hasPreact(text)),
      );

    expect(texts.length).toBeGreaterThan(8);
    expect(found.map(({ path, text }) => `${path}: ${pattern.exec(text)?.[0]}`)).toEqual([]);
  });

  it('RG-8 names no address but those on the list', () => {
    const addresses = texts.flatMap(({ path, text }) =>
      (text.match(/\b(?:https?|wss?):\/\/[^\s'"`)\\]+/g) ?? []).map((address) => `${path}: ${address}`),
    );

    expect(
      addresses.filter(
        (line) => !ADDRESSES.some(({ start }) => start.test(line.slice(line.indexOf(' ') + 1))),
      ),
    ).toEqual([]);
    expect(texts.flatMap(({ text }) => text.match(/<script[^>]+src="(?!\/)[^"]*"/g) ?? [])).toEqual([]);
  });

  it('RG-18 has a known size', (context) => {
    const kilobytes = (path: string): string => {
      const bytes = files.find((file) => file.path === path)?.bytes;
      if (!bytes) throw new Error(`${path} is not in the build`);
      return `${path} ${(gzipSync(bytes, { level: 9 }).length / 1024).toFixed(1)} kB`;
    };
    const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
    context.task.meta.figure = [
      `${browser}: ${(total / 1024 / 1024).toFixed(1)} MB in ${files.length} files; gzipped`,
      ...['page.js', 'card.js', 'background.js', 'pack/index.bin'].map(kilobytes),
    ].join(' · ');

    expect(total).toBeLessThan(20 * 1024 * 1024);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeLink } from './safe-link.ts';

describe('safeLink', () => {
  it('takes plain addresses as they are', () => {
    for (const address of [
      'https://example.org',
      'http://example.org:8080/a?b=c#d',
      'https://uk.wikipedia.org/wiki/Київ',
      'HTTPS://Example.ORG/',
    ]) {
      expect(safeLink(address)).toBe(address);
    }
  });

  it('refuses hosts without a dot, numbers, wrong ports and quotes', () => {
    for (const address of [
      'http://localhost/',
      'http://192.168.0.1/',
      'https://example.org:99999/',
      'https://example.org/"onclick=x',
      'https://example.org.',
      '//example.org/',
    ]) {
      expect(safeLink(address)).toBeUndefined();
    }
  });

  it('takes nothing that a browser reads as another kind of address, with a user or with another host', () => {
    const part = fc.constantFrom(
      'https:',
      'http:',
      'javascript:',
      '/',
      '\\',
      '@',
      ':',
      '.',
      'a.org',
      '\t',
      ' ',
      '%',
      'x',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 9 }), (parts) => {
        const address = safeLink(parts.join(''));
        if (address === undefined) return;
        const { protocol, username, password, hostname } = new URL(address);
        expect(protocol).toMatch(/^https?:$/);
        expect([username, password]).toEqual(['', '']);
        expect(address.slice(protocol.length + 2).startsWith(hostname)).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });
});

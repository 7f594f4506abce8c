import { describe, expect, it } from 'vitest';
import { typedHost } from './typed-host.ts';

describe('typedHost', () => {
  it.each([
    ['example.org', 'example.org'],
    ['  News.Example.org ', 'news.example.org'],
    ['https://www.example.org/world/article?page=2', 'www.example.org'],
    ['example.org:8080/path', 'example.org'],
    ['localhost', 'localhost'],
    ['пример.рф', 'xn--e1afmkfd.xn--p1ai'],
  ])('reads %s as %s', (typed, host) => {
    expect(typedHost(typed)).toBe(host);
  });

  it.each(['', ' ', 'news', 'two words', 'https://', 'somebody@example.org', 'file:///etc', 'javascript:1'])(
    'takes "%s" for no site',
    (typed) => {
      expect(typedHost(typed)).toBeUndefined();
    },
  );
});

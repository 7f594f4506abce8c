import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text.ts';

describe('cleanText', () => {
  it('takes line breaks and tabs for spaces, and counts none of them', () => {
    expect(cleanText(' two\r\n\tlines ')).toEqual({ text: 'two lines', removed: 0 });
  });

  it('composes letters and their accents', () => {
    expect(cleanText('Erdog\u0306an').text).toBe('Erdoğan');
  });

  it('keeps joiners only where spelling needs them', () => {
    expect(cleanText('می\u200cخواهم')).toEqual({ text: 'می\u200cخواهم', removed: 0 });
    expect(cleanText('Pes\u200ckov')).toEqual({ text: 'Peskov', removed: 1 });
    expect(cleanText('👩\u200d🚀')).toEqual({ text: '👩\u200d🚀', removed: 0 });
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = cleanText(text).text;
        expect(cleanText(once)).toEqual({ text: once, removed: 0 });
      }),
      { numRuns: 2_000 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { type Catalogue, LANGUAGES, readCatalogue, sourceText } from './catalogue.ts';
import { faultsOfEnglish, faultsOfTranslation } from './faults.ts';

const english = readCatalogue('en');

describe('the strings of the interface', () => {
  it('are used, described and fit for the stores', () => {
    expect(faultsOfEnglish(english, sourceText())).toEqual([]);
  });

  it.each(LANGUAGES.filter((language) => language !== 'en'))(
    'are all translated in %s, with its own plural forms',
    (language) => {
      expect(faultsOfTranslation(language, readCatalogue(language), english)).toEqual([]);
    },
  );
});

describe('the check of the strings', () => {
  const of = (strings: Readonly<Record<string, string>>, description?: string): Catalogue =>
    Object.fromEntries(
      Object.entries(strings).map(([key, message]) => [
        key,
        { message, ...(description === undefined ? {} : { description }) },
      ]),
    );

  it('sees English strings that nothing uses, that say nothing to translators, or that stores refuse', () => {
    const strings = {
      ...of({ greeting: 'Hello $1', close: 'Close' }),
      ...of({ extensionDescription: 'x'.repeat(133) }, 'd'),
    };

    expect(faultsOfEnglish(strings, `t('greeting') closeAll extensionDescription`)).toEqual([
      'greeting: has no description',
      'greeting: its description does not say what $1 is',
      'close: no code uses it',
      'close: has no description',
      'extensionDescription: is too long for the stores',
    ]);
  });

  it('finds the string of a problem by the problem’s code', () => {
    const strings = of({ problemNotUtf8: 'No', problemTooFar: 'Far' }, 'd');

    expect(faultsOfEnglish(strings, `type Code = 'not-utf-8' | 'too-far-off';`)).toEqual([
      'problemTooFar: no code uses it',
    ]);
  });

  it('sees what a translation lacks, has too much, or has left in English', () => {
    const from = of({ close: 'Close', back: 'Back', jump: 'Show $1', open: 'Open', dateLocale: 'en-GB' });
    const to = of({ back: 'Back', jump: 'Zeigen', open: ' Auf $', shut: 'Zu', dateLocale: 'fr' });

    expect(faultsOfTranslation('de', to, from)).toEqual([
      'close: is missing',
      'back: is as in English',
      'jump: has other placeholders than “Show $1”',
      'open: has white space around it',
      'open: has a $ that is no placeholder',
      'shut: English has no such string, or de no such form',
      'dateLocale: is no tag of de that Intl knows',
    ]);
  });

  it('sees typewriter signs, and what French would not print', () => {
    const from = of({ said: 'Said “$1”', asked: 'Who?' });

    expect(faultsOfTranslation('fr', of({ said: 'Dit : « $1 »', asked: 'Qui est-ce ?' }), from)).toEqual([
      'said: has a space that may break a line before its sign',
      'asked: has a space that may break a line before its sign',
    ]);
    expect(faultsOfTranslation('es', of({ said: 'Dijo "$1"', asked: '¿Quién?' }), from)).toEqual([
      'said: has typewriter quotation marks',
    ]);
  });

  it('wants the plural forms that the language has, and no others', () => {
    const from = of({ count_one: '$1 mention', count_other: '$1 mentions' });
    const uk = of({ count_one: '$1 згадка', count_many: '$1 згадок', count_other: '$1 згадки' });
    const ko = of({ count_one: '언급 $1회', count_other: '언급 $1회' });
    const ar = of({ count_two: 'ذكران', count_few: 'ذكر' });

    expect(faultsOfTranslation('uk', uk, from)).toEqual(['count_few: is missing']);
    expect(faultsOfTranslation('ko', ko, from)).toEqual([
      'count_one: English has no such string, or ko no such form',
    ]);
    expect(faultsOfTranslation('ar', ar, from)).toEqual([
      'count_zero: is missing',
      'count_one: is missing',
      'count_many: is missing',
      'count_other: is missing',
      'count_few: has other placeholders than “$1 mentions”',
    ]);
  });
});

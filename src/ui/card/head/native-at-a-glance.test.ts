import { describe, expect, it } from 'vitest';
import type { Name } from '../../../pack/index.ts';
import { nativeAtAGlance } from './native-at-a-glance.ts';

const name = (lang: string, text: string): Name => ({ text, lang, form: 'native' });
const glance = (of: Partial<Parameters<typeof nativeAtAGlance>[0]>) =>
  nativeAtAGlance({ kind: 'place', name: 'X', native: [], ...of });
const texts = (names: readonly Name[]) => names.map(({ text }) => text);

describe('the native names at a glance', () => {
  it('are those in languages of its country', () => {
    const native = [name('ru', 'Джибути'), name('ar', 'جيبوتي')];

    expect(texts(glance({ kind: 'place', country: 'DJ', native }))).toEqual(['جيبوتي']);
    expect(glance({ kind: 'organisation', country: 'US', native })).toEqual([]);
  });

  it('are one a language, and of a person only their own', () => {
    const native = [name('be', 'Лукашэнка'), name('be', 'Лукашенка'), name('ru', 'Лукашенко')];

    expect(texts(glance({ kind: 'organisation', country: 'BY', native }))).toEqual([
      'Лукашэнка',
      'Лукашенко',
    ]);
    expect(texts(glance({ kind: 'person', country: 'BY', native }))).toEqual(['Лукашэнка']);
  });

  it('are no translations of what belongs to no country', () => {
    const native = [name('ru', 'Курдистан'), name('ar', 'كردستان')];

    expect(texts(glance({ kind: 'place', native }))).toEqual(['كردستان']);
  });

  it('are none of a treaty or a notion of no country, nor of what the whole world names', () => {
    const native = [name('zh', '巴黎协定'), name('ar', 'اتفاق باريس')];
    const ocean = [name('fr', 'Atlantique'), name('es', 'Atlántico'), name('zh', '大西洋')];

    expect(glance({ kind: 'agreement', native })).toEqual([]);
    expect(glance({ kind: 'place', native: ocean })).toEqual([]);
  });

  it('are shown as they are given in a language that is at home nowhere in particular', () => {
    const native = [name('yi', 'ייִדיש'), name('zh-Hant', '臺灣')];

    expect(texts(glance({ kind: 'place', country: 'TW', native }))).toEqual(['ייִדיש', '臺灣']);
  });

  it('are none of the names by which pages of other countries call it', () => {
    const native = [
      name('de', 'Schlacht von Mogadischu'),
      name('so', 'Dagaalkii Muqdisho'),
      name('it', 'Bengasi'),
    ];

    expect(texts(glance({ kind: 'conflict', country: 'SO', native }))).toEqual(['Dagaalkii Muqdisho']);
    expect(glance({ country: 'LB', native: [{ text: 'Хизбалла', form: 'native' }] })).toEqual([]);
  });

  it('do not repeat the name', () => {
    expect(glance({ name: 'Angola', country: 'AO', native: [name('pt', 'Angola')] })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Name } from '../../pack/index.ts';
import { nativeAtAGlance } from './native-at-a-glance.ts';

const name = (lang: string, text: string): Name => ({ text, lang, form: 'native' });
const texts = (names: readonly Name[]) => names.map(({ text }) => text);

describe('the native names at a glance', () => {
  it('are those in languages of its country', () => {
    const native = [name('ru', 'Джибути'), name('ar', 'جيبوتي')];

    expect(texts(nativeAtAGlance({ kind: 'place', country: 'DJ', native }))).toEqual(['جيبوتي']);
    expect(nativeAtAGlance({ kind: 'organisation', country: 'US', native })).toEqual([]);
  });

  it('are one a language, and of a person only their own', () => {
    const native = [name('be', 'Лукашэнка'), name('be', 'Лукашенка'), name('ru', 'Лукашенко')];

    expect(texts(nativeAtAGlance({ kind: 'organisation', country: 'BY', native }))).toEqual([
      'Лукашэнка',
      'Лукашенко',
    ]);
    expect(texts(nativeAtAGlance({ kind: 'person', country: 'BY', native }))).toEqual(['Лукашэнка']);
  });

  it('are no translations of what belongs to no country', () => {
    const native = [name('ru', 'Курдистан'), name('ar', 'كردستان')];

    expect(texts(nativeAtAGlance({ kind: 'place', native }))).toEqual(['كردستان']);
  });

  it('are none of a treaty or a notion of no country, nor of what the whole world names', () => {
    const native = [name('zh', '巴黎协定'), name('ar', 'اتفاق باريس')];
    const ocean = [name('fr', 'Atlantique'), name('es', 'Atlántico'), name('zh', '大西洋')];

    expect(nativeAtAGlance({ kind: 'agreement', native })).toEqual([]);
    expect(nativeAtAGlance({ kind: 'place', native: ocean })).toEqual([]);
  });

  it('are shown as they are given in a language that is at home nowhere in particular', () => {
    const native = [name('yi', 'ייִדיש'), name('zh-Hant', '臺灣')];

    expect(texts(nativeAtAGlance({ kind: 'place', country: 'TW', native }))).toEqual(['ייִדיש', '臺灣']);
  });
});

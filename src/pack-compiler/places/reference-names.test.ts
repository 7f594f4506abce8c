import { describe, expect, it } from 'vitest';
import { referenceNames, type Scope } from './reference-names.ts';

const NAMES = new Map([
  ['ru', ['Дамаск']],
  ['tr', ['Şam']],
  ['de', ['Damaskus']],
  ['fr', ['Damas']],
  ['zh', ['大马士革']],
  ['ar', ['دمشق']],
]);
const DAMASCUS = { name: 'Damascus', also: [], country: 'SY', names: NAMES };

const matched = (scope: Scope) =>
  Object.fromEntries(referenceNames(DAMASCUS, scope).map((name) => [name.text, name.matched]));

describe('names of places from tables', () => {
  it('looks for all of them where the place is known everywhere', () => {
    expect(matched('everywhere')).toEqual({
      Damascus: 'as spelt',
      Дамаск: 'inflected',
      Şam: 'as spelt',
      Damaskus: 'as spelt',
      Damas: 'as spelt',
      大马士革: 'inflected',
      دمشق: 'inflected',
    });
  });

  it('looks for the scripts of the country only where the place is less known', () => {
    expect(matched('local')).toMatchObject({ Дамаск: 'never', دمشق: 'as spelt', Damaskus: 'never' });
    expect(matched('english')).toMatchObject({ Damascus: 'as spelt', دمشق: 'never' });
  });

  it('looks for Latin ones of a place that is read of everywhere in pages of their language', () => {
    const names = referenceNames(DAMASCUS, 'scripts', { isRead: true });

    expect(names.find(({ lang }) => lang === 'de')).toMatchObject({
      text: 'Damaskus',
      matched: 'as spelt',
      because: 'it is read in pages of its language',
    });
    expect(matched('scripts')).toMatchObject({ Damaskus: 'never' });
  });

  it('looks for Latin ones in pages of their language where the country speaks it', () => {
    const corsica = {
      name: 'Corsica',
      also: [],
      names: new Map([
        ['fr', ['Corse']],
        ['es', ['Córcega']],
      ]),
    };
    const soughtIn = (country: string) =>
      referenceNames({ ...corsica, country }, 'local')
        .filter(({ lang, matched }) => lang !== undefined && matched !== 'never')
        .map(({ text }) => text);

    expect(soughtIn('FR')).toEqual(['Corse']);
    expect(soughtIn('GB')).toEqual([]);
  });

  it('calls native only what the country speaks', () => {
    const native = referenceNames(DAMASCUS, 'everywhere').filter(({ form }) => form === 'native');

    expect(native.map(({ text }) => text)).toEqual(['دمشق']);
  });

  it('adds the name without the word for its kind in languages that mostly leave it out', () => {
    const busan = new Map([
      ['ko', ['부산광역시']],
      ['zh', ['釜山市']],
    ]);
    const texts = (country: string, names: ReadonlyMap<string, readonly string[]>) =>
      referenceNames({ name: 'X', also: [], country, names }, 'local').map(({ text }) => text);

    expect(texts('KR', busan)).toEqual(['X', '부산광역시', '부산', '釜山市']);
    expect(texts('CN', new Map([['zh', ['深圳市']]]))).toEqual(['X', '深圳市', '深圳']);
    expect(texts('JP', new Map([['ja', ['津市']]]))).toEqual(['X', '津市']);
  });

  it('adds a state without the word for it in Japanese and Chinese', () => {
    const texts = (country: string, lang: string, name: string) =>
      referenceNames({ name: 'X', also: [], country, names: new Map([[lang, [name]]]) }, 'scripts').map(
        ({ text }) => text,
      );

    expect(texts('US', 'ja', 'テキサス州')).toEqual(['X', 'テキサス州', 'テキサス']);
    expect(texts('US', 'zh', '得克萨斯州')).toEqual(['X', '得克萨斯州', '得克萨斯']);
    expect(texts('US', 'zh', '缅因州')).toEqual(['X', '缅因州']);
    expect(texts('US', 'ja', 'メイン州')).toEqual(['X', 'メイン州']);
    expect(texts('IN', 'ja', 'ビハール州')).toEqual(['X', 'ビハール州']);
  });

  it('looks for a name in the language of the country that writes it like another', () => {
    const names = new Map([
      ['zh', ['北海道']],
      ['ja', ['北海道']],
    ]);

    const list = referenceNames({ name: 'Hokkaido', also: [], country: 'JP', names }, 'local');

    expect(list[1]).toMatchObject({ text: '北海道', lang: 'ja', form: 'native', matched: 'as spelt' });
  });

  it('joins what kind of place it is to a Korean name, as the press does, and leaves it out', () => {
    const texts = (name: string) =>
      referenceNames({ name: 'X', also: [], country: 'CN', names: new Map([['ko', [name]]]) }, 'local')
        .filter(({ matched }) => matched !== 'never')
        .map(({ text }) => text);

    expect(texts('우한 시')).toEqual(['X', '우한시', '우한']);
    expect(texts('후베이 성')).toEqual(['X', '후베이성', '후베이']);
    expect(texts('지난 시')).toEqual(['X', '지난시']); // “last”
    expect(texts('쓰 시')).toEqual(['X', '쓰시']);
    expect(texts('안산 시')).toEqual(['X', '안산 시']); // 안산시 is in Korea
    expect(texts('체첸 공화국')).toEqual(['X', '체첸 공화국']);
  });

  it('lists a spelling once that two languages share', () => {
    const names = new Map([
      ['de', ['Odessa']],
      ['fr', ['Odessa']],
    ]);

    const list = referenceNames({ ...DAMASCUS, name: 'Odesa', names }, 'english');

    expect(list.map(({ text }) => text)).toEqual(['Odesa', 'Odessa']);
  });

  it('lists a short one for each of them, as it is read in their pages alone', () => {
    const names = new Map([
      ['de', ['Prag', 'Praha']],
      ['tr', ['Prag', 'Praha']],
    ]);

    const list = referenceNames({ ...DAMASCUS, name: 'Prague', names }, 'everywhere');

    expect(list.map(({ text, lang }) => `${text} ${lang ?? 'en'}`)).toEqual([
      'Prague en',
      'Prag de',
      'Praha de',
      'Prag tr',
    ]);
  });

  it('lists it for Russian and for Ukrainian, which decline it otherwise', () => {
    const names = new Map([
      ['ru', ['Токмак']],
      ['uk', ['Токмак']],
    ]);

    const list = referenceNames({ ...DAMASCUS, name: 'Tokmak', country: 'UA', names }, 'local');

    expect(list.map(({ lang }) => lang)).toEqual([undefined, 'uk', 'ru']);
  });
});

import { describe, expect, it } from 'vitest';
import { type NameOrigin, surnamesOf } from './surnames.ts';

describe('the surname in a full name', () => {
  it.each<[string, string, NameOrigin, readonly string[]]>([
    ['is the last word', 'Vladimir Putin', {}, ['Putin']],
    ['is the last word in Cyrillic', 'Володимир Зеленський', { lang: 'uk' }, ['Зеленський']],
    ['is the last part in Japanese', 'ウォロディミル・ゼレンスキー', { lang: 'ja' }, ['ゼレンスキー']],
    ['stands before what tells generations apart', 'Robert F. Kennedy Jr.', {}, ['Kennedy']],
    ['stands before what tells them apart in Cyrillic', 'Джордж Буш младший', { lang: 'ru' }, ['Буш']],
    ['stands behind a title, be it a given name', 'принц Гарри', { lang: 'ru' }, ['Гарри']],
    ['keeps a particle that may also be left out', 'Vincent van Gogh', {}, ['van Gogh', 'Gogh']],
    ['keeps two of them', 'Урсула фон дер Ляйен', { lang: 'ru' }, ['фон дер Ляйен', 'Ляйен']],
    ['is never without a particle in capitals', 'Marine Le Pen', {}, ['Le Pen']],
    ['is never a father’s name alone', 'Mohammed bin Salman', {}, ['bin Salman']],
    ['is never one in Cyrillic', 'Мухаммед бин Салман', { lang: 'ru' }, ['бин Салман']],
    ['is never one in Hebrew', 'מוחמד בן סלמאן', { lang: 'he' }, ['בן סלמאן']],
    ['is never one in Chinese', '穆罕默德·本·萨勒曼', { lang: 'zh' }, ['本·萨勒曼']],
    ['is never one in Japanese', 'ムハンマド・ビン・サルマン', { lang: 'ja' }, ['ビン・サルマン']],
    ['is never one in Korean', '무함마드 빈 살만', { lang: 'ko' }, ['빈 살만']],
    ['keeps the article, or not', 'Tamim bin Hamad Al Thani', {}, ['Al Thani', 'Thani']],
    ['has no particle in a given name', 'Ben Bernanke', {}, ['Bernanke']],
    ['is the last word in Arabic', 'رجب طيب أردوغان', { lang: 'ar' }, ['أردوغان']],
    ['is never a father’s name alone in Arabic', 'محمد بن سلمان', { lang: 'ar' }, ['بن سلمان']],
    ['is never God’s name alone', 'حسن نصر الله', { lang: 'ar' }, ['نصر الله']],
    ['comes first of three syllables', 'Kim Jong Un', { country: 'KP' }, ['Kim']],
    ['comes first of three in Cyrillic', 'Ким Чен Ын', { lang: 'ru', country: 'KP' }, ['Ким']],
    ['comes first before a hyphen', 'Tsai Ing-wen', { country: 'TW' }, ['Tsai']],
    ['comes first of all Korean names', 'Han Kang', { country: 'KR' }, ['Han']],
    ['comes first in Pinyin', 'Xi Jinping', { country: 'CN' }, ['Xi']],
    ['comes first in Pinyin with an apostrophe', 'Chen Min’er', { country: 'CN' }, ['Chen']],
    ['comes first in Pinyin of two syllables', 'Li Qiang', { country: 'CN' }, ['Li']],
    ['comes last of a Chinese who has an English name', 'Jack Ma', { country: 'CN' }, ['Ma']],
    ['comes last of initials', 'C. C. Wei', { country: 'TW' }, ['Wei']],
    ['is what Vietnamese are called by', 'Nguyen Phu Trong', { country: 'VN' }, ['Trong']],
    ['comes first of a Japanese name in Korean', '아베 신조', { lang: 'ko', country: 'JP' }, ['아베']],
  ])('%s: %s', (_, fullName, origin, expected) => {
    expect(surnamesOf(fullName, origin)).toEqual(expected);
  });

  it.each<[string, string, NameOrigin]>([
    ['one word', 'Madonna', {}],
    ['the number of a king', 'Charles III', {}],
    ['the number of a king in Cyrillic', 'король Карл III', { lang: 'ru' }],
    ['a king’s ordinal', 'עבדאללה השני', { lang: 'he' }],
    ['an epithet', 'Alexander the Great', {}],
    ['an epithet in Cyrillic', 'Пётр Великий', { lang: 'ru' }],
    ['a land', 'Queen Letizia of Spain', {}],
    ['a title behind a comma', 'Haakon, Crown Prince of Norway', {}],
    ['so few letters as are another word', 'Джек Ма', { lang: 'ru', country: 'CN' }],
    ['a Vietnamese name in other languages', 'Хо Ши Мин', { lang: 'ru', country: 'VN' }],
    ['a language whose papers choose otherwise', 'โวโลดีมีร์ เซเลนสกี', { lang: 'th' }],
    ['so few letters in Arabic', 'تيريزا ماي', { lang: 'ar' }],
    ['a word of every Arabic text', 'قيس سعيد', { lang: 'ar' }],
    ['a title before a given name in Arabic', 'الملك تشارلز', { lang: 'ar' }],
    ['a king’s ordinal in Arabic', 'عبد الله الثاني', { lang: 'ar' }],
  ])('is not told by %s: %s', (_, fullName, origin) => {
    expect(surnamesOf(fullName, origin)).toEqual([]);
  });
});

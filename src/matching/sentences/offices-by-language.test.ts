import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../tests/support/links-in.ts';
import { indexOf, ZELENSKYY } from '../../../tests/support/pack-of.ts';

const index = indexOf([ZELENSKYY]);

const found = (text: string) => linksIn(index, [text]);

describe('titles in other languages', () => {
  it.each([
    ['ゼレンスキー大統領は述べた。', 'ゼレンスキー'],
    ['젤렌스키 대통령은 말했다.', '젤렌스키'],
    ['美国总统泽连斯基说。', '泽连斯基'],
    ['Про це сказав президент Зеленський.', 'Зеленський'],
    ['Das sagte Präsident Selenskyj.', 'Selenskyj'],
  ])('speak for a surname: “%s”', (text, surface) => {
    expect(found(text)).toEqual([`${surface} → person.zelenskyy`]);
  });
});

describe('an office or a courtesy before a surname, in a page of its language', () => {
  it.each([
    ['de', 'Das sagte Vizekanzler Selenskyj.', 1],
    ['de', 'Das sagte Geschäftsfreund Selenskyj.', 0],
    ['en', 'She asked Vizekanzler Selenskyj.', 0],
    ['it', 'Ha parlato il capo dello Stato Selenskyj.', 1],
    ['it', 'Ha parlato la figlia dello Stato Selenskyj.', 0],
    ['es', 'Habló el presidente ucraniano Selenskyj.', 1],
    ['es', 'Habló el presidente sobre Selenskyj.', 0],
    ['ru', 'Прибыл глава МИД Selenskyj.', 1],
    ['ru', 'Прибыл президент Украины Selenskyj.', 1],
    ['ru', 'Прибыл директор завода Ольга Selenskyj.', 0],
    ['ru', 'Прибыл пресс-секретарь Кремля Selenskyj.', 1],
    ['uk', 'Прибула генпрокурорка Selenskyj.', 1],
    ['uk', 'Прибула міністерка Selenskyj.', 1],
    ['uk', 'Прибула подруга Selenskyj.', 0],
    ['uk', 'Голова громади Іван Selenskyj прибув.', 0],
    ['fr', 'Le maire de Nice Selenskyj arrive.', 1],
    ['fr', 'Le maire de Nice Christian Selenskyj arrive.', 0],
    ['fr', 'La porte-parole du gouvernement Olivia Selenskyj arrive.', 0],
    ['es', 'Habló la presidenta de la comunidad Laura Selenskyj.', 0],
    ['it', 'Ha parlato il presidente della Regione Luca Selenskyj.', 0],
    ['fr', 'Wolodymyr Selenskyj arrive. M. Selenskyj parle.', 2],
    ['en', 'Wolodymyr Selenskyj came. M. Selenskyj spoke.', 1],
  ])('speaks for it: %s “%s”', (language, text, count) => {
    expect(linksIn(index, [text], { language })).toHaveLength(count);
  });
});

import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../tests/support/links-in.ts';
import { indexOf, ZELENSKYY } from '../../../tests/support/pack-of.ts';

const index = indexOf([
  { id: 'place.haiti', kind: 'place', name: 'Haiti', native: { zh: '海地' } },
  {
    id: 'place.china',
    kind: 'place',
    name: 'China',
    native: { zh: '中国' },
    label: 'country',
    country: 'CN',
  },
  { id: 'place.douglas', kind: 'place', name: 'Douglas', native: { zh: '道格拉斯' } },
  { id: 'place.beijing', kind: 'place', name: 'Beijing', native: { zh: '北京' } },
  { id: 'place.middle-east', kind: 'place', name: 'Middle East', native: { zh: '中东' } },
  { id: 'place.north-sea', kind: 'place', name: 'North Sea', native: { ja: '北海' } },
  { id: 'place.india', kind: 'place', name: 'India', native: { ja: 'インド', ko: '인도' } },
  { id: 'org.npc', kind: 'organisation', name: 'National People’s Congress', native: { zh: '人大' } },
  { id: 'place.russia', kind: 'place', name: 'Russia', native: { ja: 'ロシア' } },
  { id: 'org.russian-army', kind: 'organisation', name: 'Russian army', native: { ja: 'ロシア軍' } },
  { id: 'person.jiang-zemin', kind: 'person', name: 'Jiang Zemin', native: { zh: '江泽民' } },
  { id: 'person.john-kerry', name: 'John Kerry', native: { zh: '约翰·克里' }, familiarity: 2 },
  { id: 'place.accra', kind: 'place', name: 'Accra', native: { zh: '阿克拉' } },
  { id: 'place.latin-america', kind: 'place', name: 'Latin America', native: { zh: '拉美' } },
  { id: 'place.hotan', kind: 'place', name: 'Hotan', native: { ja: '和田市' } },
  { id: 'org.islamic-state', kind: 'organisation', name: 'Islamic State', native: { zh: '伊斯兰国' } },
  { id: 'org.us-air-force', kind: 'organisation', name: 'US Air Force', native: { ja: '米空軍' } },
  ZELENSKYY,
]);

const found = (text: string) => linksIn(index, [text]);

describe('names in scripts without spaces', () => {
  it.each([
    ['中国沿海地区的经济', ['中国 → place.china']],
    ['发展中国家加强了合作', []],
    ['这使局外人大惑不解', []],
    ['主教葛拉美说', []],
    ['前国务卿克里斯托弗说', []],
    ['教授阿克拉姆指出', []],
    ['埃及法老拉美西斯二世', []],
    ['岸和田市立の学校', []],
    ['伊斯兰国家组织', []],
    ['全米空軍の選手', []],
    ['札幌は北海道にある。', []],
    ['主席泽连斯基·李说。', []],
    ['消防员道格拉斯·埃诺说。', []],
    ['中国·北京', ['中国 → place.china', '北京 → place.beijing']],
    ['インドネシアの大統領', []],
    ['ロシア軍事会社の創設者', ['ロシア → place.russia']],
    ['인도네시아 대통령', []],
  ])('are not pieces of other words: “%s”', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('are found in a list with middle dots, which is Korean', () => {
    expect(found('인도·북한·인도 정상이 만났다.')).toEqual(['인도 → place.india', '인도 → place.india']);
  });

  it.each([
    ['海地总理表示', '海地 → place.haiti'],
    ['他住在北京市中心。', '北京 → place.beijing'],
    ['他住在北京市。', '北京 → place.beijing'],
    ['中国人和德国人', '中国 → place.china'],
    ['前国务卿克里说', '克里 → person.john-kerry'],
    ['拉美的领导人', '拉美 → place.latin-america'],
    ['阿克拉的领导人', '阿克拉 → place.accra'],
    ['德国总统阿克拉夫妇', '阿克拉 → place.accra'],
    ['极端组织伊斯兰国宣称', '伊斯兰国 → org.islamic-state'],
    ['元米空軍の選手', '米空軍 → org.us-air-force'],
    ['动身前往中东地区', '中东 → place.middle-east'],
    ['全国人大常委会', '人大 → org.npc'],
    ['他会见了江泽民主席', '江泽民 → person.jiang-zemin'],
    ['インドの大統領', 'インド → place.india'],
    ['ロシア軍参謀総長', 'ロシア軍 → org.russian-army'],
    ['인도는 오늘', '인도 → place.india'],
  ])('are found beside others: “%s”', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe('a dot between words in katakana', () => {
  const found = (text: string) => linksIn(foreign, [text], { language: 'ja' });
  const foreign = indexOf([
    { id: 'place.chicago', kind: 'place', name: 'Chicago', native: { ja: 'シカゴ' } },
    { id: 'place.boston', kind: 'place', name: 'Boston', native: { ja: 'ボストン' } },
    {
      id: 'place.america',
      kind: 'place',
      name: 'America',
      native: { ja: 'アメリカ' },
      label: 'country',
      country: 'US',
    },
    {
      id: 'person.thatcher',
      name: 'Margaret Thatcher',
      native: { ja: 'マーガレット・サッチャー' },
      familiarity: 3,
    },
  ]);

  it.each([
    'シカゴ・ブルズに移籍した。',
    'コパ・アメリカで優勝した。',
    'ベティ・サッチャーは設計者である。',
    'ベティ・B・サッチャーは設計者である。',
  ])('makes the name a part of a longer one: “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['シカゴ・ボストンを訪れた。', ['シカゴ → place.chicago', 'ボストン → place.boston']],
    ['アメリカ・ダラスを訪れた。', ['アメリカ → place.america']],
    ['イギリス首相・サッチャーは語った。', ['サッチャー → person.thatcher']],
    ['マーガレット・サッチャーは語った。', ['マーガレット・サッチャー → person.thatcher']],
  ])('says nothing in lists, behind a country and inside a name of the pack: “%s”', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('a surname behind another given name, where no capital tells', () => {
  const cameron = indexOf([
    {
      id: 'person.david-cameron',
      name: 'David Cameron',
      native: { ko: '데이비드 캐머런', he: 'דייוויד קמרון' },
      familiarity: 3,
    },
  ]);
  const found = (text: string, language: string) => linksIn(cameron, [text], { language }).length;

  it.each([
    ['ko', '제임스 캐머런 감독이 왔다.', '영국 캐머런 총리가 왔다.'],
    ['he', "הבמאי ג'יימס קמרון אמר", 'ראש הממשלה קמרון אמר'],
  ])('is a stranger’s: %s “%s”', (language, stranger, own) => {
    expect([found(stranger, language), found(own, language)]).toEqual([0, 1]);
  });
});

describe('a place that begins the name of a body in Chinese or Japanese', () => {
  it.each([
    ['zh', '中国医学科学院发表了报告。', []],
    ['zh', '中国国家航天局国际合作司说。', []],
    ['zh', '首届“中国－东盟航天合作论坛”开幕。', []],
    ['zh', '中国政府决定成立研究所。', ['中国 → place.china']],
    ['zh', '中国外交部说。', ['中国 → place.china']],
    ['zh', '上海是中国经济中心。', ['中国 → place.china']],
    ['ja', 'インドバレーボール協会が発表した。', []],
    ['ja', 'インド女子スケート連盟会長', []],
    ['ja', 'インド新聞が伝えた。', []],
    ['ja', 'インド新聞記者が伝えた。', ['インド → place.india']],
    ['zh', '北京证券首席分析师说', []],
    ['zh', '中国证券首席分析师说', ['中国 → place.china']],
    ['zh', '北京证券市场', ['北京 → place.beijing']],
    ['zh', '他在北京大学读书。', []],
    ['zh', '北京大学生很多。', ['北京 → place.beijing']],
    ['zh', '中国大学很多。', ['中国 → place.china']],
    ['zh', '中国工程院院士说。', []],
    ['zh', '中国移动宣布降价。', []],
    ['zh', '中国移动支付很普及。', ['中国 → place.china']],
    ['zh', '北京日报报道说。', []],
    ['zh', '《中国人报》报道。', []],
    ['zh', '中国人报警了。', ['中国 → place.china']],
    ['ja', 'インド政府の委員会が発表した。', ['インド → place.india']],
    ['ja', 'インドの協会が発表した。', ['インド → place.india']],
  ])('is not meant: %s “%s”', (language, text, expected) => {
    expect(linksIn(index, [text], { language })).toEqual(expected);
  });
});

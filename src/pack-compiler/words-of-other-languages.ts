/**
 * Names in the pack that are also common words, given names or better known as something else in Ukrainian, Russian,
 * Arabic, Persian, Hebrew, Korean or Japanese. At the start of a sentence "Мета операції" is an aim and no company, "Того же дня" no country.
 * Found by reading every native name of the pack; a frequency list has too many words that are nothing but names.
 */
const WORDS = `
  Аллигатор Алігатор Альберта Амаль Апач Армата Авангард Богдана Бук Буревестник Буревісник Вена Весна Возрождение
  Гарпун Гепард Голос Град Дождь Дно Економіст Известия Инсайдер Искандер Іскандер Калашников Калибр Калібр Кинджал
  Кинжал Краб Краби Ланцет Леонардо Лютий Лютый Магура Мали Малі Медуза Мемориал Меморіал Мета Мир Модерна
  Ведомости Нептун Нил Ніл Новачок Новичок Опытное Орёл Орел Орешник Орєшнік Оскар Панцир Панцирь Патриот Патріот
  Посейдон Прометей Прорыв Рафаэль Ровно Рубикон Рубікон Сармат Сахара Сейм Сигнал София Софія Спутник Супутник Сухой
  Таймс Тайфун Тиса Того Точка Триумф Труд Фарс Фламинго Фламінго Форд Фуцзянь Цезар Цезарь Циркон Шеврон Экономист
  Яблоко Ява Банкова Банковая Виргиния Вірджинія Антонов Телега Телеграмм Хама
  Олимпиада Олімпіада Пасха Великдень Пан Пана Пане Панові Паном Пану Пані
`;

/** Of two words and more. */
const PHRASES = [
  'белый лебедь',
  'гражданский договор',
  'две сессии',
  'новое время',
  'новые люди',
  'смена эпох',
  'совет экспертов',
];

/**
 * Arabic and Persian: opener (a missile and a given name), he kept faith (a news agency), financial (Mali), the year
 * (Sunni), the utmost (al-Aqsa), attaining (the Nile), the crescent of the Red Crescent, Amman as it is mostly printed.
 */
const ARABIC = `
  فتاح وفا مالي السنة الأقصى النيل الهلال النصر عمان العربية الجزيرة الميادين الساحل الجبهة المشرق جنين
  ينبع عيسى ناسا سويفت صوفيا النكسة نوک کیش
`;

/** Hebrew: the country (a newspaper), the house of assembly is a synagogue, the institution, together, straight, given names. */
const HEBREW = 'הארץ הכנסת המוסד ביחד ישר בצלם הדמוקרטים רפאל נעם סופיה';

/**
 * Korean: after (Huế), means (Sudan), empty (Vienna), a race (Gyeongju), a king (Wang Yi), details (Cebu), stopping (Jersey,
 * Mali), for us (Haeju), character (Kaesong), fierce (Sanaa).
 */
const KOREAN = '후에 수단 빈 경주 왕이 세부 저지 말리 해주 개성 사나 라마';

/** Japanese: a mask (Musk). */
const JAPANESE = 'マスク';

export const WORDS_OF_OTHER_LANGUAGES: readonly string[] = [
  ...WORDS.trim().split(/\s+/),
  ...PHRASES,
  ...ARABIC.trim().split(/\s+/),
  ...HEBREW.split(' '),
  ...KOREAN.split(' '),
  JAPANESE,
];

/**
 * Names in the pack that are also common words, given names or better known as something else in Ukrainian, Russian,
 * Arabic, Persian, Hebrew, Korean, Japanese or a language in Latin letters. At the start of a sentence "Мета операції" is an aim and no company, "Того же дня" no country.
 * Found by reading every native name of the pack, and the marks that the 30,000 most frequent words of a language get at the
 * start of a sentence; such a list by itself has too many words that are nothing but names.
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
  Самое Самой Самої Строго Агентство Семей Кита Опеку Роза Розу Розе Розі Розы Рози Розой Розою Удачное Удачного Удачном Маяк
  Маяка Маяки Сорока Сороки Находка Находки Глубокое Глубокого Глубоком Глубоким Гавани Гавань Мосты Гуру Горки Осла Ослу
  Осле Герб Горы Гори Доминика Домініка Домініку Досі Додому Дощ Дощу Дощем Дощі Нафта Нафти Нафту Решт Затока Затоки
  Затоці Шахты Шахти Пологи Сукре Постав Маля Мале Сари Кали Сум Берні Рене Рені Виктория Вікторія Дуглас Орландо Заря Луч
  Свифт Шейн Бастер Сана Спид Винниці Виноградов Виноградова
`;

/** Of languages in Latin letters: verbs, nouns and peoples, as French "Indien" is nobody but an Indian. */
const LATIN = `
  Zahle Gardez Echa Unido Semilla Fina Apartado Pasto Pescadores Sacaba Matanzas Esmeraldas Arrecife Damas Polen Georgie Servie
  Servia Cavite Chaman Indien Italien Australien Armenien Algerien Syrien Libyen Jordanien Indonesien Bolivien Bosnien Georgien
  Okaz Komory Przemysl Fata Fula Mandera Cipro Guiana Moldavia Emirati Catar
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
 * (Sunni), the utmost (al-Aqsa), attaining (the Nile), the crescent of the Red Crescent, Amman as it is mostly printed; the
 * city (Medina), new (Haditha), a frame (Atar), architecture (Amarah), a month (Shahr), pictures (Tyre), a role (Dura).
 */
const ARABIC = `
  فتاح وفا مالي السنة الأقصى النيل الهلال النصر عمان العربية الجزيرة الميادين الساحل الجبهة المشرق جنين
  ينبع عيسى ناسا سويفت صوفيا النكسة نوک کیش
  المدينة حديثة إطار اطار العمارة البيرة ثورة الخمس الأخبار شهر حرب صور نور ليل روح خبر الخبر سر
  بحر حي الحي بلد بلدة قرار نادي عاما الوحدة البيضاء الزرقاء زرقاء مشهد الشمالية الشمالي الشرقي الشرقية سحر جبل جبال العدل
  عدل توافق مين سياسة حزب معسكر حجة الرمال فارس القصير القصور التل تل بار نبيل طراز ميدان اتصالات فهمي الفحم مخبر ورد رام
  البسيط غالي التجمع ساحل هجمات الطارق رباط بريم الرمادي خفي عشاق سالم تصنيف مفوض النعمة الغازية بابل بور الرضا قارة المرج
  هجين الحراك ديفا يرحب انقلاب عربي بدو كتم سلمية الرطبة سوري بورصة البستان الحزم قيصرية عصب الخيام آمل قم تدمر بم بون
  الزاوية تاج نار باب آن هون هام خان كان باري واو ساغا نيم ساري نارا كاسل
  الهندية دورا بشري حولي وأرى بألا جده ديلي
`;

/**
 * Hebrew: the country (a newspaper), the house of assembly is a synagogue, the institution, together, straight, given names;
 * handed over (Maseru), handing over (Sirte), from these (Malé), height (Juba), stock exchange (Bursa), a state (Medina).
 */
const HEBREW = `
  הארץ הכנסת המוסד ביחד ישר בצלם הדמוקרטים רפאל נעם סופיה
  מסרו סירת מאלה לימה בורסה גובה מאיר מודיעין קונסטנטין מכה מלך קום קרן צר עדן בארי ליל מדינה זהות רון יחידה צפון פונה מטה
  מערב בנט רחובות ערוץ דובר תעז בצרה בור אימו דקר חץ קנו בון אבין אריאל שן מיין סיסי פרו עפר לאה רימה טור אומן לאון שדרות
  איל מפרק נכבה מהרה מסה אולה נים קניה פטריוט אבה חלם אירו חדרה רני בלם לאמו אפורה אופקים סוסה ברן פור גורי רומני גאו לוו
  כאן פרת בנין צעדה כופה קולון קונטה רוסה שטה סלטה דלתה אדנה מקלה שייח קירוב התיישבות ברסט אשר
`;

/**
 * Korean: after (Huế), means (Sudan), empty (Vienna), a race (Gyeongju), a king (Wang Yi), details (Cebu), stopping (Jersey,
 * Mali), for us (Haeju), character (Kaesong), fierce (Sanaa), an animal (Buffalo).
 */
const KOREAN =
  '후에 수단 빈 경주 왕이 세부 저지 말리 해주 개성 사나 라마 건지 와우 미리 홀로 메스 화성 이브 델타 배리 칼리 마리 버펄로';

/**
 * Japanese: a mask (Musk). Of what Chinese shares, each is read in pages of one language: a parliament and a party in office, which
 * in Chinese is any, Kyushu, which is all China there, and the South China Sea, which is a railway and a trough in Japanese.
 */
const JAPANESE = ['マスク', '国会', '参政党', '九州', '南海'];

export const WORDS_OF_OTHER_LANGUAGES: readonly string[] = [
  ...WORDS.trim().split(/\s+/),
  ...PHRASES,
  ...LATIN.trim().split(/\s+/),
  ...ARABIC.trim().split(/\s+/),
  ...HEBREW.trim().split(/\s+/),
  ...KOREAN.split(' '),
  ...JAPANESE,
];

/** What beside its words tells how a name is built. */
export interface NameOrigin {
  /** BCP 47 language of the spelling; absent for English. */
  readonly lang?: string | undefined;
  /** ISO 3166-1 alpha-2 code of the person’s country. */
  readonly country?: string | undefined;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What parts the names of a person in languages whose papers use one of them alone. */
const BETWEEN_NAMES: Readonly<Record<string, string>> = {
  en: ' ',
  ar: ' ',
  ru: ' ',
  uk: ' ',
  he: ' ',
  ko: ' ',
  ja: '・',
  zh: '·',
};

/** "Queen Letizia of Spain", "Haakon, Crown Prince of Norway": what they are called ends in what they rule. */
const OF_A_LAND = /, | of /;
/** What rulers, popes and prophets are called stands before a given name: "the king", "the pope". */
const TITLE_FIRST = /^(?:الملك|الأمير|البابا|الدالاي|الرسول|النبي) /;
const NUMERAL = /^[IVX]+$/;
/** "Пётр Великий", "Abdullah the Second" in Hebrew; "Alexander the Great" is known by its small word. */
const EPITHETS = words(
  'великий великая велика грозный грозний мудрый мудрий первый первая второй вторая третий четвёртый перший перша друга другий третій הראשון השני השלישי הרביעי החמישי השישי الأول الثاني الثالث الرابع الخامس السادس',
);
/** Words and given names of every text, in a script without capitals: "happy", "peace", "main". */
const WORDS_OF_ARABIC = words(
  'سعيد سلام صالح الشيخ عزيز بركة رئيسي موسى إبراهيم أحمد محمود صلاح عودة الضيف المهندس شريف حسين يوسف منصور علي محمد',
);
/** Behind a surname: "Буш младший". */
const GENERATIONS = words('jr jr. sr sr. младший старший молодший الأب الابن');

/** Before the name of a father, of a line or of God: "Mohammed bin Salman" is no Salman. */
const SON_OF = words('bin bint ibn ben бин бін бен ибн ібн בן אבן 本 ビン 빈 بن ابن بنت أبو عبد آل نصر');
const PARTICLES = words(
  'van von vom zu zum zur der den ter ten de da das do dos di du del della la le los af av ap wa al el ван фон цу дер ден де да ди ді ду дю ла ле лос дель делла аль ал эль ель уль ул دي دا فون دير فان',
);
/** The Arabic article, which is left out as often. */
const ARTICLES = words('al el аль эль ель');
const IN_SMALL_LETTERS = /^\p{Ll}/u;

/** Where a person of three names, or of two with a hyphen in the second, has the surname first. */
const SURNAME_FIRST = words('CN HK TW SG KP KR');
/** Where also two plain words have: nobody there is called Jack Ma. */
const ALWAYS_FIRST = words('KP KR');
/** A syllable of Pinyin, in which papers write all Chinese names but those of the likes of Jack Ma. */
const SYLLABLE =
  '(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:[iu]ang|iong|[aeio]ng|iao|uai|[iuü]an|[ae]i|ao|ou|[aeiu]n|i[aeu]|u[aoie]|üe|er|[aoeiuü])';
const CHINESE_NAME = new RegExp(`^${SYLLABLE} ${SYLLABLE}(?:[’']?${SYLLABLE})?$`, 'iu');
const HYPHENATED = /\p{L}[-‑]\p{L}/u;
/** The longest part of a name of three in these countries; "Seng" has four, "Chuang" six. */
const LONGEST_SYLLABLE = 6;

/** A word of fewer letters is too often another, also where vowels are not written; of a script that writes syllables two suffice. */
const SHORTEST_OF_LETTERS = 3;
const SHORTEST_OF_ARABIC = 4;
const SHORTEST_OF_SYLLABLES = 2;
const LETTERS = /^[\p{Script=Cyrillic}\p{Script=Hebrew}]/u;

/** Whether a word before a surname belongs to it and does not decline: "van", "bin". */
export function isParticle(word: string): boolean {
  return isIn(PARTICLES, word) || isIn(SON_OF, word);
}

/**
 * What papers call a person by whose full name this is: the surname with the particles that stand before it, and without
 * those that may be left out. None where the name does not tell.
 * @example surnamesOf('Vincent van Gogh', {}) // ['van Gogh', 'Gogh']
 */
export function surnamesOf(fullName: string, origin: NameOrigin): readonly string[] {
  const between = BETWEEN_NAMES[origin.lang ?? 'en'];
  if (between === undefined || OF_A_LAND.test(fullName) || TITLE_FIRST.test(fullName)) return [];
  const parts = withoutGeneration(fullName.split(between));
  if (parts.length < 2) return [];
  if (isSurnameFirst(parts, origin)) return parts.slice(0, 1).filter(isLongEnough);
  const last = parts.at(-1) ?? '';
  const before = parts.slice(0, -1);
  if (
    NUMERAL.test(last) ||
    isIn(EPITHETS, last) ||
    WORDS_OF_ARABIC.has(last) ||
    before.at(-1) === 'the' ||
    !isLongEnough(last)
  )
    return [];
  if (origin.country === 'VN') return origin.lang === undefined ? [last] : [];
  return withParticles(before, last, between);
}

function isIn(list: ReadonlySet<string>, word: string): boolean {
  return list.has(word.toLowerCase());
}

function withoutGeneration(parts: readonly string[]): readonly string[] {
  return isIn(GENERATIONS, parts.at(-1) ?? '') ? parts.slice(0, -1) : parts;
}

/** Kim of Kim Jong Un, Moon of Moon Jae-in, Xi of Xi Jinping; but Ma of Jack Ma. */
function isSurnameFirst(parts: readonly string[], { lang, country = '' }: NameOrigin): boolean {
  if (lang === 'ko') return country === 'JP'; // Korean keeps the order of Japanese names
  if (!SURNAME_FIRST.has(country)) return false;
  const isChinese = country === 'CN' && CHINESE_NAME.test(parts.join(' '));
  if (parts.length === 2) return ALWAYS_FIRST.has(country) || HYPHENATED.test(parts[1] ?? '') || isChinese;
  return parts.length === 3 && parts.every((part) => part.length <= LONGEST_SYLLABLE && !part.includes('.'));
}

function isLongEnough(name: string): boolean {
  if (/^\p{Script=Latin}/u.test(name)) return true;
  if (/^\p{Script=Arabic}/u.test(name)) return name.length >= SHORTEST_OF_ARABIC;
  return name.length >= (LETTERS.test(name) ? SHORTEST_OF_LETTERS : SHORTEST_OF_SYLLABLES);
}

function withParticles(before: readonly string[], last: string, between: string): string[] {
  // The first word is a given name, whatever it looks like: Ben Bernanke, Al Gore.
  const start = before.findLastIndex((part, i) => i === 0 || !isParticle(part)) + 1;
  const particles = before.slice(start);
  if (particles.length === 0) return [last];
  const whole = [...particles, last].join(between);
  return particles.every(mayBeLeftOut) ? [whole, last] : [whole];
}

/** Beethoven, Gogh; but not Laden and not Pen of Le Pen, whose particle has a capital because it always stands. */
function mayBeLeftOut(particle: string): boolean {
  if (isIn(SON_OF, particle)) return false;
  return isIn(ARTICLES, particle) || IN_SMALL_LETTERS.test(particle);
}

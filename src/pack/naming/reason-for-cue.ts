import { fold } from '../folding/fold.ts';
import type { Name } from '../records/entity.ts';
import type { CueReason, SilenceReason } from '../records/name-reason.ts';
import { isSyllabic } from './name-form.ts';

/**
 * How a name of one word of a place from tables may be used, if nothing else bears it: alone, beside a cue, or like a
 * surname only after the full name or beside a cue. Longer names need a cue only in the last case.
 */
export type Standing = 'alone' | 'cue' | 'surname';

/** What is known of a name besides itself. What is left out does not hold, or is asked at another time. */
export interface NameFacts {
  /** Nobody but its author has read the pack, so that two letters need more than their author’s word. */
  readonly isUnread?: boolean;
  /** Several people are called so for short. */
  readonly isShared?: boolean;
  /** People bear it first of all, or by a record of the pack. */
  readonly isOfPeople?: boolean;
  /** It is the name of something else that comes to mind first. */
  readonly isTaken?: boolean;
  /** Words of the languages that texts are in, folded. */
  readonly commonWords?: ReadonlySet<string>;
  /** Arabic has the word as well, and means something else. */
  readonly isPersianAbroad?: boolean;
  /** Only of places from tables. */
  readonly place?: { readonly standing: Standing; readonly isSmall: boolean };
}

type Rule = readonly [CueReason, (name: Name, facts: NameFacts) => boolean | undefined];

/** The first that holds is the reason. */
const RULES: readonly Rule[] = [
  ['several people are called so for short', (_, { isShared }) => isShared],
  ['people bear it', (_, { isOfPeople }) => isOfPeople],
  ['its kind of place is called like a surname', (_, { place }) => place?.standing === 'surname'],
  ['something else has it as its name', (_, { isTaken }) => isTaken],
  ['it is read in pages of its language', (_, { isPersianAbroad }) => isPersianAbroad],
  ['it is a common word', (name, { commonWords }) => isCommonWord(name, commonWords)],
  [
    'it is a short word of another language',
    (name, { commonWords }) => commonWords && isShortAndForeign(name),
  ],
  ['its place is not known by one word', (name, { place }) => place && !isKnownByOneWord(name, place)],
];

/**
 * Why a name needs a second cue, or undefined where it may stand alone: by rules in order. What the record says goes
 * before all rules (China is seldom porcelain) but the one of two letters. Short forms that are made in
 * `short-names.ts` inherit the need of those that were written.
 * @example reasonForCue({ text: 'Cork', form: 'canonical' }, { commonWords }) // 'it is a common word'
 */
export function reasonForCue(name: Name, facts: NameFacts): CueReason | undefined {
  if (facts.isUnread && isTwoLetters(name)) return 'two letters say too little';
  if (name.needsCue !== undefined) return name.needsCue ? 'the record says so' : undefined;
  return RULES.find(([, holds]) => holds(name, facts))?.[0];
}

/** The name, flagged where it needs a cue; what was decided before keeps its reason. */
export function withCue(name: Name, facts: NameFacts): Name {
  const reason = reasonForCue(name, facts);
  return reason === undefined ? name : { ...name, needsCue: true, because: name.because ?? reason };
}

/** The name as one that cards show and texts are not searched for. */
export function silent(name: Name, because: SilenceReason): Name {
  return { ...name, matched: 'never', because };
}

/** Names that may stand alone or beside a cue in English text. */
export function isEnglish({ lang, form }: Name): boolean {
  return lang === undefined && form !== 'native';
}

/** Whether a folded name is a single word. */
export function isOneWord(folded: string): boolean {
  return !folded.includes(' ');
}

const SHORT = 2;
function isTwoLetters({ text, form }: Name): boolean {
  return text.length <= SHORT && form !== 'acronym' && !isSyllabic(text);
}

function isCommonWord({ text, form }: Name, commonWords: ReadonlySet<string> | undefined): boolean {
  if (form === 'acronym' || commonWords === undefined) return false;
  return commonWords.has(fold(text).replace(/^the /, ''));
}

/** In letters. */
const LONGEST_SHORT_WORD = 4;

/** In an English text a short word of another language is seldom that: "Sam" is not Şam, which is Damascus. */
export function isShortAndForeign(name: Name): boolean {
  return isForeignWord(name) && name.text.length <= LONGEST_SHORT_WORD;
}

/** A word of another language in letters that English has: an English page may mean something else by it. */
function isForeignWord({ text, lang }: Name): boolean {
  return lang !== undefined && lang !== 'en' && /^[\p{Script=Latin} '’-]+$/u.test(text);
}

/** Only a text in another language makes them doubtful. */
const OF_ENGLISH: ReadonlySet<Name['because']> = new Set<CueReason>([
  'it is a common word',
  'it is a short word of another language',
  'it is read in pages of its language',
]);

/** Whether a name is read in pages of its language alone, where it needs no cue: "the NIL deal" is no German's Nile. */
export function isBoundToLanguage(name: Name): boolean {
  if (name.lang === 'fa') return name.because === 'it is read in pages of its language';
  return (isForeignWord(name) || isOfHan(name)) && OF_ENGLISH.has(name.because);
}

/** A word that Chinese and Japanese share: 国会 is Japan’s parliament in Japanese alone. */
function isOfHan({ text, lang }: Name): boolean {
  return lang !== undefined && /^\p{Script=Han}+$/u.test(text);
}

/** So few letters name a small town only beside a cue, also where it was chosen by hand. */
const FEW_LETTERS = 4;
function isKnownByOneWord(name: Name, { standing, isSmall }: NonNullable<NameFacts['place']>): boolean {
  const folded = fold(name.text);
  if (!isEnglish(name) || !isOneWord(folded)) return true;
  return standing === 'alone' && !(isSmall && folded.length <= FEW_LETTERS);
}

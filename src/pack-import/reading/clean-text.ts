/** What a text is without characters that nobody sees, and how many of them there were. */
export interface Cleaned {
  readonly text: string;
  readonly removed: number;
}

/** Controls, formats, halves of characters, private use, not assigned; fillers and selectors that look like nothing. */
const UNSEEN = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u{34f}\u{115f}\u{1160}\u{17b4}\u{17b5}\u{2028}\u{2029}\u{2800}\u{3164}\u{ffa0}\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]`;
/** Scripts whose spelling needs zero-width joiners and non-joiners between letters. */
const JOINING = `[${'Arabic Syriac Mongolian Nko Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Khmer Myanmar'
  .split(' ')
  .map((script) => String.raw`\p{Script=${script}}`)
  .join('')}]`;
/** Those joiners; joiners in emoji; variation selectors after emoji and Han characters. */
const NEEDED = [
  String.raw`(?<=${JOINING})[\u{200c}\u{200d}](?=${JOINING})`,
  String.raw`(?<=\p{Extended_Pictographic}[\u{fe0f}\p{Emoji_Modifier}]?)\u{200d}(?=\p{Extended_Pictographic})`,
  String.raw`(?<=\p{Emoji})\u{fe0f}`,
  String.raw`(?<=\p{Script=Han})[\u{fe00}-\u{fe02}\u{e0100}-\u{e01ef}]`,
].join('|');
const NEEDED_OR_UNSEEN = new RegExp(`(${NEEDED})|${UNSEEN}`, 'gu');
/** ASCII without blanks at its ends. */
const PLAIN = /^[!-~](?:[ -~]*[!-~])?$/;
/** Most texts have nothing of this and are left as they are. */
const PERHAPS_UNCLEAN = new RegExp(String.raw`${UNSEEN}|\p{M}{5}`, 'u');
const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/** No script stacks more marks on one letter than these. */
const TOO_MANY_MARKS = /(\p{M}{8})(\p{M}+)/gu;

/**
 * Takes invisible and deceiving characters out of a text (UTS #39): direction overrides, zero-width spaces, tags,
 * fillers. Line breaks become spaces, which counts as no removal.
 * @example cleanText('Pes\u200bkov') // { text: 'Peskov', removed: 1 }
 */
export function cleanText(raw: string): Cleaned {
  if (PLAIN.test(raw)) return { text: raw, removed: 0 };
  const text = raw.trim().normalize('NFC');
  if (!PERHAPS_UNCLEAN.test(text)) return { text, removed: 0 };
  let removed = 0;
  const seen = text
    .replace(LINE_BREAKS, ' ')
    .replace(NEEDED_OR_UNSEEN, (character, needed: string | undefined) => {
      if (needed !== undefined) return character;
      removed++;
      return '';
    })
    .replace(TOO_MANY_MARKS, (_, first: string, rest: string) => {
      removed += rest.length;
      return first;
    });
  return { text: seen.trim().normalize('NFC'), removed };
}

import type { Kind } from '../../pack/index.ts';

/** What a sentence of a record may not say, in which parts of which records. */
export interface StyleRule {
  readonly parts: readonly ('label' | 'gloss' | 'background' | 'claim' | 'event')[];
  /** Absent: records of every kind. */
  readonly kinds?: readonly Kind[];
  readonly pattern: RegExp;
  /** What makes the sentence right after all. */
  readonly unless?: RegExp;
  /** Records with any source at all may say so. */
  readonly allowSourced?: boolean;
  /** What an author should write, as in "expected …". */
  readonly expected: string;
}

const OFFICE =
  '(?:president|premier|prime minister|leader|head|chair(?:man|woman|person)?|director|minister|secretary|speaker|governor|mayor|king|queen|chancellor|ambassador|spokes(?:man|woman|person)|commander|ruler)';

/** Who called it so: then it is a fact about them. */
const ATTRIBUTED =
  /\b(?:lists?|listed|class(?:es|ed|ifie[sd])|bann?(?:ed|s)|calls?|called|calling|convicted|charged|designate[sd]|named|labell?(?:ed|s)|accuse[sd]|declare[sd]|courts?|says?|said|in the words of|counted|known as)\b|[“”]/i;

const SOURCE_FOR_SUPERLATIVE = 'a source for a superlative (`sources:` of the record)';

/** Rules with few false alarms: each was tried on 2,500 records. */
export const STYLE_RULES: readonly StyleRule[] = [
  {
    parts: ['label', 'gloss', 'background', 'claim', 'event'],
    pattern:
      /\b(?:currently|nowadays|presently|recently|lately|at present|so far|to date|incumbent|this year|last year|next year|today|now|still)\b|^(?:Today|Now|Currently|Recently)\b(?=[ ,])/,
    unless: /\bmost recently (?:from|in|on)\b|\b(?:was|were|had|did) still\b|\bstill (?:was|were|had)\b/,
    expected: 'a date, so that the sentence does not go out of date',
  },
  {
    parts: ['gloss', 'background', 'claim', 'event'],
    pattern: /\bsince then\b/,
    unless: /\b\d{4}\b/,
    expected: 'the date since when',
  },
  {
    parts: ['gloss', 'background'],
    kinds: ['person'],
    pattern: new RegExp(
      `\\b(?:[Hh]e|[Ss]he|who) (?:also )?(?:leads|heads|chairs|runs|commands|governs|rules|serves as|is (?:also )?(?:the |an? |its |their )?(?:[a-z-]+ )?${OFFICE})\\b`,
    ),
    unless: /\bis (?:the|its|their) first\b/,
    expected: 'an office with its date (“took over in 2022”); what may change is a claim',
  },
  {
    parts: ['label', 'gloss'],
    kinds: ['person'],
    pattern: /\bsince\b/,
    unless: /\b(?:first|second|third|fourth|fifth) since\b/,
    expected: '“from” and the date: true before and after it',
  },
  {
    parts: ['gloss'],
    kinds: ['company', 'medium'],
    pattern: /\bhas (?:led|headed|run) it since\b/,
    expected: '“from” and the date: true before and after it',
  },
  {
    parts: ['label', 'gloss'],
    kinds: ['organisation'],
    pattern: /\bin power since\b|\b[Rr]uling party\b|\bled by \p{Lu}\p{L}+ \p{Lu}[\p{L}-]+/u,
    unless:
      /\b(?:from|until|first|once|in|of) (?:\p{L}+ )?\d{4}\b|\b(?:first|once) led\b|\b(?:old|former|East)\b/u,
    expected: 'from when: it may change',
  },
  {
    parts: ['label', 'gloss', 'background', 'claim', 'event'],
    pattern:
      /\b(?:terrorists?|extremists?|radicals?|regimes?|liberat(?:ed|es|ing)|so-called|thugs?|puppets?|strongm[ae]n|dictators?|notorious(?:ly)?|infamous(?:ly)?|brutal(?:ly)?|bloodthirsty|evil|heroic)\b/,
    unless: ATTRIBUTED,
    expected: 'who calls it so, or a plainer word',
  },
  {
    parts: ['gloss', 'background'],
    pattern:
      /\b(?:largest|biggest|oldest|richest|poorest|deadliest|greatest|smallest|strongest|busiest|best[- ]known|most (?:powerful|important|influential|popular|famous|successful)|world’s (?:leading|top))\b/i,
    allowSourced: true,
    expected: SOURCE_FOR_SUPERLATIVE,
  },
  {
    parts: ['gloss', 'background'],
    pattern:
      /\b[Tt]he first (?:\w+ ){0,2}(?:woman|man|president|state|country|person|company|party|to [a-z]+)\b/,
    allowSourced: true,
    expected: SOURCE_FOR_SUPERLATIVE,
  },
];

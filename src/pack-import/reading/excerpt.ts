import { isObject } from './is-object.ts';

const LONGEST_QUOTE = 40;

/** Someone else’s text, short enough for a sentence, and without signs that would turn or hide the sentence itself. */
export function shortened(text: string): string {
  const short = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  return short.replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]/gu, '\ufffd');
}

/** A value as its author wrote it, short. */
export function excerpt(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (isObject(value)) return '{…}';
  return shortened(JSON.stringify(value) ?? '');
}

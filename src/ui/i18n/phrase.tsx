import type { ComponentChildren } from 'preact';
import type { MessageKey, Translate } from './translate.ts';

// Private-use characters stand for the parts while the message is put together: no message or name has them.
const FIRST_MARK = 0xe000;
const MARKS = /([\ue000-\ue008])/;

interface PhraseProps {
  readonly t: Translate;
  readonly of: MessageKey;
  /** In the place of $1, $2…; elements stay elements, so a name can keep its own direction. */
  readonly parts: readonly ComponentChildren[];
}

/** A message whose substitutions are elements. */
export function Phrase({ t, of, parts }: PhraseProps) {
  const marks = parts.map((_, index) => String.fromCharCode(FIRST_MARK + index));
  const pieces = t(of, marks).split(MARKS);
  return <>{pieces.map((piece) => (MARKS.test(piece) ? parts[piece.charCodeAt(0) - FIRST_MARK] : piece))}</>;
}

import type { Change } from '../../pack/index.ts';
import { beyondState, namesState } from '../card/time/line-phrases.ts';
import { isSentence } from '../card/time/then-and-now.ts';
import { lifecycleMessage } from '../i18n/labels.ts';
import type { Translate } from '../i18n/translate.ts';

/** What a change says: "Ended: Defence minister", "lapsed: Not prolonged.", "Russia suspended inspections." */
interface ChangeWords {
  /** The message that it is put into; none where the words say themselves that something began. */
  readonly frame?: Change['what'];
  /** The state of a treaty in the reader's language. */
  readonly state?: string;
  /** The pack's own words; none where they would repeat the state. */
  readonly text?: string;
}

export function changeWords(t: Translate, { what, line, state }: Change): ChangeWords {
  const frame = what === 'began' && (state !== undefined || isSentence(line.text)) ? {} : { frame: what };
  if (state === undefined) return { ...frame, text: line.text };
  const text = what === 'began' ? beyondState({ ...line, state }) : undefined;
  if (text !== undefined && namesState(text, state)) return { text };
  return { ...frame, state: t(lifecycleMessage(state)), ...(text === undefined ? {} : { text }) };
}

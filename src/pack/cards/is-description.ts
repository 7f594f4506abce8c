import type { Claim, Entity } from '../records/entity.ts';
import { hasWords } from './has-words.ts';

/** A claim that says nothing but the label or a part of the gloss ("Founded in 1964."), to give it a source. */
export function isDescription({ gloss, label }: Entity): (claim: Claim) => boolean {
  const [told = '', above] = [gloss, label].map(bare);
  return ({ type, text, from, to }) => {
    if (type !== 'fact' || text === '') return false;
    const said = bare(text);
    if (said === told) return true;
    // A period that the words do not give is news.
    const isDated = to !== undefined || (from !== undefined && !said.includes(from.slice(0, 4)));
    return !isDated && (said === above || hasWords(told, said));
  };
}

/** Without the full stop, and without the capital that a sentence begins with. */
function bare(text: string): string {
  return text.replace(/\.$/, '').toLowerCase();
}

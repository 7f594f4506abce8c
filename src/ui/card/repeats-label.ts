import type { CardModel } from '../../pack/index.ts';

/** Whether the one line says no more than the words above the name: "City in Nevada, the United States". */
export function repeatsLabel({ gloss, label }: Pick<CardModel, 'gloss' | 'label'>): boolean {
  return gloss.replace(/\.$/, '').toLowerCase() === label.toLowerCase();
}

import type { CardModel } from '../../../pack/index.ts';

type Words = Pick<CardModel, 'gloss' | 'label'>;

/** Whether the one line says no more than the words above the name: "City in Nevada, the United States". */
export function repeatsLabel({ gloss, label }: Words): boolean {
  return gloss.replace(/\.$/, '').toLowerCase() === label.toLowerCase();
}

/** Whether the one line says the words above the name and goes on: "Brazilian politician, planning minister from 2023". */
export function goesOnFromLabel({ gloss, label }: Words): boolean {
  const begins = gloss.toLowerCase().startsWith(label.toLowerCase());
  return begins && /^\P{L}+\p{L}/u.test(gloss.slice(label.length));
}

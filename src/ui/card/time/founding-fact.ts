import type { CardModel, DatedLine } from '../../../pack/index.ts';

const FOUNDED = /^(?:Founded|Formed|Established|Set up|Created) in (\d{4})\.$/;

/**
 * The fact that says nothing but the year of the founding, which stands there already as a date: half of all bodies have
 * one, for its source. Its source belongs to the date then.
 */
export function foundingFact({ from, facts }: Pick<CardModel, 'from' | 'facts'>): DatedLine | undefined {
  const year = from?.slice(0, 4);
  return year === undefined ? undefined : facts.find(({ text }) => FOUNDED.exec(text)?.[1] === year);
}

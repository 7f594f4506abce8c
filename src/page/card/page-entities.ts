import type { PageEntity } from '../../protocol/index.ts';
import type { Mention } from '../highlight/choose-mentions.ts';

/** Mentions after the first count less than standing early: ten mentions weigh as much as the whole text's length. */
const WEIGHT_OF_TEN_MENTIONS = 1;

/** The page's entities by prominence: earlier and more often first. */
export function pageEntities(mentions: readonly Mention[]): readonly PageEntity[] {
  const byEntity = Map.groupBy(mentions, ({ annotation }) => annotation.entity);
  const last = Math.max(1, mentions.length - 1);
  const prominence = (own: readonly Mention[]) =>
    Math.log10(own.length) * WEIGHT_OF_TEN_MENTIONS - (own[0]?.number ?? last) / last;
  return [...byEntity]
    .sort(([, a], [, b]) => prominence(b) - prominence(a))
    .map(([entity, own]) => ({
      entity,
      count: own.length,
      isMarked: own.some(({ isMarked }) => isMarked),
      canJump: true,
      first: { surface: own[0]?.annotation.surface ?? '' },
    }));
}

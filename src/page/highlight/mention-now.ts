import type { Mention } from './choose-mentions.ts';

/**
 * The mention as it is among those of the page now. Text that comes in before it changes its number; a page that is
 * translated, or that writes its text anew, shows the name elsewhere in its block.
 */
export function mentionNow(mention: Mention, mentions: readonly Mention[]): Mention | undefined {
  const { live, annotation } = mention;
  const distance = (other: Mention) => Math.abs(other.annotation.start - annotation.start);
  const own = mentions.filter(
    (other) => other.live.flow.block === live.flow.block && other.annotation.entity === annotation.entity,
  );
  const same = own.find((other) => other.live === live && distance(other) === 0);
  return same ?? own.toSorted((one, other) => distance(one) - distance(other))[0];
}

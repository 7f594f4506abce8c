import type { Annotation } from '../../matching/index.ts';
import type { Density, Settings } from '../../settings/index.ts';
import type { LiveFlow } from '../observe/flow-store.ts';

/** A linked mention of the page, in document order. */
export interface Mention {
  readonly number: number;
  readonly live: LiveFlow;
  readonly annotation: Annotation;
  /** The reader's density and choice of mentions want it painted. */
  readonly isMarked: boolean;
}

/** The most familiar entities that are still marked. */
const HIGHEST_FAMILIARITY: Readonly<Record<Density, number>> = { few: 1, usual: 2, all: 3 };

/**
 * All mentions of the kinds that the reader wants but of muted entities, and which of them are marked: those of one
 * flow at a time, of each that has any.
 */
export function* chooseMentions(
  flows: readonly LiveFlow[],
  settings: Pick<Settings, 'kinds' | 'muted' | 'density' | 'mentions'>,
): Iterable<readonly Mention[]> {
  let number = 0;
  // Kept only where somebody asks: it takes more than half of the choosing.
  const seen = settings.mentions === 'first' ? new Set<string>() : undefined;
  const highest = HIGHEST_FAMILIARITY[settings.density];
  for (const live of flows) {
    const mentions: Mention[] = [];
    for (const annotation of live.annotations) {
      if (settings.kinds[annotation.kind] === false || settings.muted.includes(annotation.entity)) continue;
      const isMarked = annotation.familiarity <= highest && !seen?.has(annotation.entity);
      seen?.add(annotation.entity);
      mentions.push({ number, live, annotation, isMarked });
      number += 1;
    }
    if (mentions.length > 0) yield mentions;
  }
}

import { KINDS, type Kind } from '../../pack/index.ts';

/*
 * Kinds that rules and weights ask for together.
 */

/** What acts and speaks as somebody does. */
export const BODIES: readonly Kind[] = ['organisation', 'company'];
export const BODIES_AND_MEDIA: readonly Kind[] = [...BODIES, 'medium'];

/** All kinds but these. */
export function otherThan(...kinds: readonly Kind[]): readonly Kind[] {
  return KINDS.filter((kind) => !kinds.includes(kind));
}
